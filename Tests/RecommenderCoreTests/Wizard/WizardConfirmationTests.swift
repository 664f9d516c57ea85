import Testing

@testable import RecommenderCore

@Suite struct WizardConfirmationTests {
  static let asked = PrerequisiteCatalogue.rows.filter(\.isConfirmedByPerson).map(\.id)

  @Test("Every row that asks a person takes a word and gives it back", arguments: asked)
  func confirmAndWithdraw(id: RequirementID) {
    var state = WizardSample.session(WizardSample.lambda, at: .prerequisites)
    #expect(state.take(.confirm(id, WizardSample.confirmation)) == [.save])
    #expect(state.confirmations == [id: WizardSample.confirmation])
    #expect(state.take(.withdrawConfirmation(id)) == [.save])
    #expect(state.confirmations == [:])
  }

  @Test("A row that a machine verifies takes nobody's word")
  func machineRows() {
    let state = WizardSample.session(WizardSample.lambda, at: .prerequisites)
    #expect(state.after(.confirm(.campaignActive, WizardSample.confirmation)) == state)
  }

  @Test("The same word twice is no undo step")
  func sameWordTwice() {
    let state = WizardSample.session(WizardSample.lambda, at: .prerequisites)
      .after(.confirm(.contentKnown, WizardSample.confirmation))
    #expect(state.after(.confirm(.contentKnown, WizardSample.confirmation)) == state)
  }

  /// What each word rests on, as a person would say it.
  static let rests: [(Answer, Set<RequirementID>)] = [
    (
      .campaignArn(WizardSample.otherCampaign),
      [.idsCorrelate, .countAgreed, .contentKnown, .itemLength]
    ),
    (.idType(.endpoint), [.idsCorrelate, .idTypeConsistent]),
    (.recommendationsPerMessage(5), [.countAgreed]),
    (.functionArn(WizardSample.otherFunction), [.attributesAgreed, .functionPurpose]),
    (.attribute(0, WizardSample.otherAttribute), [.attributesAgreed, .functionPurpose]),
    (.insertAttribute(0), [.attributesAgreed, .functionPurpose]),
    (.region(WizardSample.otherRegion), []),
    (.name("Other"), []),
    (.iamRoleArn(""), []),
    (.processing(.none), []),
    (.account(.sample), []),
    (.recommendationContent("An item ID."), [.contentKnown]),
  ]

  @Test("A word falls when what it rests on changes, and only then", arguments: rests)
  func wordsFall(answer: Answer, fallen: Set<RequirementID>) {
    var state = WizardSample.session(WizardSample.lambda, at: .prerequisites)
    for id in Self.asked { state.take(.confirm(id, WizardSample.confirmation)) }
    let given = Set(state.confirmations.keys)
    state.take(.answer(answer))
    #expect(Set(state.confirmations.keys) == given.subtracting(fallen))
  }

  @Test("Undo gives back the answer together with the words that fell")
  func undoGivesBack() {
    let before = WizardSample.session(WizardSample.lambda, at: .prerequisites)
      .after(.confirm(.idsCorrelate, WizardSample.confirmation))
    let after = before.after(.answer(.idType(.endpoint)))
    #expect(after.confirmations == [:])
    #expect(after.after(.undo).confirmations == [.idsCorrelate: WizardSample.confirmation])
  }

  @Test("An answer given again as it was lets no word fall")
  func sameAnswerKeeps() {
    let state = WizardSample.session(WizardSample.lambda, at: .prerequisites)
      .after(.confirm(.idsCorrelate, WizardSample.confirmation))
    #expect(state.after(.answer(.idType(.user))) == state)
  }
}
