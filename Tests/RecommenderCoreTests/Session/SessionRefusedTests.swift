import Testing

@testable import RecommenderCore

@Suite struct SessionRefusedTests {
  static let head = #""format": "recommender-wizard/session", "version": 1"#

  static let said = #"{"id": "ids-correlate", "at": "2026-11-23T12:04:05Z"}"#

  private func mistakes(in text: String) -> [ShapeMistake] {
    do {
      _ = try SessionDocument(decoding: text.utf8)
      return []
    } catch .misshapen(let mistakes) {
      return mistakes
    } catch {
      Issue.record("\(error)")
      return []
    }
  }

  @Test("A document with nothing but its format, version and answers is a session")
  func handWritten() throws {
    let document = try SessionDocument(
      decoding: #"{\#(Self.head), "answers": {"region": "us-east-1", "idType": null}}"#.utf8)
    #expect(document.answers.region == "us-east-1")
    #expect(document.answers.idType == nil)
    #expect(document.account == nil)
  }

  @Test(
    "A member of the wrong kind is named with its place",
    arguments: [
      (#""name": 3"#, "name"), (#""created": "yesterday""#, "created"),
      (#""modified": 7"#, "modified"), (#""account": "sample""#, "account"),
      (#""account": {"source": "cloud"}"#, "account.source"),
      (#""account": {}"#, "account.source"), (#""step": "step-3""#, "step"),
      (#""answers": []"#, "answers"), (#""answers": {"region": 1}"#, "answers.region"),
      (#""answers": {"idType": "user"}"#, "answers.idType"),
      (#""answers": {"recommendationsPerMessage": "3"}"#, "answers.recommendationsPerMessage"),
      (#""answers": {"recommendationsPerMessage": 2.5}"#, "answers.recommendationsPerMessage"),
      (#""answers": {"processing": true}"#, "answers.processing"),
      (#""answers": {"attributes": {}}"#, "answers.attributes"),
      (#""answers": {"attributes": ["Title"]}"#, "answers.attributes[0]"),
      (#""answers": {"attributes": [{}, {"name": []}]}"#, "answers.attributes[1].name"),
      (#""answers": {"iamRole": "new"}"#, "answers.iamRole"),
      (#""drafts": {"campaignArn": 1}"#, "drafts.campaignArn"),
      (#""confirmations": {}"#, "confirmations"),
      (#""confirmations": [{"id": "ids-correlate"}]"#, "confirmations[0].at"),
      (
        #""confirmations": [\#(said), \#(said)]"#, "confirmations[1].id"
      ),
      (#""observations": 1"#, "observations"),
    ])
  func wrongKind(member: String, place: String) {
    let mistakes = mistakes(in: "{\(Self.head), \(member)}")
    #expect(mistakes.map(\.place) == [place])
    #expect(mistakes.allSatisfy { !$0.problem.isEmpty && !$0.allowed.isEmpty })
  }

  @Test("All mistakes are told at once, and the words that are allowed")
  func allAtOnce() {
    let mistakes = mistakes(
      in: #"{\#(Self.head), "step": 1, "answers": {"name": 2, "idType": "user"}}"#)
    #expect(mistakes.map(\.place) == ["step", "answers.idType", "answers.name"])
    #expect(mistakes[1].allowed.contains("PINPOINT_USER_ID"))
  }

  @Test("A newer version, no version and another format are refused by name")
  func otherDocuments() {
    let newer = #"{"format": "recommender-wizard/session", "version": 2, "answers": 3}"#
    #expect(throws: SessionRefused.newerVersion(2)) { try SessionDocument(decoding: newer.utf8) }
    #expect(mistakes(in: #"{"format": "recommender-wizard/session"}"#).map(\.place) == ["version"])
    #expect(throws: SessionRefused.notASession(format: "x")) {
      try SessionDocument(decoding: #"{"format": "x"}"#.utf8)
    }
    #expect(throws: SessionRefused.notASession(format: nil)) {
      try SessionDocument(decoding: "[]".utf8)
    }
  }

  @Test("What is no JSON is refused with line and column")
  func notJSON() {
    do {
      _ = try SessionDocument(decoding: "{\n  \"format\": tru\n}".utf8)
      Issue.record("It was read.")
    } catch .notJSON(let place) {
      #expect(place.line == 2)
      #expect(place.column == 13)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test("Cut off anywhere, a session is refused and nothing traps")
  func truncated() async {
    var random = RandomReplies(seed: 42)
    let bytes = Array(random.session().text.utf8)
    for length in 0..<(bytes.count - 2) {
      #expect(throws: SessionRefused.self) { try SessionDocument(decoding: bytes[..<length]) }
      if length.isMultiple(of: 100) { await Task.yield() }
    }
  }

  @Test("Whatever is changed in a session, reading it never traps", arguments: UInt64(0)..<20)
  func mutated(seed: UInt64) {
    var random = RandomReplies(seed: seed)
    let bytes = Array(random.session().text.utf8)
    for _ in 0..<100 {
      var changed = bytes
      for _ in 0...random.number(below: 4) {
        changed[random.number(below: changed.count)] = UInt8(random.number(below: 256))
      }
      // Either is right; only a trap or a lie would not be.
      if let document = try? SessionDocument(decoding: changed) {
        #expect((try? SessionDocument(decoding: document.text.utf8)) == document)
      }
    }
  }
}
