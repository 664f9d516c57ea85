import Testing

@testable import RecommenderCore

@Suite struct SessionReadingTests {
  @Test("Format, version and answers are enough")
  func small() throws {
    let document = try Self.read(
      #"{"format":"recommender-wizard/session","version":1,"answers":{"region":"us-east-1"}}"#)
    var answers = Answers()
    answers.region = "us-east-1"
    #expect(document == SessionDocument(answers: answers))
  }

  @Test("Even the answers may be missing")
  func smallest() throws {
    let document = try Self.read(#"{"version":1,"format":"recommender-wizard/session"}"#)
    #expect(document == SessionDocument())
  }

  @Test("Null counts as missing everywhere")
  func null() throws {
    var json = FilledSession.document.json
    guard case .object(let members) = json else { return }
    let kept = ["format", "version"]
    json = .object(members.map { kept.contains($0.name) ? $0 : .init($0.name, .null) })
    #expect(try SessionDocument(json: json) == SessionDocument())
    let answers = try #require(FilledSession.document.json["answers"]?.members)
    json = .object([
      .init("format", .string(SessionDocument.format)), .init("version", .integer(1)),
      .init("answers", .object(answers.map { .init($0.name, .null) })),
      .init("drafts", .object(DraftField.allCases.map { .init($0.rawValue, .null) })),
    ])
    #expect(try SessionDocument(json: json) == SessionDocument())
  }

  @Test("A whole number may be written as a decimal")
  func decimals() throws {
    let document = try Self.read(
      #"{"format":"recommender-wizard/session","version":1.0,"#
        + #""answers":{"recommendationsPerMessage":3.0}}"#)
    #expect(document.answers.recommendationsPerMessage == 3)
  }

  @Test(
    "A newer version is refused before anything else is looked at", arguments: [2, 99, 1 << 40])
  func newer(version: Int) {
    let text = #"{"format":"recommender-wizard/session","version":\#(version),"name":7}"#
    #expect(throws: SessionRefused.newerVersion(version)) { try Self.read(text) }
    #expect(SessionRefused.newerVersion(version).description.contains("format version \(version)"))
  }

  @Test(
    "A version that there never was is one mistake",
    arguments: [
      "", #","version":null"#, #","version":0"#, #","version":-1"#, #","version":"1""#,
      #","version":1.5"#, #","version":[]"#, #","version":1e300"#,
    ])
  func oddVersion(member: String) {
    let text = #"{"format":"recommender-wizard/session"\#(member)}"#
    do throws(SessionRefused) {
      _ = try Self.read(text)
      Issue.record("It was read")
    } catch {
      guard case .misshapen(let mistakes) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(mistakes.map(\.place) == ["version"])
    }
  }

  @Test(
    "What is no session is refused with the format that it claims",
    arguments: [
      ("{}", nil), ("[]", nil), ("null", nil), ("3", nil), (#""session""#, nil),
      (#"{"version":1}"#, nil), (#"{"format":7}"#, nil), (#"{"format":null}"#, nil),
      (#"{"format":"recommender-wizard/account","version":1}"#, "recommender-wizard/account"),
      (#"{"format":"Recommender-wizard/session","version":1}"#, "Recommender-wizard/session"),
    ] as [(String, String?)])
  func otherFormat(text: String, format: String?) {
    #expect(throws: SessionRefused.notASession(format: format)) { try Self.read(text) }
  }

  @Test("What is no JSON is refused with the line and the column")
  func notJSON() {
    let refusal = JSONRefused(line: 2, column: 3, reason: "A value should stand here.")
    #expect(throws: SessionRefused.notJSON(refusal)) { try Self.read("{\"a\":\n  x}") }
    #expect(
      SessionRefused.notJSON(refusal).description
        == "Line 2, column 3: A value should stand here. A session is JSON.")
  }

  @Test("Of two observations of the same thing the later stands")
  func twice() throws {
    let observation = #"{"lookup":"campaign-list","at":"2026-11-23T12:04:05Z","found":"#
    let document = try Self.read(
      #"{"format":"recommender-wizard/session","version":1,"observations":["#
        + #"\#(observation){"campaignCount":1}},\#(observation){"campaignCount":2}}]}"#)
    #expect(document.observations[.campaignList]?.outcome == .found(.campaignCount(2)))
  }

  @Test(
    "An observation that cannot be understood is kept as it stands",
    arguments: [
      #"{"lookup":"weather","at":"2026-11-23T12:04:05Z","found":{}}"#,
      #"{"lookup":"campaign","at":"2026-11-23T12:04:05Z","found":{"name":"x"}}"#,
      #"{"lookup":"campaign","subject":"a","at":"now","found":{"name":"x"}}"#,
      #"{"lookup":"campaign","subject":"a","at":"2026-11-23T12:04:05Z"}"#,
      #"{"lookup":"campaign-list","at":"2026-11-23T12:04:05Z","found":{}}"#,
      #"{"lookup":"campaign-list","at":"2026-11-23T12:04:05Z","failed":{"cause":"mood"}}"#,
      #"{"lookup":"iam-role-permissions","subject":"a","at":"2026-11-23T12:04:05Z","found":{}}"#,
      "[]", "7", "null", #""text""#,
    ])
  func strangeObservation(text: String) throws {
    let row = try JSONText.read(text.utf8)
    let document = try Self.read(
      #"{"format":"recommender-wizard/session","version":1,"observations":[\#(text)]}"#)
    #expect(document.observations.isEmpty)
    #expect(document.json["observations"] == .array([row]))
  }

  @Test("Every kind of lookup is spelled and read back")
  func lookups() {
    var random = RandomReplies(seed: 7)
    let lookups = random.replies().map(\.0)
    #expect(Set(lookups.map(\.kind)) == Set(Lookup.Kind.allCases))
    for lookup in lookups { #expect(Lookup(lookup.kind, subject: lookup.subject) == lookup) }
  }

  private static func read(_ text: String) throws(SessionRefused) -> SessionDocument {
    try SessionDocument(decoding: text.utf8)
  }
}
