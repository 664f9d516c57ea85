import Testing

@testable import RecommenderCore

/// Every state of trials, wanted, late and unasked.
@Suite struct ProbingExplorationTests {
  struct Key: Hashable {
    var step: StepID
    var probing: ProbeStage
    var origin: AccountOrigin
    var campaign: String
    var function: String
    var processing: Processing?
    var isLeaving: Bool
  }

  @Test("Every trial × step × answer × account keeps the laws")
  func explore() async {
    let other = AccountChoice(source: .aws, profile: "films")
    let result = await Exploration<Key>(
      title: "trials",
      starts: [
        WizardSample.session(
          WizardSample.lambda, at: .review, account: AccountChoice(source: .aws))
      ],
      events: { state in
        Alphabet.probing(state) + [
          .jump(.prerequisites), .jump(.review), .back,
          .answer(.account(AccountChoice(source: .aws))), .answer(.account(other)),
          .answer(.account(.sample)), .answer(.account(.none)),
          .answer(.campaignArn(WizardSample.campaign)),
          .answer(.campaignArn(WizardSample.otherCampaign)),
          .answer(.functionArn(WizardSample.function)), .answer(.functionArn("")),
          .answer(.processing(.lambda)), .answer(.processing(.none)),
          .leavingRefused(.unfinished, reason: "The disk is full."), .stay,
        ]
      },
      probes: { _ in [.undo, .redo, .leave, .refresh] },
      key: { state in
        Key(
          step: state.step, probing: state.probing, origin: state.origin,
          campaign: state.answers.campaignArn, function: state.answers.functionArn,
          processing: state.answers.processing, isLeaving: state.unsavedDeparture != nil)
      }
    ).run()
    #expect(result.broken == [])
    let stages = result.states.map(\.probing)
    for kind in Probe.Kind.allCases {
      #expect(stages.contains { $0.isRunning && $0.probe?.kind == kind })
      #expect(stages.contains { !$0.isRunning && $0.probe?.kind == kind })
    }
    #expect(result.states(thatCannotReach: { $0.probing == .idle }).isEmpty)
  }
}
