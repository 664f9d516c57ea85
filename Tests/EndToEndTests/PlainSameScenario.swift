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
    /// What is said line by line.
    let lines: [String]
    /// What is pressed on the screen.
    let keys: String
  }

  /// From the first question to the number of recommendations, with the campaign that a filter
  /// finds.
  private static let begin = """
    wait 18 campaigns
    key Enter
    wait deployed version
    type gifts
    wait 1 of 18
    wait 50 TPS
    key Enter
    wait Which type of ID?
    key Down
    key Enter
    wait How many recommendations?
    key Down 2
    key Enter
    type a film title
    wait a film title
    key Enter
    wait How are recommendations processed?

    """

  private static let beginLines = [
    "2", "1", "/gifts", "1", "", "2", "3", "a film title",
  ]

  private static let function = """
    key Down
    key Enter
    wait shop-enrich
    type movie-enrich
    wait 1 of 11
    wait time limit 10 s
    key Enter
    wait Which attributes will messages use?

    """

  private static let functionLines = ["2", "/movie-enrich", "1", ""]

  /// The checklist has to be whole before it is written.
  private static func end(met: Int) -> String {
    """
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
      testDescription: "the value of the model, and an IAM role that exists",
      lines: beginLines + [
        "1", "Recommended films", "1", "1", "", "", "For members, weekly", "", "w",
      ],
      keys: begin + """
        key Enter
        wait Which attributes will messages use?
        type Recommended films
        wait Recommended films
        key Enter
        wait Which IAM role may Pinpoint use?
        key Enter
        wait PinpointRoleforPersonalize
        key Enter
        wait What is the model called?
        key Enter
        type For members, weekly
        wait For members, weekly
        key Enter

        """ + end(met: 14)),
    Walk(
      testDescription: "a function, a table that is typed, a new IAM role and a description",
      lines: beginLines + functionLines + [
        "", "Title", "Film title", "the headline", "Item_url\tLink\twhere to", "", "2",
        "Recommender_role", "Best films", "For members, weekly", "", "w",
      ],
      keys: begin + function + """
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
        wait where to
        key Enter
        wait Which IAM role may Pinpoint use?
        key Down
        key Enter
        type Recommender_role
        wait Recommender_role
        key Enter
        wait What is the model called?
        type Best films
        key Enter
        type For members, weekly
        wait For members, weekly
        key Enter

        """ + end(met: 16)),
    Walk(
      testDescription: "a pasted table, a filtered IAM role, a word given, and an answer changed",
      lines: beginLines + functionLines + [
        "Title\tFilm title\tthe headline", "Item_url\tLink\twhere to", "Price\tPrice\tin euro", "",
        "1", "/PinpointRecommender", "1", "", "films", "", "c 9", ":go 4", "2", "", ":go 9", "",
        "w",
      ],
      keys: begin + function + """
        paste Title\\tFilm title\\tthe headline\\nItem_url\\tLink\\twhere to\\nPrice\\tPrice\\tin euro\\n
        wait in euro
        key Enter
        wait Which IAM role may Pinpoint use?
        key Enter
        wait PinpointRoleforPersonalize
        type PinpointRecommender
        wait 1 of 12
        key Enter
        wait What is the model called?
        type films
        key Enter 2
        wait Are the prerequisites met?
        wait 20 met
        key Down 8
        wait Space confirm
        key Space
        wait Space take back
        key M-4
        wait How many recommendations?
        key Up
        key Enter 2
        wait How are recommendations processed?
        key M-9

        """ + end(met: 21)),
  ]

  @Test("Plain mode and the screen give the same session and the same files", arguments: walks)
  func same(walk: Walk) async throws {
    let plain = try await Headless.with { wizard in
      let run = try await wizard.plain("movie-picks --to out", walk.lines)
      #expect(run.status == 0, "\(run.messages)")
      return try Self.written(in: wizard.folder)
    }
    let screen = try await Wizard.session("movie-picks --account sample --to out") { tmux in
      try await tmux.play(walk.keys)
      #expect(try await tmux.exitStatus() == 0)
      return try Self.written(in: tmux.home)
    }
    #expect(plain.count > 10)
    #expect(plain.keys.sorted() == screen.keys.sorted())
    for (name, text) in plain { #expect(text == screen[name], "\(name) differs") }
  }

  @Test("Typed at a terminal, the lines give the same as through a pipe", arguments: walks)
  func typed(walk: Walk) async throws {
    let piped = try await Headless.with { wizard in
      _ = try await wizard.plain("movie-picks --to out", walk.lines)
      return try Self.written(in: wizard.folder)
    }
    try await TemporaryFolder.with { home in
      let ending = try await PseudoTerminal.session(
        running: Wizard.path,
        arguments: [
          "--plain", "--account", "sample", "movie-picks", "--to", "\(home.path)/out",
        ], environment: ["HOME": home.path.string]
      ) { terminal, _ in
        for line in walk.lines {
          let seen = try terminal.output().count
          try terminal.send("\(line)\n".utf8)
          try await terminal.waitFor(line == walk.lines.last ? "Written: " : " of 10. ", from: seen)
        }
        try await terminal.waitFor("/out\r\n")
      }
      #expect(ending == .exited(0))
      #expect(try Self.written(in: home.path) == piped)
    }
  }

  /// The session and the files, without the moments at which things were looked up and saved.
  private static func written(in home: FilePath) throws -> [String: String] {
    let session = home.appending(".local/state/recommender-wizard/sessions/movie-picks.json")
    var texts = ["session": timeless(try session.text())]
    let folder = home.appending("out")
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
