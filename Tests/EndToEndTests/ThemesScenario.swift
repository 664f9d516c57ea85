import RecommenderCore
import SystemPackage
import TestSupport
import Testing

@Suite struct ThemesScenario {
  private static let own = ".config/recommender-wizard/themes"

  /// A scheme file; one slot may be replaced.
  private static func scheme(_ name: String, slot: Int? = nil, _ replacement: String = "") -> String
  {
    let colors = [
      "101014", "202028", "303038", "404048", "b0b0b8", "d0d0d8", "e0e0e8", "f0f0f8", "f08080",
      "f0a070", "f0d080", "90d080", "80d0d0", "80a0f0", "d090e0", "b07060",
    ]
    let lines = colors.enumerated().map { index, color in
      index == slot
        ? replacement : "base0\(String(index, radix: 16, uppercase: true)): \"\(color)\""
    }
    return (["scheme: \"\(name)\"", "author: \"A. Person\""] + lines).joined(separator: "\n") + "\n"
  }

  @Test(
    "Themes are listed with who made them, what for, and from where; yours come first of a name")
  func list() async throws {
    let files = [
      "\(Self.own)/nord.yaml": Self.scheme("Nord"), "\(Self.own)/mine.yml": Self.scheme("My Own"),
      "\(Self.own)/.hidden.yaml": Self.scheme("Hidden"), "\(Self.own)/notes.txt": "x",
      "\(Self.own)/bad.yaml": "scheme: \"Bad\"\nbase00 101014\n",
    ]
    try await Headless.with(files) { program in
      let run = try await program.run("themes")
      #expect(run.status == 0)
      let rows = run.output.split(separator: "\n").map { $0.split(separator: " ") }
      #expect(rows.count == 16)
      #expect(rows.contains(["my-own", "dark", "yours", "A.", "Person"]))
      #expect(rows.contains(["nord", "dark", "yours", "A.", "Person"]))
      #expect(rows.contains { $0.starts(with: ["solarized-light", "light", "built", "in"]) })
      #expect(run.messages.contains("The theme bad cannot be used."))
      #expect(run.messages.contains("bad.yaml:2: There is no colon"))
      let json = try JSONText.read(try await program.run("themes", "list", "--json").output.utf8)
      guard case .array(let themes) = json else { throw Unexpected() }
      #expect(themes.count == 15)
      #expect(themes.contains { $0["name"] == .string("nord") && $0["source"] == .string("user") })
      #expect(themes.allSatisfy { $0["author"] != nil && $0["background"] != nil })
    }
  }

  @Test("A sample of every role is plain in a pipe, and coloured where that is demanded")
  func show() async throws {
    try await Headless.with(["mine.yaml": Self.scheme("My Own")]) { program in
      let plain = try await program.run("themes", "show", "solarized-dark")
      #expect(plain.status == 0)
      #expect(plain.output.contains("heading") && plain.output.contains("selectionMatch"))
      #expect(!plain.output.contains("\u{1B}"))
      let always = ["themes", "show", "solarized-dark", "--color", "always"]
      let deep = try await program.run(
        always, environment: ["TERM": "xterm-256color", "COLORTERM": "truecolor"])
      #expect(deep.output.contains("48;2;0;43;54m"))
      let many = try await program.run(always, environment: ["TERM": "xterm-256color"])
      #expect(many.output.contains("48;5;") && !many.output.contains("48;2;"))
      let few = try await program.run(always, environment: ["TERM": "linux", "NO_COLOR": "1"])
      #expect(few.output.contains(/\u{1B}\[[0-9;]*4[0-7]m/) && !few.output.contains("48;"))
      #expect(try await program.run("themes", "show", "mine.yaml").output.contains("My Own"))
      #expect(try await program.run("themes", "show", "nowhere").status == 66)
      #expect(try await program.run("themes", "show", "./nowhere.yaml").status == 66)
    }
  }

  @Test("A file's faults are all told with their lines, and what is fixed too")
  func lint() async throws {
    let files = [
      "good.yaml": Self.scheme("Good"),
      "bad.yaml": Self.scheme("Bad", slot: 4, "base04: \"b0b0\"") + "base05: \"d0d0d8\"\nx y\n",
    ]
    try await Headless.with(files) { program in
      let bad = try await program.run("themes", "lint", "bad.yaml")
      #expect(bad.status == 65)
      #expect(
        bad.output.split(separator: "\n").map { $0.prefix { $0 != " " } }
          == ["bad.yaml:7:", "bad.yaml:19:", "bad.yaml:20:"])
      #expect(bad.output.contains("six hexadecimal digits") && bad.output.contains("expected"))
      let good = try await program.run("themes", "lint", "good.yaml")
      #expect(good.status == 0)
      #expect(good.output.contains("good.yaml:6: remark: disabled: contrast"))
      #expect(try await program.run("themes", "lint", "nowhere.yaml").status == 66)
      let wizard = try await program.run("--theme", "bad.yaml", "--account", "none")
      #expect(wizard.status == 65)
      #expect(wizard.messages.contains("The theme bad cannot be used. bad.yaml:7:"))
    }
  }

  @Test("A theme of the person's own paints the wizard, by its name and as a file")
  func paints() async throws {
    try await Tmux.session(environment: ["TERM": "xterm-direct"]) { tmux in
      try tmux.home.appending("\(Self.own)/mine.yaml").put(Self.scheme("My Own"))
      let references = ["mine", "my-own", "\(Self.own)/mine.yaml"]
      for (number, reference) in references.enumerated() {
        try await tmux.run("clear; \(Wizard.path) s\(number) --account sample --theme \(reference)")
        try await tmux.waitFor("18 campaigns")
        let text = try await tmux.screenWithAttributes().joined()
        #expect(text.contains("48;2;16;16;20"))
        try await tmux.send("C-c")
        try await tmux.waitFor("status=130")
      }
    }
  }

  @Test(
    "The automatic theme asks the terminal, and one that does not tell is judged by what is set",
    arguments: [("0;15", "251;241;199"), ("15;0", "40;40;40"), ("", nil)])
  func automatic(environment: String, background: String?) async throws {
    try await Headless.with { program in
      _ = try await PseudoTerminal.session(
        running: Wizard.path, arguments: ["--account", "sample", "--theme", "auto"],
        environment: [
          "HOME": program.folder.string, "TERM": "xterm-direct", "COLORFGBG": environment,
        ]
      ) { terminal, _ in
        try await terminal.waitFor("\u{1B}]11;?")
        let bytes = try await terminal.waitFor("Where are your campaigns?")
        let colors = String(decoding: bytes, as: UTF8.self).replacing(":", with: ";")
        if let background {
          #expect(colors.contains("48;2;;\(background)m") || colors.contains("48;2;\(background)m"))
        } else {
          #expect(!colors.contains("48;2"))
        }
      }
    }
  }

  private struct Unexpected: Error {}
}
