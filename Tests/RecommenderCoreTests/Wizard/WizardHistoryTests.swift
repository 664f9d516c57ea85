import Testing

@testable import RecommenderCore

@Suite struct WizardHistoryTests {
  @Test("Undo is at least 300 deep over all steps, and redo comes all the way back")
  func deepUndo() {
    var state = WizardSample.session(WizardSample.lambda)
    var stops = [state.snapshot]
    for number in 1...300 {
      state.take(.answer(.name("Model \(number)")), .jump(StepID.allCases[number % 10]))
      stops.append(state.snapshot)
    }
    let end = state.answers
    for number in (0..<300).reversed() {
      state.take(.undo)
      #expect(state.answers == stops[number].answers)
      #expect(state.step == stops[number].step)
    }
    #expect(!state.history.canUndo)
    for _ in 0..<300 { state.take(.redo) }
    #expect(state.answers == end)
    #expect(!state.history.canRedo)
  }

  @Test("Undo is not endless: the oldest steps are let go, so that days of changes fit in memory")
  func boundedUndo() {
    let state = WizardSample.session(WizardSample.lambda)
    var history = History()
    var (number, steps) = (5_000, 0)
    for number in 1...number {
      var before = state.snapshot
      before.answers.name = "Model \(number)"
      history.record(before, typingIn: nil)
    }
    while let before = history.undo(from: state.snapshot) {
      #expect(before.answers.name == "Model \(number)")
      (number, steps) = (number - 1, steps + 1)
    }
    #expect(steps == History.depth)
  }

  @Test("Nothing to undo and nothing to redo is said and changes nothing")
  func nothingToDo() {
    var state = WizardSample.session(WizardSample.modelValue)
    var expected = state
    #expect(state.take(.undo) == [])
    expected.notice = .nothingToUndo
    #expect(state == expected)
    #expect(state.take(.redo) == [])
    #expect(state.notice == .nothingToRedo)
  }

  @Test("A run of keystrokes in one field is one undo step")
  func typingRun() {
    var state = WizardSample.session(WizardSample.modelValue, at: .name)
    for text in ["M", "Mo", "Mov"] { #expect(state.take(.type(.name(text))) == [.saveSoon]) }
    #expect(state.after(.undo).answers == WizardSample.modelValue)
    #expect(state.after(.undo, .redo).answers.name == "Mov")
    #expect(!state.after(.undo).history.canUndo)
  }

  @Test("Another field begins another undo step")
  func otherField() {
    let state = WizardSample.session(WizardSample.modelValue, at: .name)
      .after(.type(.name("M")), .type(.description("d")), .type(.description("de")))
    #expect(state.after(.undo).answers.name == "M")
    #expect(state.after(.undo).answers.description == "")
    #expect(state.after(.undo, .undo).answers == WizardSample.modelValue)
  }

  @Test("Each cell of the attribute table is a field of its own")
  func cellsAreFields() {
    let state = WizardSample.session(WizardSample.lambda, at: .attributes)
      .after(
        .type(.attribute(0, AttributeAnswer(name: "Titl", displayName: "Movie title"))),
        .type(.attribute(0, AttributeAnswer(name: "Tit", displayName: "Movie title"))),
        .type(.attribute(0, AttributeAnswer(name: "Tit", displayName: "Movie"))))
    #expect(state.history.past.count == 2)
    #expect(state.after(.undo).answers.attributes.map(\.displayName) == ["Movie title"])
  }

  @Test("A whole table is one undo step, however many rows it has")
  func wholeTable() {
    let before = WizardSample.session(WizardSample.lambda, at: .attributes)
    let rows = (1...10).map { AttributeAnswer(name: "Item_\($0)", displayName: "Item \($0)") }
    var state = before
    #expect(state.take(.answer(.attributes(rows))) == [.save])
    #expect(state.answers.attributes == rows)
    #expect(state.history.past.count == 1)
    #expect(state.after(.undo).answers == before.answers)
    #expect(state.after(.undo, .redo).answers.attributes == rows)
    #expect(state.take(.answer(.attributes(rows))) == [], "the same table changes nothing")
  }

  static let enders: [WizardEvent] = [
    .left(.name), .undo, .next, .back, .jump(.account), .refresh, .answer(.idType(.endpoint)),
    .confirm(.contentKnown, WizardSample.confirmation),
  ]

  @Test("What the person does between keystrokes ends the run", arguments: enders)
  func runEnds(event: WizardEvent) {
    let state = WizardSample.session(WizardSample.modelValue, at: .name)
      .after(.type(.name("M")), event, .type(.name("Mo")))
    #expect(state.history.typing == .name)
    #expect(state.after(.undo).answers.name == state.history.past.last?.answers.name)
    #expect(state.after(.undo).answers.name == (event == .undo ? WizardSample.name : "M"))
  }

  @Test("A reply of the account does not end the run")
  func replyKeepsRun() {
    let state = WizardSample.session(WizardSample.modelValue, at: .name)
      .after(.type(.name("M")), .attention(.campaign, arn: "x"), .type(.name("Mo")))
    #expect(state.history.past.count == 1)
  }

  @Test("Choices are undo steps each, though they are of one field")
  func choices() {
    let state = WizardSample.session(WizardSample.modelValue, at: .count)
      .after(.answer(.recommendationsPerMessage(1)), .answer(.recommendationsPerMessage(2)))
    #expect(state.after(.undo).answers.recommendationsPerMessage == 1)
    #expect(state.after(.undo, .undo).answers == WizardSample.modelValue)
  }

  @Test("An answer that changes nothing is no undo step and asks for nothing")
  func noChange() {
    var state = WizardSample.session(WizardSample.modelValue, at: .name)
    #expect(state.take(.answer(.name(WizardSample.name))) == [])
    #expect(!state.history.canUndo)
  }

  @Test("A new answer ends what could be redone")
  func newAnswerEndsRedo() {
    let state = WizardSample.session(WizardSample.modelValue, at: .count)
      .after(.answer(.recommendationsPerMessage(1)), .undo, .answer(.recommendationsPerMessage(2)))
    #expect(!state.history.canRedo)
  }

  @Test("Undo returns to the step of the answer, with its marks and its source")
  func undoReturnsToTheStep() {
    let before = WizardSample.session(WizardSample.lambda, account: .sample)
    let after = before.after(.answer(.account(.none)), .answer(.region("eu-west-1")), .jump(.name))
    let undone = after.after(.undo, .undo)
    #expect(undone.snapshot == before.snapshot)
    #expect(undone.notice == .undone)
    #expect(undone.accountStatus == .opening)
  }

  @Test("Undo of a change of source opens the old one again")
  func undoOpens() {
    var state = WizardSample.session(account: .sample).after(.answer(.account(.none)))
    #expect(state.take(.undo) == [.save, .open(.sample)])
    #expect(state.take(.redo) == [.save])
    #expect(state.accountStatus == .unopened)
  }

  @Test("Undo on a step that is edited from Review keeps the way back")
  func undoKeepsWayBack() {
    let state = WizardSample.session(WizardSample.modelValue, at: .review)
      .after(.edit(.name), .answer(.name("Other")), .undo)
    #expect(state.step == .name)
    #expect(state.after(.next).step == .review)
  }

  @Test("Drafts are kept, are no undo steps and survive undo")
  func drafts() {
    var state = WizardSample.session(WizardSample.modelValue, at: .campaign)
    #expect(state.take(.type(.draft(.campaignArn, "mov"))) == [.saveSoon])
    #expect(state.take(.answer(.draft(.campaignArn, "mov"))) == [])
    #expect(!state.history.canUndo)
    state.take(.answer(.campaignArn(WizardSample.otherCampaign)), .next, .undo)
    #expect(state.drafts == [.campaignArn: "mov"])
    #expect(state.take(.type(.draft(.campaignArn, ""))) == [.saveSoon])
    #expect(state.drafts == [:])
  }
}
