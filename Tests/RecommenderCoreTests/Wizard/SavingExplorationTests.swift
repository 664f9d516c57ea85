import Testing

@testable import RecommenderCore

/// Every stage of saving under another name and of leaving unsaved, under every event.
@Suite struct SavingExplorationTests {
  struct Key: Hashable {
    var step: StepID
    var name: String
    var renaming: RenamingStage
    var unsaved: UnsavedDeparture?
    var outside: OutsideChange?
    var writing: WritingStage
  }

  @Test("Every stage of saving keeps the laws")
  func explore() async {
    let result = await Exploration(
      title: "saving",
      starts: [WizardSample.session(WizardSample.modelValue, at: .review)],
      events: { _ in
        Alphabet.saving + Alphabet.outsideChange + Alphabet.writing + [
          .jump(.name), .jump(.review), .leave,
          .leavingRefused(.finished(WizardSample.files), reason: "The disk is full."),
        ]
      },
      probes: { _ in Alphabet.probes },
      key: {
        Key(
          step: $0.step, name: $0.sessionName, renaming: $0.renaming, unsaved: $0.unsavedDeparture,
          outside: $0.outsideChange, writing: $0.writing)
      }
    ).run()

    #expect(result.broken == [])
    #expect(result.states.contains { $0.sessionName == "films-2" })
    #expect(result.states(thatCannotReach: { $0.unsavedDeparture == nil }).count == 0)
    #expect(result.states(thatCannotReach: { $0.outsideChange == nil }).count == 0)
    #expect(result.states(thatCannotReach: { $0.renaming == .idle }).count == 0)
  }
}
