import TestSamples
import Testing

@testable import RecommenderCore

/// Long random walks, for what comes of many events rather than of one.
@Suite struct WizardWalkTests {
  @Test("Two hundred random events keep the laws", arguments: 0..<300)
  func walk(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let laws = WizardLaws()
    var state = WizardSample.session(
      [Answers(), WizardSample.modelValue, WizardSample.lambda][seed % 3],
      at: StepID.allCases[seed % 10], account: seed.isMultiple(of: 2) ? .sample : .none)
    let fixed = Self.fixedEvents
    var broken: [String] = []
    for _ in 1...200 {
      let event =
        Int.random(in: 0..<4, using: &generator) == 0
        ? Self.replies(to: state).randomElement(using: &generator)
        : fixed.randomElement(using: &generator)
      let transition = Transition(state, event ?? .next)
      broken += laws.broken(by: transition).map { "\($0): \(transition.summary)" }
      state = transition.after
    }
    #expect(broken == [])
    #expect(Self.hasWayOut(state), "from the end of the walk, Review is reached and left")
  }

  /// Whether good answers and going on lead to Review, files, and out.
  private static func hasWayOut(_ end: WizardState) -> Bool {
    var state = end
    state.take(.answer(.account(.none)))
    for (_, answer) in goodAnswers { state.take(.answer(answer)) }
    while state.answers.attributes.count > 1 { state.take(.answer(.removeAttribute(0))) }
    state.take(.answer(.attribute(0, WizardSample.attribute)))
    for _ in 1...10 where state.step != .review { state.take(.next) }
    state.take(
      .writeEnded(.failed("")), .write(folder: "out", replacing: true),
      .writeEnded(.written(WizardSample.files)))
    return state.take(.next) == [.save, .leave(.finished(WizardSample.files))]
  }

  private static let goodAnswers: [(StepID, Answer)] = [
    (.account, .region(WizardSample.region)), (.campaign, .campaignArn(WizardSample.campaign)),
    (.idType, .idType(.user)), (.count, .recommendationsPerMessage(WizardSample.count)),
    (.count, .recommendationContent("")),
    (.processing, .processing(.lambda)), (.processing, .functionArn(WizardSample.function)),
    (.iamRole, .iamRole(.existing)), (.iamRole, .iamRoleArn(WizardSample.iamRole)),
    (.name, .name(WizardSample.name)), (.name, .description("")),
  ]

  private static let fixedEvents: [WizardEvent] =
    Alphabet.moves + Alphabet.moves + Alphabet.commonAnswers + Alphabet.modelValueAnswers
    + Alphabet.lambdaAnswers + Alphabet.probes + AccountExplorationTests.sources
    + AccountExplorationTests.regions + AccountExplorationTests.opened
    + DependencyExplorationTests.places + DependencyExplorationTests.subjects
    + goodAnswers.map { .answer($0.1) } + goodAnswers.map { .type($0.1) }
    + RequirementID.allCases.flatMap {
      [.confirm($0, WizardSample.confirmation), .withdrawConfirmation($0)]
    } + [
      .undo, .undo, .undo, .redo, .redo, .next, .next, .next,
      .attention(.campaign, arn: WizardSample.campaign),
      .attention(.function, arn: WizardSample.function),
      .attention(.iamRole, arn: WizardSample.iamRole),
      .answer(.insertAttribute(0)), .answer(.removeAttribute(0)), .answer(.moveAttribute(0, 1)),
      .type(.attribute(1, WizardSample.otherAttribute)), .answer(.iamRole(.create)),
      .type(.iamRoleName(WizardSample.iamRoleName)), .type(.draft(.functionArn, "e")),
    ]

  /// What the account may say now: wanted and late, in a fixed order.
  private static func replies(to state: WizardState) -> [WizardEvent] {
    let asked = state.pendingLookups.sorted { "\($0)" < "\($1)" }
    return [state.origin, AccountExplorationTests.late].flatMap { origin in
      asked.map { lookup -> WizardEvent in
        let outcome: Observation.Outcome =
          lookup == .campaign(WizardSample.campaign)
          ? .found(.campaign(WizardAccountTests.details)) : .failed(LookupFailure(.accessDenied))
        return .observed(
          Observation(lookup, at: Timestamp(seconds: 0), outcome), from: origin)
      }
        + AccountResource.Kind.allCases.flatMap { kind -> [WizardEvent] in
          let rows = [WizardAccountTests.row("movie-picks")]
          return [
            .listed(kind, rows, isComplete: false, from: origin),
            .listed(kind, rows, isComplete: true, from: origin),
            .listingFailed(kind, LookupFailure(.timedOut), from: origin),
          ]
        }
    }
  }
}
