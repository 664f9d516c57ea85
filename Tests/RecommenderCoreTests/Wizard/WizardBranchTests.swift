import Testing

@testable import RecommenderCore

@Suite struct WizardBranchTests {
  /// Both branches answered in full, one of them taken.
  static func both(taking branch: Processing) -> Answers {
    var answers = WizardSample.lambda
    answers.displayName = WizardSample.displayName
    answers.processing = branch
    return answers
  }

  @Test("Changing the branch keeps the answers of the other one")
  func branchKeepsAnswers() {
    var state = WizardSample.session(Self.both(taking: .lambda), at: .processing)
    state.take(.answer(.processing(.none)))
    #expect(state.answers.functionArn == WizardSample.function)
    #expect(state.answers.attributes == [WizardSample.attribute])
    state.take(.answer(.processing(.lambda)))
    #expect(state.answers == Self.both(taking: .lambda))
  }

  @Test("A configuration bears nothing of the branch that was not taken")
  func configurationIgnoresOtherBranch() throws {
    let none = try Configuration(Self.both(taking: .none))
    #expect(none == (try Configuration(WizardSample.modelValue)))
    let lambda = try Configuration(Self.both(taking: .lambda))
    #expect(lambda == (try Configuration(WizardSample.lambda)))
  }

  @Test("Nonsense in the branch that was not taken holds nothing up")
  func nonsenseInOtherBranch() throws {
    var none = WizardSample.modelValue
    none.functionArn = WizardSample.badFunction
    none.attributes = [WizardSample.badAttribute]
    #expect(try Configuration(none) == Configuration(WizardSample.modelValue))
    var lambda = WizardSample.lambda
    lambda.displayName = WizardSample.badDisplayName
    #expect(try Configuration(lambda) == Configuration(WizardSample.lambda))
    #expect(WizardSample.session(none).after(.jump(.review)).step == .review)
  }

  @Test("Rows about a function exist in its branch only", arguments: Processing.allCases)
  func functionRows(branch: Processing) {
    let ids = PrerequisiteCatalogue.rows(for: Self.both(taking: branch)).map(\.id)
    #expect(ids.contains(.functionExists) == (branch == .lambda))
  }

  @Test("The table of attributes takes, inserts, moves and removes rows")
  func tableRows() {
    var state = WizardSample.session(WizardSample.lambda, at: .attributes)
    state.take(.answer(.attribute(1, WizardSample.otherAttribute)), .answer(.insertAttribute(1)))
    #expect(
      state.answers.attributes
        == [WizardSample.attribute, AttributeAnswer(), WizardSample.otherAttribute])
    state.take(.answer(.removeAttribute(1)), .answer(.moveAttribute(1, 0)))
    #expect(state.answers.attributes == [WizardSample.otherAttribute, WizardSample.attribute])
  }

  static let outside: [Answer] = [
    .attribute(99, AttributeAnswer(name: "x")), .attribute(-1, AttributeAnswer(name: "x")),
    .insertAttribute(3), .insertAttribute(-1), .removeAttribute(1), .removeAttribute(.min),
    .moveAttribute(0, 1), .moveAttribute(1, 0), .moveAttribute(.min, .max),
  ]

  @Test("An index outside the table changes nothing and is no undo step", arguments: outside)
  func indexOutside(answer: Answer) {
    let state = WizardSample.session(WizardSample.lambda, at: .attributes)
    #expect(state.after(.answer(answer)) == state)
    #expect(state.after(.type(answer)) == state)
  }
}
