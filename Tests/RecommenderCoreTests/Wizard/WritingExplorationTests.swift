import Testing

@testable import RecommenderCore

/// Every stage of writing under every event, with answers that change under it.
@Suite struct WritingExplorationTests {
  struct Key: Hashable {
    var step: StepID
    var returnsToReview: Bool
    var name: String
    var isConfirmed: Bool
    var writing: WritingStage
    var isOutdated: Bool
  }

  @Test("Every stage of writing × validity keeps the laws", arguments: Processing.allCases)
  func explore(branch: Processing) async {
    let answers = branch == .lambda ? WizardSample.lambda : WizardSample.modelValue
    let result = await Exploration(
      title: "writing with \(branch.rawValue)",
      starts: [WizardSample.session(answers, at: .review)],
      events: { _ in
        Alphabet.writing + Alphabet.moves + [
          .type(.name(WizardSample.name)), .type(.name(WizardSample.badName)),
          .confirm(.contentKnown, WizardSample.confirmation), .withdrawConfirmation(.contentKnown),
          .refresh,
        ]
      },
      probes: { _ in Alphabet.probes },
      key: {
        Key(
          step: $0.step, returnsToReview: $0.returnsToReview, name: $0.answers.name,
          isConfirmed: $0.confirmations[.contentKnown] != nil, writing: $0.writing,
          isOutdated: $0.isWritingOutdated)
      }
    ).run()

    #expect(result.broken == [])
    let written = WritingStage.written(folder: WizardSample.folder, files: WizardSample.files)
    #expect(result.states.contains { $0.writing == written })
    #expect(!result.states.contains { $0.writing == written && $0.answers.name != answers.name })
    #expect(result.states(thatCannotReach: { $0.writing == written }).count == 0)
  }
}
