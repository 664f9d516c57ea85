import Testing

@testable import RecommenderCore

/// Every combination of answers that others depend on, of marks and of people's words.
@Suite struct DependencyExplorationTests {
  struct Key: Hashable {
    var step: StepID
    var answers: Answers
    var lookAgain: Set<StepID>
    var confirmations: Set<RequirementID>
  }

  static let places: [WizardEvent] = [
    .answer(.region(WizardSample.region)), .answer(.region(WizardSample.otherRegion)),
    .answer(.campaignArn(WizardSample.campaign)), .answer(.campaignArn("")),
    .answer(.functionArn(WizardSample.function)), .answer(.functionArn("")),
    .answer(.iamRoleArn(WizardSample.iamRole)), .answer(.iamRoleArn("")),
    .answer(.processing(.none)), .answer(.processing(.lambda)),
  ]

  @Test("Every set of marks × named resources keeps the laws")
  func exploreMarks() async {
    let steps: [StepID] = [.account, .campaign, .processing, .iamRole]
    let result = await explore(
      "marks", events: Self.places + steps.map { .jump($0) } + [.next])
    #expect(result.broken == [])
    #expect(Set(result.states.map(\.lookAgain)).count == 8, "every set of the three marks")
    let clear = result.states(thatCannotReach: { $0.lookAgain.isEmpty })
    #expect(clear.count == 0, "every mark can be cleared")
  }

  static let words: [RequirementID] = [
    .idsCorrelate, .idTypeConsistent, .countAgreed, .contentKnown, .attributesAgreed,
    .functionPurpose,
  ]

  static let subjects: [WizardEvent] = [
    .answer(.campaignArn(WizardSample.campaign)), .answer(.campaignArn(WizardSample.otherCampaign)),
    .answer(.idType(.user)), .answer(.idType(.endpoint)),
    .answer(.recommendationsPerMessage(3)), .answer(.recommendationsPerMessage(4)),
    .type(.functionArn(WizardSample.function)), .type(.functionArn(WizardSample.otherFunction)),
    .answer(.attribute(0, WizardSample.attribute)),
    .answer(.attribute(0, WizardSample.otherAttribute)),
    .answer(.region(WizardSample.otherRegion)), .answer(.region(WizardSample.region)),
  ]

  @Test("Every set of confirmations × what they rest on keeps the laws")
  func exploreConfirmations() async {
    let said = Self.words.map { WizardEvent.confirm($0, WizardSample.confirmation) }
    let result = await explore("confirmations", events: Self.subjects.dropLast(2) + said)
    #expect(result.broken == [])
    #expect(Set(result.states.map { Set($0.confirmations.keys) }).count == 64)
  }

  private func explore(_ title: String, events: [WizardEvent]) async -> Exploration<Key>.Result {
    await Exploration(
      title: title, starts: [WizardSample.session(WizardSample.lambda, at: .iamRole)],
      events: { _ in events },
      probes: { _ in [.undo, .leave, .withdrawConfirmation(.contentKnown)] },
      key: {
        Key(
          step: $0.step, answers: $0.answers, lookAgain: $0.lookAgain,
          confirmations: Set($0.confirmations.keys))
      }
    ).run()
  }
}
