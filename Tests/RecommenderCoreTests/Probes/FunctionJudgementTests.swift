import Testing

@testable import RecommenderCore

/// What is said about what a function returned.
@Suite struct FunctionJudgementTests {
  /// Three items a message, and the attributes Title and Link are agreed.
  private static let answers: Answers = {
    var answers = WizardSample.lambda
    answers.attributes = [WizardSample.attribute, WizardSample.otherAttribute, AttributeAnswer()]
    return answers
  }()

  private func lines(
    _ returned: String, count: Int = 3
  ) throws -> [ProbeFindings.Line] {
    var answers = Self.answers
    answers.recommendationsPerMessage = count
    let reply = ProbeReply(returned: try JSONText.read(returned.utf8))
    let probe = Probe.invocation(function: WizardSample.function, event: "{}")
    return ProbeFindings(.answered(reply), of: probe, for: answers).lines
  }

  private func endpoint(_ recommendations: String) -> String {
    #"{"endpoint-1": {"Recommendations": \#(recommendations)}}"#
  }

  @Test(
    "Exactly the agreed attributes, with a value for each item, are good in any order",
    arguments: [
      #"{"Title": ["a", "b", "c"], "Link": ["a", "b", "c"]}"#,
      #"{"Recommendations.Link": ["a", "b", "c"], "Title": ["a", "b", "c"]}"#,
    ])
  func good(recommendations: String) throws {
    let lines = try lines(endpoint(recommendations))
    #expect(lines.map(\.tone) == [.good])
    #expect(lines.first?.text.contains("Title") == true)
    #expect(lines.first?.text.contains("Link") == true)
  }

  @Test("Missing and unexpected names are both said; upper and lower case count")
  func names() throws {
    let lines = try lines(endpoint(#"{"title": ["a", "b", "c"], "Link": ["a", "b", "c"]}"#))
    #expect(lines.map(\.tone) == [.problem, .problem, .remark])
    #expect(lines[0].text == "Agreed, but not returned for endpoint-1: Title.")
    #expect(lines[1].text == "Returned for endpoint-1, but not agreed: title.")
  }

  @Test("Nothing returned is everything missing")
  func nothing() throws {
    let lines = try lines(endpoint("{}"))
    #expect(lines.map(\.text) == ["Agreed, but not returned for endpoint-1: Title and Link."])
  }

  @Test("A list of another length than the items is advice", arguments: [0, 1, 2, 4])
  func length(count: Int) throws {
    let list = "[" + Array(repeating: "\"x\"", count: count).joined(separator: ",") + "]"
    let lines = try lines(endpoint(#"{"Title": \#(list), "Link": ["a", "b", "c"]}"#))
    #expect(lines.map(\.tone) == [.good, .advice])
    #expect(lines.last?.text.hasPrefix("Title has \(count) value") == true)
  }

  @Test("One text is right for one item and advice for more", arguments: [1, 3])
  func oneText(count: Int) throws {
    let lines = try lines(endpoint(#"{"Title": "a", "Link": "b"}"#), count: count)
    #expect(lines.map(\.tone) == (count == 1 ? [.good] : [.good, .advice, .advice]))
  }

  @Test("A value that is neither text nor list is a problem")
  func otherValue() throws {
    let lines = try lines(endpoint(#"{"Title": {"a": 1}, "Link": ["a", "b", "c"]}"#))
    #expect(lines.map(\.tone) == [.good, .problem])
    #expect(lines.last?.text.hasPrefix("Title is a map.") == true)
  }

  @Test("No map, no Recommendations, no endpoint and a wrapper are each said")
  func shapes() throws {
    #expect(try lines("[1]").first?.text.contains("returned a list") == true)
    #expect(
      try lines(#"{"endpoint-1": {}}"#).first?.text.contains("no map Recommendations") == true)
    #expect(try lines("{}").first?.text.contains("endpoint-1 of the event is not in") == true)
    let inner = endpoint(#"{"Title": ["a", "b", "c"], "Link": ["a", "b", "c"]}"#)
    let wrapped = try lines("{\"Endpoints\": \(inner)}")
    #expect(wrapped.map(\.tone) == [.good, .advice])
  }
}
