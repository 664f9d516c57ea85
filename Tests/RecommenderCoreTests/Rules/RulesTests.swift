import Testing

@testable import RecommenderCore

@Suite struct RulesTests {
  @Test("Nothing is found in good answers, on either branch")
  func good() {
    #expect(Rules.findings(in: RuleSamples.plain()) == [])
    #expect(Rules.findings(in: RuleSamples.lambda()) == [])
  }

  @Test("Empty answers miss what is asked on every path, in the order of the steps")
  func empty() {
    let findings = Rules.findings(in: Answers())
    #expect(
      findings.map(\.field) == [
        .region, .campaignArn, .idType, .recommendationsPerMessage, .processing, .iamRole, .name,
      ])
    #expect(findings.allSatisfy { $0.severity == .error })
  }

  @Test("Findings of the table come row by row")
  func order() {
    let answers = RuleSamples.lambda {
      $0.attributes = [AttributeAnswer(purpose: "\t"), AttributeAnswer(purpose: "\t")]
      $0.name = ""
      $0.region = ""
    }
    #expect(
      Rules.findings(in: answers).map(\.field) == [
        .region, .attributeName(0), .attributeDisplayName(0), .attributePurpose(0),
        .attributeName(1), .attributeDisplayName(1), .attributePurpose(1), .name,
      ])
  }

  @Test("A step has the findings of its own fields", arguments: StepID.allCases)
  func steps(step: StepID) {
    let findings = Rules.findings(in: Answers(), step: step)
    #expect(findings == Rules.findings(in: Answers()).filter { $0.field.step == step })
    #expect(findings.allSatisfy { $0.field.step == step })
  }

  @Test("A step is valid without errors; Prerequisites always, Review when all others are")
  func validity() {
    for step in StepID.allCases {
      #expect(Rules.isValid(step, in: RuleSamples.lambda()))
      let expected = [.prerequisites, .attributes].contains(step)
      #expect(Rules.isValid(step, in: Answers()) == expected)
    }
    let oneError = RuleSamples.plain { $0.name = "" }
    #expect(!Rules.isValid(.name, in: oneError))
    #expect(!Rules.isValid(.review, in: oneError))
    #expect(Rules.isValid(.campaign, in: oneError))
  }

  @Test("Warnings do not make a step invalid")
  func warnings() {
    let answers = RuleSamples.plain { $0.name = "movie picks" }
    #expect(RuleSamples.only(.name, answers)?.severity == .warning)
    #expect(Rules.isValid(.name, in: answers))
    #expect(Rules.isValid(.review, in: answers))
  }

  @Test("Every rule names its source")
  func sources() {
    #expect(Rules.all.allSatisfy { !$0.source.isEmpty })
    #expect(Rules.all.count == Set(Rules.all.map { "\(type(of: $0))" }).count)
  }
}
