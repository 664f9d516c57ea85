import Testing

@testable import RecommenderCore

@Suite struct WizardMovingTests {
  @Test("Next on an unanswered step stays, refuses and asks the shell for nothing")
  func nextRefuses() {
    var state = WizardSample.session()
    #expect(state.take(.next) == [])
    #expect(state.step == .account)
    #expect(state.isRefused)
  }

  @Test("An answer takes the refusal back")
  func answerClearsRefusal() {
    let state = WizardSample.session().after(.next, .type(.region("u")))
    #expect(!state.isRefused)
  }

  @Test("Next on a valid step goes on and saves")
  func nextGoesOn() {
    var state = WizardSample.session(WizardSample.modelValue)
    #expect(state.take(.next) == [.save])
    #expect(state.step == .campaign)
  }

  @Test("Nine times next lead through all ten steps", arguments: Processing.allCases)
  func straightThrough(branch: Processing) {
    let answers = branch == .lambda ? WizardSample.lambda : WizardSample.modelValue
    var state = WizardSample.session(answers)
    var steps = [state.step]
    for _ in 1...9 {
      state.take(.next)
      steps.append(state.step)
    }
    #expect(steps == StepID.allCases)
  }

  @Test("Back at the first step stays and says so, until the next key")
  func backAtTheStart() {
    var state = WizardSample.session()
    var expected = state
    expected.notice = .noStepBefore
    #expect(state.take(.back) == [])
    #expect(state == expected)
    #expect(state.after(.type(.region("u"))).notice == nil)
  }

  @Test("Back leaves an invalid step and keeps what was typed on it")
  func backKeepsKeystrokes() {
    var state = WizardSample.session(WizardSample.modelValue, at: .name)
    state.take(.type(.name("?")), .type(.draft(.campaignArn, "mov")))
    #expect(state.take(.back) == [.save])
    #expect(state.step == .iamRole)
    #expect(state.answers.name == "?")
    #expect(state.drafts == [.campaignArn: "mov"])
  }

  @Test("A jump over valid steps is granted")
  func jumpOverValidSteps() {
    let state = WizardSample.session(WizardSample.modelValue).after(.jump(.review))
    #expect(state.step == .review)
    #expect(state.notice == nil)
  }

  @Test("A jump past an unanswered step is refused, and the notice names the first such step")
  func jumpPastUnansweredStep() {
    var answers = WizardSample.modelValue
    answers.idType = nil
    answers.name = ""
    var state = WizardSample.session(answers)
    #expect(!state.canReach(.review))
    #expect(state.take(.jump(.review)) == [])
    #expect(state.step == .account)
    #expect(state.notice == .cannotJump(to: .review, before: .idType))
    #expect(state.notice?.text == "Review can be reached once ID type is answered.")
  }

  @Test("A jump reaches the first unanswered step itself")
  func jumpToUnansweredStep() {
    var answers = WizardSample.modelValue
    answers.idType = nil
    #expect(WizardSample.session(answers).after(.jump(.idType)).step == .idType)
  }

  @Test("A visited step is reached though a step before it has turned invalid")
  func jumpToVisitedStep() {
    let state = WizardSample.session(WizardSample.modelValue, at: .review)
      .after(.answer(.region("")), .jump(.account), .jump(.review))
    #expect(state.step == .review)
  }

  @Test("A source that cannot be opened holds the first step and what follows it")
  func refusedAccountHolds() {
    var state = WizardSample.session(WizardSample.modelValue, account: .sample)
    state.take(.accountOpened(.sample, .refused(reason: "It is damaged.")))
    #expect(!state.isValid(.account))
    #expect(state.after(.next).step == .account)
    #expect(
      state.after(.jump(.campaign)).notice == .cannotJump(to: .campaign, before: .account))
  }

  static let editable = StepID.allCases.dropLast()

  @Test("Editing from Review comes back to Review by next and by back", arguments: editable)
  func editReturns(step: StepID) {
    let review = WizardSample.session(WizardSample.lambda, at: .review)
    var edited = review
    #expect(edited.take(.edit(step)).first == .save)
    #expect(edited.step == step)
    #expect(edited.after(.next).step == .review)
    #expect(edited.after(.back).step == .review)
    #expect(!edited.after(.next).returnsToReview)
  }

  @Test("Back from editing leads to Review though the step has turned invalid")
  func backFromInvalidEdit() {
    let state = WizardSample.session(WizardSample.modelValue, at: .review)
      .after(.edit(.name), .type(.name("?")), .back)
    #expect(state.step == .review)
    #expect(state.answers.name == "?")
  }

  @Test("Next from editing is refused while the step is invalid")
  func nextFromInvalidEdit() {
    let state = WizardSample.session(WizardSample.modelValue, at: .review)
      .after(.edit(.name), .type(.name("?")), .next)
    #expect(state.step == .name)
    #expect(state.returnsToReview)
  }

  @Test("A jump gives up the way back to Review")
  func jumpForgetsTheWayBack() {
    let state = WizardSample.session(WizardSample.modelValue, at: .review)
      .after(.edit(.name), .jump(.campaign), .next)
    #expect(state.step == .idType)
  }

  @Test("Edit outside Review, and of Review itself, does nothing")
  func editElsewhere() {
    var state = WizardSample.session(WizardSample.modelValue, at: .name)
    #expect(state.take(.edit(.campaign)) == [])
    #expect(state.step == .name)
    var review = WizardSample.session(WizardSample.modelValue, at: .review)
    #expect(review.take(.edit(.review)) == [])
    #expect(!review.returnsToReview)
  }

  @Test("Leaving saves first and says what came of it", arguments: StepID.allCases)
  func leaving(step: StepID) {
    var state = WizardSample.session(WizardSample.lambda, at: step)
    #expect(state.take(.leave) == [.save, .leave(.unfinished)])
  }

  @Test("Leaving before anything was asked of the account asks nothing more")
  func leavingIsLast() {
    var state = WizardState(
      sessionName: "test", account: .sample, answers: WizardSample.lambda, step: .review)
    #expect(Wizard.update(&state, .leave) == [.save, .leave(.unfinished)])
  }

  @Test("A notice lasts until the next key and not until the next reply")
  func noticeLasts() {
    var state = WizardSample.session().after(.jump(.review))
    let notice = state.notice
    state.take(.attention(.campaign, arn: "x"))
    #expect(state.notice == notice)
    state.take(.left(.region))
    #expect(state.notice == nil)
    #expect(state.leftFields == [.region])
  }
}
