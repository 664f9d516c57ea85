import Testing

@testable import RecommenderCore

/// Every place that has another shape is named, all of them at once.
@Suite struct MisshapenSessionTests {
  @Test("A wrong type is reported with its place", arguments: places)
  func single(place: String) throws {
    let document = Self.spoiled([place])
    let mistakes = Self.mistakes(document)
    #expect(mistakes.map(\.place) == [place])
    for mistake in mistakes {
      #expect(mistake.problem.hasSuffix("."))
      #expect(mistake.allowed.hasSuffix("."))
    }
  }

  @Test("All wrong types are reported at once")
  func allAtOnce() {
    let inner = Self.places.filter { !["account", "answers", "drafts"].contains($0) }
    let rows = ["answers.attributes", "answers.attributes[0]", "confirmations", "observations"]
    let leaves = inner.filter { !rows.contains($0) }
    #expect(Set(Self.mistakes(Self.spoiled(leaves)).map(\.place)) == Set(leaves))
    #expect(leaves.count == 33)
  }

  @Test("No member of a filled session is forgotten by these tests")
  func complete() throws {
    let document = FilledSession.document.json
    let known = Set(Self.places)
    for member in try #require(document.members) where member.name != "format" {
      #expect(known.contains(member.name), "\(member.name)")
    }
    for name in ["account", "answers", "drafts"] {
      for member in try #require(document[name]?.members) {
        #expect(known.contains("\(name).\(member.name)"), "\(name).\(member.name)")
      }
    }
  }

  @Test(
    "A word that cannot stand there is reported with those that can",
    arguments: [
      ("step", "\"id-type\""), ("account.source", "\"sample\""),
      ("answers.idType", "PINPOINT_USER_ID"),
      ("answers.processing", "\"lambda\""), ("answers.iamRole", "\"create\""),
    ])
  func words(place: String, word: String) throws {
    let json = Self.setting(.string("else"), at: place, in: FilledSession.document.json)
    let mistake = try #require(Self.mistakes(json).first)
    #expect(mistake.place == place)
    #expect(mistake.allowed.contains(word))
  }

  @Test(
    "A time that is none is reported", arguments: ["created", "modified", "confirmations[0].at"])
  func times(place: String) {
    let json = Self.setting(.string("yesterday"), at: place, in: FilledSession.document.json)
    #expect(Self.mistakes(json).map(\.place) == [place])
  }

  @Test("A confirmation needs its time and an account its source")
  func needed() {
    for place in ["confirmations[0].at", "account.source"] {
      let json = Self.setting(.null, at: place, in: FilledSession.document.json)
      #expect(Self.mistakes(json).map(\.place) == [place])
    }
  }

  @Test("The refusal names each place on a line of its own")
  func description() {
    let refusal = SessionRefused.misshapen(
      Self.mistakes(Self.spoiled(["answers.name", "answers.region"])))
    #expect(
      refusal.description == """
        answers.region: This is a number. A text in double quotes stands here.
        answers.name: This is a number. A text in double quotes stands here.
        """)
  }

  static let places: [String] = {
    let answers = [
      "region", "campaignArn", "idType", "recommendationsPerMessage", "processing", "displayName",
      "functionArn", "attributes", "attributes[0]", "attributes[0].name",
      "attributes[0].displayName", "attributes[0].purpose", "iamRole", "iamRoleArn", "iamRoleName",
      "name", "description", "recommendationContent",
    ]
    let outer = [
      "version", "name", "created", "modified", "account", "account.source", "account.file",
      "account.profile", "step", "exported",
      "answers", "drafts", "confirmations", "confirmations[0].by", "confirmations[0].at",
      "confirmations[0].note", "observations",
    ]
    return outer + answers.map { "answers.\($0)" }
      + DraftField.allCases.map { "drafts.\($0.rawValue)" }
  }()

  /// The filled session with half a one, which stands nowhere, in some places.
  static func spoiled(_ places: [String]) -> JSONValue {
    places.reduce(FilledSession.document.json) { setting(.decimal(0.5), at: $1, in: $0) }
  }

  private static func mistakes(_ json: JSONValue) -> [ShapeMistake] {
    do throws(SessionRefused) {
      _ = try SessionDocument(json: json)
    } catch {
      guard case .misshapen(let mistakes) = error else { return [] }
      return mistakes
    }
    return []
  }

  /// The document with another value in a place such as `answers.attributes[0].name`.
  private static func setting(
    _ value: JSONValue, at place: String, in document: JSONValue
  ) -> JSONValue {
    var steps = place.split { ".[]".contains($0) }[...]
    return setting(value, at: &steps, in: document)
  }

  private static func setting(
    _ value: JSONValue, at steps: inout ArraySlice<Substring>, in document: JSONValue
  ) -> JSONValue {
    guard let step = steps.popFirst() else { return value }
    switch document {
    case .object(var members):
      guard let index = members.firstIndex(where: { $0.name == step }) else { return document }
      members[index].value = setting(value, at: &steps, in: members[index].value)
      return .object(members)
    case .array(var elements):
      guard let index = Int(step), elements.indices.contains(index) else { return document }
      elements[index] = setting(value, at: &steps, in: elements[index])
      return .array(elements)
    default: return document
    }
  }
}
