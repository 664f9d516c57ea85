import Testing

@testable import RecommenderCore

@Suite struct WizardSavingTests {
  static var state: WizardState { WizardSample.session(WizardSample.modelValue, at: .name) }

  @Test("Saved under another name, the session goes on under that one")
  func savedAs() {
    var state = Self.state
    #expect(state.take(.saveAs(name: "films-2")) == [.saveAs("films-2")])
    #expect(state.take(.savedAs(name: "films-2")) == [])
    #expect(state.sessionName == "films-2")
    #expect(state.notice == .savedAs("films-2"))
    #expect(state.renaming == .idle)
  }

  @Test("A name that no session can have is refused before anything is tried")
  func badName() {
    var state = Self.state
    #expect(state.take(.saveAs(name: "my films")) == [])
    #expect(state.renaming == .failed(name: "my films", reason: SessionName.refusal))
    #expect(state.take(.dismissRenaming) == [])
    #expect(state.renaming == .idle)
  }

  @Test("A name that is taken is told with its reason, and the old name stays")
  func taken() {
    var state = Self.state
    let name = state.sessionName
    _ = state.take(.saveAs(name: "films-2"))
    _ = state.take(.saveAsFailed(reason: "There is a session films-2 already."))
    #expect(
      state.renaming == .failed(name: "films-2", reason: "There is a session films-2 already."))
    #expect(state.sessionName == name)
  }

  @Test("The own name is only saved again")
  func ownName() {
    var state = Self.state
    #expect(state.take(.saveAs(name: state.sessionName)) == [.save])
  }

  @Test("Leaving unsaved asks for a place, tries it, and asks again where that fails too")
  func elsewhere() {
    var state = Self.state
    #expect(state.take(.leave) == [.save, .leave(.unfinished)])
    #expect(state.take(.leavingRefused(.unfinished, reason: "The disk is full.")) == [])
    #expect(state.unsavedDeparture?.reason == "The disk is full.")
    #expect(
      state.take(.saveElsewhere(path: "/mnt/films.json"))
        == [.saveElsewhere(path: "/mnt/films.json", .unfinished)])
    #expect(state.take(.leavingRefused(.unfinished, reason: "There is no folder /mnt.")) == [])
    #expect(state.unsavedDeparture?.reason == "There is no folder /mnt.")
  }

  /// What another program has made of the session.
  private static var theirs: SessionDocument {
    var document = SessionDocument(name: "films", step: .count)
    document.answers.name = "theirs"
    return document
  }

  @Test("A change from outside is decided between two versions, and a failure is told")
  func outsideChange() {
    var state = Self.state
    #expect(state.take(.changedOutside(leaving: nil)) == [])
    #expect(state.take(.settleChange(.mine)) == [.settleChange(.mine)])
    #expect(state.take(.settlingFailed(reason: "The disk is full.")) == [])
    #expect(state.outsideChange?.failure == "The disk is full.")
    #expect(state.take(.settleChange(.mine)) == [.settleChange(.mine)])
    #expect(state.outsideChange?.failure == nil)
    #expect(state.take(.changeSettled(other: "films-2", theirs: nil)) == [.save])
    #expect(state.outsideChange == nil)
    #expect(state.notice == .settled(.mine, other: "films-2"))
    #expect(state.answers == Self.state.answers)
  }

  @Test("The other version takes the place of the own one, which an undo brings back")
  func takesTheirs() {
    var state = Self.state
    _ = state.take(.changedOutside(leaving: nil))
    let effects = state.take(.changeSettled(other: "films-2", theirs: Self.theirs))
    #expect(effects.first == .save)
    #expect(state.answers == Self.theirs.answers)
    #expect(state.step == .count)
    #expect(state.notice == .settled(.theirs, other: "films-2"))
    _ = state.take(.undo)
    #expect(state.answers == Self.state.answers)
    #expect(state.step == Self.state.step)
  }

  @Test("What was about to be left is left once it is decided, whatever is decided")
  func leavesOnceDecided() {
    for theirs in [nil, Self.theirs] {
      var state = Self.state
      _ = state.take(.changedOutside(leaving: .unfinished))
      // A save that was under way reports the same.
      _ = state.take(.changedOutside(leaving: nil))
      let effects = state.take(.changeSettled(other: "films-2", theirs: theirs))
      #expect(effects.last == .leave(.unfinished))
    }
    var state = Self.state
    _ = state.take(.changedOutside(leaving: .unfinished))
    _ = state.take(.saveAs(name: "mine"))
    #expect(state.take(.savedAs(name: "mine")) == [.leave(.unfinished)])
    #expect(state.outsideChange == nil)
  }

  @Test("Leaving undecided keeps both versions")
  func leavesUndecided() {
    var state = Self.state
    _ = state.take(.changedOutside(leaving: nil))
    #expect(state.take(.leave) == [.saveBeside(.unfinished)])
    #expect(state.outsideChange == nil)
    #expect(state.take(.settleChange(.mine)) == [])
    #expect(state.take(.changeSettled(other: nil, theirs: Self.theirs)) == [])
    #expect(state.answers == Self.state.answers)
  }

  @Test("A second wish to leave leaves without saving, and staying forgets the first one")
  func secondWish() {
    var state = Self.state
    _ = state.take(.leavingRefused(.unfinished, reason: "The disk is full."))
    #expect(state.take(.stay) == [])
    #expect(state.take(.leave) == [.save, .leave(.unfinished)])
    _ = state.take(.leavingRefused(.unfinished, reason: "The disk is full."))
    #expect(state.take(.leave) == [.abandon(.unfinished)])
  }
}
