import Foundation
import SystemPackage
import TestSupport
import Testing

/// The README, followed word for word from its top to its end.
///
/// Its indented commands set a machine up: `.ci/run` runs the one that tests, and `InstallScenario`
/// those that install.
@Suite struct ReadmeScenario {
  @Test("Every command of the README works, in their order, in a home that was empty")
  func commands() async throws {
    let page = try MarkdownPage("README.md")
    let tour = page.table("on the screen")
    #expect(tour.count > 10)
    let blocks = page.blocks.filter { $0.language == "sh" }
    #expect(blocks.count == page.blocks.count)
    try await DocumentedWorld.with { world in
      let first = try #require(blocks.first?.text)
      let status = try await world.type(first) { tmux in
        try await Self.follow(tour, in: tmux)
      }
      #expect(status == 0)
      for block in blocks.dropFirst() {
        for (command, status) in try await world.type(block: block.text) {
          #expect(
            Self.expected(command).contains(status), "line \(block.line): \(command): \(status)")
        }
      }
      let listed = page.table("in the folder").flatMap { $0[0].spans }
      let written = try FileManager.default.contentsOfDirectory(
        atPath: world.tmux.home.appending("movie-picks").string)
      let names = Set(listed.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 })
      // The folder of the function is there where one is used.
      #expect(names == Set(written).union(["lambda"]))
    }
  }

  @Test("Each exit code of the README is that of its example, and the one that help tells")
  func exitCodes() async throws {
    let rows = try MarkdownPage("README.md").table("code")
    #expect(rows.count == 9)
    try await DocumentedWorld.with { world in
      try await world.furnish()
      let help = try await world.headless.run("--help").output.replacing(/\s+/, with: " ")
      let told = rows.map { "\($0[0]) \($0[1])" }.joined(separator: "; ")
      #expect(help.contains("Exit codes: \(told)."))
      for row in rows {
        guard let code = Int(row[0]), row[2].hasPrefix("`") else { continue }
        let command = try #require(row[2].spans.first)
        if row[2].contains("while it is open") {
          let status = try await world.type("recommender-wizard movie-picks") { tmux in
            #expect(try await world.run(command).status == code)
            try await tmux.send("C-c")
          }
          #expect(status == 130)
        } else {
          #expect(try await world.type(command) == code, "\(command)")
        }
      }
    }
  }

  /// Presses what the rows say, each once what is bold in it shows.
  private static func follow(_ rows: [[String]], in tmux: Tmux) async throws {
    for row in rows {
      for text in [row[0]] + row[2].strong { try await tmux.waitFor(text) }
      for key in row[1].spans {
        if ["Enter", "Down"].contains(key) {
          try await tmux.send(key)
        } else {
          try await tmux.type(key)
        }
      }
    }
  }

  /// How a command may end: a wizard is left, and what compares may find a difference.
  private static func expected(_ command: String) -> Set<Int> {
    let words = command.split(separator: " ")
    guard words.first == "recommender-wizard", words.count > 1 else { return [0] }
    switch words[1] {
    case "check": return [0, 1]
    case "resume": return [1, 130]
    default: return words[1].contains("-") ? [1, 130] : [0]
    }
  }
}
