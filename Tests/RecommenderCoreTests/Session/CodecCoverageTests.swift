import Testing

@testable import RecommenderCore

/// A new stored property without a place in the document fails here.
@Suite struct CodecCoverageTests {
  @Test("Every answer has its member")
  func answers() throws {
    let json = try #require(FilledSession.document.json["answers"])
    try check(FilledSession.answers, json)
  }

  @Test("Every part of an attribute has its member")
  func attributes() throws {
    let json = try #require(FilledSession.document.json["answers"]?["attributes"]?.elements?.first)
    try check(#require(FilledSession.answers.attributes.first), json)
  }

  @Test("Every part of the choice of an account has its member")
  func account() throws {
    let document = FilledSession.document
    try check(#require(document.account), #require(document.json["account"]))
  }

  @Test("Every part of a confirmation has its member, and its id besides")
  func confirmations() throws {
    let document = FilledSession.document
    let json = try #require(document.json["confirmations"]?.elements?.first)
    try check(#require(document.confirmations[.countAgreed]), json, besides: ["id"])
  }

  @Test("Every part of a failed lookup has its member")
  func failures() throws {
    let rows = try #require(FilledSession.document.json["observations"]?.elements)
    let json = try #require(rows.compactMap { $0["failed"] }.first)
    try check(
      LookupFailure(.accessDenied, action: "sts:GetCallerIdentity", message: "Not allowed"), json)
  }

  @Test("Every part of a session has its member, and its format and version besides")
  func document() throws {
    let members = Set(FilledSession.document.json.members?.map(\.name) ?? [])
    let properties = Self.properties(of: FilledSession.document).subtracting([
      "unknown", "isExported",
    ])
    #expect(members == properties.union(["format", "version", "exported"]))
  }

  @Test("The filled session leaves nothing unsaid and reads back as it is")
  func filled() throws {
    let document = FilledSession.document
    #expect(try SessionDocument(decoding: document.text.utf8) == document)
    let empty = Mirror(reflecting: Answers()).children.map { "\($0.value)" }
    let filled = Mirror(reflecting: FilledSession.answers).children.map { "\($0.value)" }
    #expect(zip(empty, filled).allSatisfy { $0 != $1 })
  }

  /// Holds the stored properties of a value against the members of its JSON.
  private func check(_ value: Any, _ json: JSONValue, besides others: Set<String> = []) throws {
    let members = Set(try #require(json.members).map(\.name))
    #expect(members == Self.properties(of: value).union(others))
  }

  private static func properties(of value: Any) -> Set<String> {
    Set(Mirror(reflecting: value).children.compactMap(\.label))
  }
}
