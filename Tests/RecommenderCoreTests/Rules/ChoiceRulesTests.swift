import Testing

@testable import RecommenderCore

@Suite struct ChoiceRulesTests {
  @Test("One to five recommendations pass", arguments: 1...5)
  func countAllowed(count: Int) {
    #expect(Rules.findings(in: RuleSamples.plain { $0.recommendationsPerMessage = count }) == [])
  }

  @Test(
    "Other numbers are errors that name the number, the limits and the nearest",
    arguments: [(0, 1), (6, 5), (-1, 1), (Int.max, 5), (Int.min, 1)])
  func countRefused(count: Int, nearest: Int) throws {
    let answers = RuleSamples.plain { $0.recommendationsPerMessage = count }
    let finding = try #require(RuleSamples.only(.recommendationsPerMessage, answers))
    #expect(finding.severity == .error)
    #expect(finding.problem == "The number of recommendations is \(count).")
    #expect(finding.allowed == "It may be 1 to 5.")
    #expect(finding.fix.hasPrefix("Choose \(nearest),"))
  }

  @Test("A choice that was not made is an error that names what there is")
  func missing() throws {
    let answers = Answers()
    let count = try #require(RuleSamples.only(.recommendationsPerMessage, answers))
    #expect(count.problem == "The number of recommendations is not chosen.")
    let idType = try #require(RuleSamples.only(.idType, answers))
    #expect(idType.problem == "The ID type is not chosen.")
    #expect(idType.allowed == "It is Endpoint ID or User ID.")
    let processing = try #require(RuleSamples.only(.processing, answers))
    #expect(processing.problem == "The processing is not chosen.")
    #expect(processing.allowed.contains("\"Use a Lambda function\""))
    let iamRole = try #require(RuleSamples.only(.iamRole, answers))
    #expect(iamRole.problem == "The IAM role is not chosen.")
    #expect(iamRole.fix.contains("existing"))
  }

  @Test("The content of a recommendation may be empty, in any script, and up to 500 characters")
  func content() throws {
    for text in ["", "movie titles", "\u{6620}\u{753B} \u{1F3AC}", RuleSamples.text(500)] {
      #expect(Rules.findings(in: RuleSamples.plain { $0.recommendationContent = text }) == [])
    }
    let long = RuleSamples.plain { $0.recommendationContent = RuleSamples.text(501) }
    let finding = try #require(RuleSamples.only(.recommendationContent, long))
    #expect(finding.severity == .error)
    #expect(finding.problem == "The content of a recommendation has 501 characters.")
    #expect(finding.allowed.contains("500"))
    #expect(finding.fix == "Shorten it by 1 character.")
  }

  @Test(
    "Control characters and what turns the writing are refused in free text",
    arguments: [
      "\u{0}", "\t", "\n", "\u{1B}", "\u{7F}", "\u{85}", "\u{2028}", "\u{202E}", "\u{2066}",
      "\u{FEFF}",
    ])
  func contentCharacters(character: String) throws {
    let answers = RuleSamples.plain { $0.recommendationContent = "a\(character)b" }
    let finding = try #require(RuleSamples.only(.recommendationContent, answers))
    #expect(finding.problem.contains("at position 2"))
    #expect(finding.fix.hasPrefix("Remove "))
    #expect(Rules.hint(for: .recommendationContent, in: answers) == finding.asHint)
  }

  @Test("Near the limit of free text the hint counts")
  func contentHint() throws {
    let far = RuleSamples.plain { $0.recommendationContent = RuleSamples.text(399) }
    #expect(Rules.hint(for: .recommendationContent, in: far) == nil)
    let near = RuleSamples.plain { $0.recommendationContent = RuleSamples.text(499) }
    let hint = try #require(Rules.hint(for: .recommendationContent, in: near))
    #expect(hint.problem.contains("499 of 500"))
    #expect(hint.fix == "1 character can follow.")
  }
}
