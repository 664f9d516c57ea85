import SystemPackage
import TestSupport
import Testing

@Suite struct SmallScreenScenario {
  @Test(
    "The whole way can be walked on any screen from 60x16, in ASCII too",
    arguments: [
      (60, 16, ""), (60, 16, "--ascii"), (132, 43, "--color always"), (80, 24, "--ascii"),
    ])
  func wholeWay(columns: Int, rows: Int, arguments: String) async throws {
    try await Wizard.session(
      "--account sample \(arguments)", columns: columns, rows: rows
    ) { tmux in
      for (question, keys) in Self.way {
        let screen = try await tmux.waitFor(question)
        if arguments == "--ascii" { #expect(screen.joined().utf8.allSatisfy { $0 < 0x7F }) }
        for key in keys {
          if key.hasPrefix("wait ") {
            try await tmux.waitFor(String(key.dropFirst(5)))
          } else {
            try await tmux.send(key)
          }
        }
      }
      #expect(try await tmux.exitStatus() == 0)
      #expect(try tmux.home.appending("recommender/CHECKLIST.md").text().contains("movie-picks"))
    }
  }

  /// What is asked, and what is pressed then.
  private static let way: [(question: String, keys: [String])] = [
    ("18 campaigns", ["Enter"]),
    ("deployed version", ["Enter"]),
    ("Which type of ID?", ["Down", "Enter"]),
    ("How many recommendations?", ["Enter", "Enter"]),
    ("How are recommendations processed?", ["Enter"]),
    ("Which attributes will messages use?", ["F", "i", "l", "m", "s", "Enter"]),
    ("Which IAM role may Pinpoint use?", ["Enter", "wait PinpointRoleforNews", "Enter"]),
    ("What is the model called?", ["Enter", "Enter"]),
    ("Are the prerequisites met?", ["Enter"]),
    ("Is everything right?", ["Enter"]),
    ("Into which folder?", ["Enter"]),
    ("Written", ["Enter"]),
  ]
}
