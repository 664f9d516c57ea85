import TestSamples
import Testing

@testable import Exporters
@testable import RecommenderCore

@Suite struct MessageVariableTests {
  private func items(_ answers: Answers) throws -> [[String]] {
    MessageVariables(try Configuration(answers)).values.map(\.items)
  }

  @Test("Without a function one item bears no number, and several do")
  func modelValue() throws {
    var answers = Answers.valid(function: false)
    answers.recommendationsPerMessage = 1
    #expect(try items(answers) == [["RecommendationItems"]])
    answers.recommendationsPerMessage = 2
    #expect(try items(answers) == [["RecommendationItems.[0]", "RecommendationItems.[1]"]])
  }

  @Test(
    "With a function every attribute bears numbers, and awkward names stand in brackets",
    arguments: [
      ("Title", "Recommendations.Title.[0]"), ("Item_url", "Recommendations.Item_url.[0]"),
      ("Item-url", "Recommendations.[Item-url].[0]"), ("4K", "Recommendations.[4K].[0]"),
    ])
  func function(name: String, variable: String) throws {
    var answers = Answers.valid(function: true)
    answers.recommendationsPerMessage = 1
    answers.attributes = [AttributeAnswer(name: name, displayName: "Shown", purpose: "x")]
    #expect(try items(answers) == [[variable]])
  }

  @Test("The document names every variable and a default value for each", arguments: [true, false])
  func document(function: Bool) throws {
    let answers = Answers.valid(function: function)
    let text = try #require(
      Exporters.files([.messages], try Sample.input(answers)).first?.text)
    for expression in try items(answers).joined() {
      #expect(text.contains("\n{{\(expression)}}\n"))
      #expect(text.contains("  \"\(expression)\": \"default for "))
    }
    #expect(text.contains("Test messages show no recommendations."))
    #expect(text.contains("{{#each "))
  }
}

extension Sample {
  /// The input of an export for answers.
  static func input(
    _ answers: Answers, account: AccountChoice = .none, session: SessionDocument? = nil
  ) throws -> ExportInput {
    ExportInput(
      configuration: try Configuration(answers),
      context: AssessmentContext(answers: answers, account: account), session: session)
  }
}
