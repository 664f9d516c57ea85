import Testing

@testable import RecommenderCore

@Suite struct SessionRoundTripTests {
  @Test("A session written, read and written again has the same bytes", arguments: UInt64(0)..<300)
  func roundTrip(seed: UInt64) throws {
    var random = RandomReplies(seed: seed)
    let session = random.session()
    let text = session.text
    let read = try SessionDocument(decoding: text.utf8)
    #expect(read.text == text)
    #expect(read.name == session.name)
    #expect(read.created == session.created)
    #expect(read.modified == session.modified)
    #expect(read.account == session.account)
    #expect(read.step == session.step)
    #expect(read.answers == session.answers)
    #expect(read.drafts == session.drafts.filter { !$0.value.isEmpty })
    #expect(read.confirmations == session.confirmations)
    #expect(read.observations == session.observations)
  }

  @Test("What the program does not know is kept where it stood", arguments: UInt64(300)..<400)
  func unknown(seed: UInt64) throws {
    var random = RandomReplies(seed: seed)
    let session = random.session()
    let unknown = try SessionDocument(decoding: session.text.utf8).unknown
    #expect(unknown.document == session.unknown.document)
    #expect(unknown.account == session.unknown.account)
    #expect(unknown.answers == session.unknown.answers)
    #expect(unknown.attributes == session.unknown.attributes)
    #expect(unknown.drafts == session.unknown.drafts)
    #expect(unknown.confirmations == session.unknown.confirmations.filter { !$0.value.isEmpty })
    #expect(unknown.confirmationRows == session.unknown.confirmationRows)
    #expect(unknown.observationRows == session.unknown.observationRows)
  }

  @Test("An empty session says what it is and nothing else")
  func empty() throws {
    let text = SessionDocument().text
    #expect(
      text == """
        {
          "format": "recommender-wizard/session",
          "version": 1,
          "answers": {},
          "confirmations": [],
          "observations": []
        }

        """)
    #expect(try SessionDocument(decoding: text.utf8) == SessionDocument())
  }

  @Test("Text is written without characters that act on a terminal", arguments: UInt64(400)..<450)
  func harmless(seed: UInt64) {
    var random = RandomReplies(seed: seed)
    for scalar in random.session().text.unicodeScalars where scalar != "\n" {
      let category = scalar.properties.generalCategory
      #expect(category != .control && category != .format, "U+\(scalar.value)")
    }
  }
}
