import Testing

@testable import RecommenderCore

/// The way of old sessions through made-up versions of the format.
@Suite struct SessionMigrationsTests {
  /// Version 0 called the answer `model`, version 1 `title`, version 2 puts it into a list.
  private static let table = SessionMigrations(
    to: 3,
    [
      0: { renaming("model", to: "title", in: $0) },
      1: { renaming("title", to: "name", in: $0) },
      2: { json in .object((json.members ?? []) + [.init("third", json["name"] ?? .null)]) },
    ])

  @Test(
    "The upgrades run in their order, from wherever the document stands",
    arguments: [
      (#"{"version": 0, "model": "films"}"#, ["version", "name", "third"]),
      (#"{"model": "films"}"#, ["name", "version", "third"]),
      (#"{"model": "films", "version": null}"#, ["name", "version", "third"]),
      (#"{"version": 1, "title": "films"}"#, ["version", "name", "third"]),
      (#"{"version": 2.0, "name": "films"}"#, ["version", "name", "third"]),
    ])
  func order(text: String, names: [String]) throws {
    let upgraded = try Self.table.upgraded(try JSONText.read(text.utf8))
    #expect(upgraded.members?.map(\.name) == names)
    #expect(upgraded["version"] == .integer(3))
    #expect(upgraded["name"] == .string("films"))
    #expect(upgraded["third"] == .string("films"))
  }

  @Test("A document of the newest version stays as it is")
  func newest() throws {
    let json = try JSONText.read(#"{"version": 3, "model": "films"}"#.utf8)
    #expect(try Self.table.upgraded(json) == json)
  }

  @Test("Members that no upgrade knows stay, in their order")
  func unknownMembers() throws {
    let json = try JSONText.read(#"{"x": [1], "version": 0, "model": "m", "y": {"z": null}}"#.utf8)
    let upgraded = try Self.table.upgraded(json)
    #expect(upgraded.members?.map(\.name) == ["x", "version", "name", "y", "third"])
    #expect(upgraded["x"] == json["x"])
    #expect(upgraded["y"] == json["y"])
  }

  @Test("A newer version is refused by its number", arguments: [4, 99])
  func newer(version: Int) throws {
    let json = try JSONText.read(#"{"version": \#(version)}"#.utf8)
    #expect(throws: SessionRefused.newerVersion(version)) { try Self.table.upgraded(json) }
  }

  @Test(
    "A version without an upgrade is one mistake",
    arguments: [
      #"{"version": 0}"#, "{}", #"{"version": -1}"#, #"{"version": "1"}"#, #"{"version": null}"#,
    ])
  func withoutUpgrade(text: String) throws {
    let json = try JSONText.read(text.utf8)
    let gap = SessionMigrations(to: 3, [1: { $0 }, 2: { $0 }])
    for table in [gap, .current] {
      do throws(SessionRefused) {
        _ = try table.upgraded(json)
        Issue.record("It was upgraded")
      } catch {
        guard case .misshapen(let mistakes) = error else {
          Issue.record("\(error)")
          return
        }
        #expect(mistakes.map(\.place) == ["version"])
      }
    }
  }

  @Test("A gap in the table is refused, and nothing is guessed")
  func gap() throws {
    let json = try JSONText.read(#"{"version": 0}"#.utf8)
    let table = SessionMigrations(to: 2, [0: { $0 }])
    #expect(throws: SessionRefused.self) { try table.upgraded(json) }
  }

  @Test("A session of an older version is read through its upgrades")
  func session() throws {
    let table = SessionMigrations(
      to: 1, [0: { Self.renaming("title", to: "name", in: $0) }])
    let text = """
      {"format": "recommender-wizard/session", "title": "films", "later": 7,
       "answers": {"region": "us-east-1"}}
      """
    let json = try JSONText.read(text.utf8)
    let document = try SessionDocument(json: json, migrations: table)
    #expect(document.name == "films")
    #expect(document.answers.region == "us-east-1")
    #expect(document.json["later"] == .integer(7))
    #expect(document.json["version"] == .integer(1))
    #expect(throws: SessionRefused.self) { try SessionDocument(json: json) }
  }

  @Test("Mistakes after an upgrade are told with their places")
  func mistakes() throws {
    let table = SessionMigrations(
      to: 1, [0: { Self.renaming("title", to: "name", in: $0) }])
    let json = try JSONText.read(#"{"format": "recommender-wizard/session", "title": 7}"#.utf8)
    do throws(SessionRefused) {
      _ = try SessionDocument(json: json, migrations: table)
      Issue.record("It was read")
    } catch {
      #expect(error.description.hasPrefix("name: "))
    }
  }

  private static func renaming(_ old: String, to new: String, in json: JSONValue) -> JSONValue {
    .object((json.members ?? []).map { $0.name == old ? .init(new, $0.value) : $0 })
  }
}
