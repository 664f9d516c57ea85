import Testing

@testable import RecommenderCore

@Suite struct ReplyRoundTripTests {
  @Test("A reply written as text and read again is the same", arguments: UInt64(0)..<200)
  func roundTrip(seed: UInt64) throws {
    var random = RandomReplies(seed: seed)
    for (lookup, reply) in random.replies() {
      let text = JSONText.write(reply.json)
      let read = try JSONText.read(text.utf8)
      #expect(Reply(json: read, for: lookup) == reply, "\(lookup), seed \(seed)")
    }
  }

  @Test("A reply to one lookup is not taken for the reply to another that needs an ARN")
  func mismatch() {
    let function = Reply.function(FunctionDetails(name: "f", arn: "arn")).json
    #expect(Reply(json: function, for: .campaign("a")) == nil)
    #expect(Reply(json: function, for: .iamRole("a")) == nil)
    #expect(Reply(json: function, for: .callerIdentity) == nil)
    #expect(Reply(json: function, for: .passRole("a")) == nil)
    #expect(Reply(json: function, for: .functionPolicy("a")) == nil)
    #expect(Reply(json: function, for: .campaignList) == nil)
  }

  @Test(
    "What is no object at all answers nothing",
    arguments: [JSONValue.null, .string("x"), .integer(3), .bool(true), .array([])])
  func notAnObject(value: JSONValue) {
    var random = RandomReplies(seed: 1)
    for (lookup, reply) in random.replies() {
      if case .decisions = reply, value == .array([]) { continue }
      #expect(Reply(json: value, for: lookup) == nil, "\(lookup)")
    }
  }
}
