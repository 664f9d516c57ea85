import Testing

@testable import RecommenderCore

/// Reads what trials bring.
@Suite struct ProbeReplyTests {
  private func recommendations(_ text: String) throws -> ProbeReply? {
    ProbeReply(recommendations: try JSONText.read(text.utf8))
  }

  private func returned(_ text: String) throws -> ProbeReply {
    ProbeReply(returned: try JSONText.read(text.utf8))
  }

  @Test("Items are read in their order, with whatever stands beside them")
  func items() throws {
    let reply = try recommendations(
      #"""
      {"itemList": [{"itemId": "1815", "score": 0.5, "reason": []}, {"itemId": "2009"}, {"x": 1}],
       "recommendationId": "RID-1"}
      """#)
    #expect(reply == .items([RecommendedItem("1815"), RecommendedItem("2009")]))
  }

  @Test("No item is an answer too", arguments: ["{}", #"{"itemList": []}"#])
  func noItems(text: String) throws {
    #expect(try recommendations(text) == .items([]))
  }

  @Test("What is no list of items is no answer", arguments: ["[]", "3", #"{"itemList": "x"}"#])
  func notItems(text: String) throws {
    #expect(try recommendations(text) == nil)
  }

  @Test("A long item keeps its length and not its whole text")
  func longItem() throws {
    let item = RecommendedItem(String(repeating: "x", count: 100_000))
    #expect(item.length == 100_000)
    #expect(item.text.count < 300)
    #expect(RecommendedItem("e\u{301}").length == 2, "code points, as AWS counts them")
  }

  @Test("What hides or breaks the line is marked, in items, endpoints and names")
  func hostile() throws {
    #expect(RecommendedItem("a\u{202E}b\n4  c").text == "a‹U+202E›b‹U+000A›4  c")
    let reply = try returned(#"{"e\n": {"Recommendations": {"Ti\u200btle": "x"}}}"#)
    let attributes = [ReturnedAttribute("Ti‹U+200B›tle", .text)]
    #expect(
      reply
        == .returned(
          .endpoints([.init(id: "e‹U+000A›", attributes: attributes)], isWrapped: false)))
  }

  @Test("An answer without end is cut short")
  func flood() throws {
    let list = Array(repeating: #"{"itemId": "1"}"#, count: 1_000).joined(separator: ",")
    guard case .items(let items) = try recommendations("{\"itemList\": [\(list)]}") else {
      Issue.record("no items")
      return
    }
    #expect(items.count == 50)
  }

  @Test("Names and shapes of what a function returns are kept, and no value")
  func endpoints() throws {
    let reply = try returned(
      #"""
      {"endpoint-1": {"Address": "secret@example.com", "Recommendations":
        {"Title": ["A", "B"], "Recommendations.Link": "secret", "Price": 3, "Mixed": ["a", 1],
         "None": null, "Empty": []}}}
      """#)
    let attributes: [ReturnedAttribute] = [
      .init("Title", .list(2)), .init("Link", .text), .init("Price", .other("a number")),
      .init("Mixed", .other("a list with more than texts in it")),
      .init("None", .other("nothing (null)")), .init("Empty", .list(0)),
    ]
    #expect(
      reply
        == .returned(
          .endpoints([.init(id: "endpoint-1", attributes: attributes)], isWrapped: false)))
    #expect(!"\(reply)".contains("secret"))
  }

  @Test("The map may stand in a member Endpoints, and Recommendations anywhere in an endpoint")
  func elsewhere() throws {
    let reply = try returned(#"{"Endpoints": {"e": {"User": {"Recommendations": {"T": "x"}}}}}"#)
    #expect(
      reply
        == .returned(.endpoints([.init(id: "e", attributes: [.init("T", .text)])], isWrapped: true))
    )
  }

  @Test(
    "What is no map of endpoints is said to be what it is",
    arguments: [
      ("[]", "a list"), ("null", "nothing (null)"), ("\"ok\"", "a text"), ("true", "true"),
    ]
  )
  func notAMap(text: String, words: String) throws {
    guard case .returned(.notAMap(let shape)) = try returned(text) else {
      Issue.record("\(text) is taken for a map")
      return
    }
    #expect(shape.hasPrefix(words))
  }

  @Test("An endpoint that is not a map, or has none of Recommendations, is kept as such")
  func noRecommendations() throws {
    let reply = try returned(#"{"a": 1, "b": {}, "c": {"Recommendations": ["x"]}}"#)
    let none = ["a", "b", "c"].map { ReturnedEndpoint(id: $0, attributes: nil) }
    #expect(reply == .returned(.endpoints(none, isWrapped: false)))
  }
}
