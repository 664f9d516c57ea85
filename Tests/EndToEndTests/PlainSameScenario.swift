import Foundation
import RecommenderCore
import SystemPackage
import TestSupport
import Testing

/// The decisive one: the same answers, line by line and with keys on the screen, are the same
/// session and the same files.
@Suite struct PlainSameScenario {
  struct Walk: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let lines: [String]
    let keys: String
  }

  private static let begin = """
    wait 18 campaigns
    key Enter
    wait deployed version
    key Enter
    key Down
    key Enter
    key Down 2
    key Enter
    type a film title
    key Enter

    """

  /// From the model's name on; the checklist has to be whole before it is written.
  private static func end(met: Int) -> String {
    """
    key Enter
    wait Are the prerequisites met?
    wait \(met) met
    key Enter
    wait Is everything right?
    key Enter
    wait Written
    key Enter

    """
  }

  static let walks = [
    Walk(
      testDescription: "the value of the model", lines: PlainScenario.lines,
      keys: begin + """
        key Enter
        type Recommended films
        key Enter
        key Enter
        wait PinpointRoleforPersonalize
        key Enter
        key Enter

        """ + end(met: 15)),
    Walk(
      testDescription: "a function, a table, a new IAM role and a description",
      lines: [
        "2", "", "1", "", "2", "3", "a film title", "2", "/movie-enrich", "1", "", "", "Title",
        "Film title", "the headline", "Item_url\tLink\twhere to", "", "2", "Recommender_role",
        "Best films", "For members, weekly", "", "w",
      ],
      keys: begin + """
        key Down
        key Enter
        wait shop-enrich
        type movie-enrich
        wait 1 of
        key Enter
        type Title
        key Tab
        type Film title
        key Tab
        type the headline
        key Tab
        type Item_url
        key Tab
        type Link
        key Tab
        type where to
        key Enter
        key Down
        key Enter
        type Recommender_role
        key Enter
        type Best films
        key Enter
        type For members, weekly

        """ + end(met: 17)),
  ]

  @Test("Plain mode and the screen give the same session and the same files", arguments: walks)
  func same(walk: Walk) async throws {
    let plain = try await Headless.with { wizard in
      let run = try await wizard.plain("movie-picks --to out", walk.lines)
      #expect(run.status == 0, "\(run.messages)")
      return try Self.written(in: wizard)
    }
    let screen = try await Headless.with(["keys": walk.keys]) { wizard in
      let run = try await wizard.run(
        "movie-picks", "--account", "sample", "--script", "keys", "--to", "out")
      #expect(run.status == 0, "\(run.messages)")
      return try Self.written(in: wizard)
    }
    #expect(plain.count > 2)
    #expect(plain.keys.sorted() == screen.keys.sorted())
    for (name, text) in plain { #expect(text == screen[name], "\(name) differs") }
  }

  /// The session and the files, without the moments at which things were looked up and saved.
  private static func written(in wizard: Headless) throws -> [String: String] {
    var texts = ["session": timeless(try wizard.session("movie-picks").text())]
    let folder = wizard.folder.appending("out")
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.string) {
      let file = folder.appending(path)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file.string, isDirectory: &isFolder)
      if !isFolder.boolValue { texts[path] = timeless(try file.text()) }
    }
    return texts
  }

  private static func timeless(_ text: String) -> String {
    text.replacing(#/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(Z| UTC)?/#, with: "MOMENT")
  }
}
