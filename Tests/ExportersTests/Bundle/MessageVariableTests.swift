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
      #expect(text.contains(#"\"\#(expression)\":\"default for "#))
    }
    #expect(text.contains("Test messages show no recommendations."))
    #expect(text.contains("{{#each "))
    #expect(text.contains("attribute finder"))
  }

  @Test("The default values are the very text that Pinpoint's API takes", arguments: [true, false])
  func defaults(function: Bool) throws {
    let answers = Answers.valid(function: function)
    let text = try #require(Exporters.files([.messages], try Sample.input(answers)).first?.text)
    let line = try #require(
      text.split(separator: "\n").first { $0.hasPrefix("\"DefaultSubstitutions\": ") })
    let member = try JSONText.read("{\(line)}".utf8)
    let inner = try #require(member["DefaultSubstitutions"]?.text)
    let values = try #require(try JSONText.read(inner.utf8).members)
    #expect(values.map(\.name) == (try items(answers).flatMap(\.self)))
  }

  @Test(
    "With one recommendation there is no loop and no number to explain", arguments: [true, false])
  func one(function: Bool) throws {
    var answers = Answers.valid(function: function)
    answers.recommendationsPerMessage = 1
    let text = try #require(Exporters.files([.messages], try Sample.input(answers)).first?.text)
    #expect(!text.contains("{{#each ") && !text.contains("Numbers begin at 0"))
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
