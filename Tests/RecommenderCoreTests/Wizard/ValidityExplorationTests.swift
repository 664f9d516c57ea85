import Testing

@testable import RecommenderCore

/// Every combination of step, validity of each answer, branch and way back, under every event.
@Suite struct ValidityExplorationTests {
  struct Key: Hashable {
    var step: StepID
    var returnsToReview: Bool
    var answers: Answers
  }

  @Test("Every step × validity × branch keeps the laws", arguments: Processing.allCases)
  func explore(branch: Processing) async {
    // All steps visited, so that every jump is free, two stand for all, and
    // validity alone is in the way of going on.
    var answers = WizardSample.nothingValid
    if branch == .lambda { answers.processing = .lambda }
    let start = WizardSample.session(answers, at: .review)
    let own = branch == .lambda ? Alphabet.lambdaAnswers : Alphabet.modelValueAnswers
    let result = await Exploration(
      title: "validity with \(branch.rawValue)", starts: [start],
      events: { state in
        let answers = Alphabet.commonAnswers + own
        let edits = state.step == .review ? StepID.allCases.map { WizardEvent.edit($0) } : []
        return [.next, .back, .jump(.account), .jump(.review)] + edits + answers
      },
      probes: { _ in
        [
          .undo, .redo, .leave, .edit(.name), .edit(.review),
          .write(folder: WizardSample.folder, replacing: true),
        ]
      },
      isRoad: \.isStraightOn,
      key: { Key(step: $0.step, returnsToReview: $0.returnsToReview, answers: $0.answers) }
    ).run()

    #expect(result.broken == [])
    // Six answers good or bad; then the branch open or taken and one answer that it asks, or with
    // a function two of them; ten steps, nine of them with or without the way back to Review.
    #expect(result.states.count == 64 * 4 * 19)
    let stuck = result.states(thatCannotReach: { $0.step == .review })
    #expect(stuck.map(\.step) == [])
  }
}
