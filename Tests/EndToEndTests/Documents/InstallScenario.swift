import Foundation
import SystemPackage
import TestSupport
import Testing

/// `.install/install` and `.install/uninstall`, with the program that was built for the tests.
@Suite struct InstallScenario {
  private static let scripts = MarkdownPage.root.appending(path: ".install").path()
  private static let files = [
    "bin/recommender-wizard", "share/bash-completion/completions/recommender-wizard",
    "share/fish/vendor_completions.d/recommender-wizard.fish",
    "share/man/man1/recommender-wizard.1", "share/recommender-wizard/installed",
    "share/zsh/site-functions/_recommender-wizard",
  ]
  private static let install = "\(scripts)/install --binary $WIZARD"

  @Test("It installs below ~/.local, tells every file, can run again, and goes without a trace")
  func installs() async throws {
    try await Headless.with { home in
      for _ in 1...2 {
        let run = try await home.shell(Self.install)
        #expect(run.status == 0, "\(run.messages)")
        let prefix = home.folder.appending(".local")
        #expect(run.output.lines.sorted() == Self.files.map { "\(prefix)/\($0)" }.sorted())
        #expect(run.messages.contains("is not in PATH"))
        #expect(try home.everything() == [".local"] + Self.inside(".local"))
      }
      let version = try await home.shell("~/.local/bin/recommender-wizard --version")
      #expect(version.output == (try await home.run("--version")).output)
      let gone = try await home.shell("\(Self.scripts)/uninstall")
      #expect(gone.status == 0, "\(gone.messages)")
      #expect(try home.everything() == [])
      let again = try await home.shell("\(Self.scripts)/uninstall")
      #expect(again.status == 66)
      #expect(again.messages.contains("PREFIX=DIR"))
    }
  }

  @Test("PREFIX and DESTDIR say where, blanks in them too; what others put there stays")
  func elsewhere() async throws {
    try await Headless.with(["my stage/opt/share/man/theirs.1": "theirs"]) { home in
      let place = "PREFIX=/opt DESTDIR=\"$HOME/my stage\""
      let run = try await home.shell("\(place) \(Self.install)")
      #expect(run.status == 0, "\(run.messages)")
      #expect(Set(try home.everything()).isSuperset(of: Self.inside("my stage/opt")))
      #expect(!run.messages.contains("PATH"))
      #expect(try await home.shell("\(place) \(Self.scripts)/uninstall").status == 0)
      #expect(
        try home.everything() == [
          "my stage", "my stage/opt", "my stage/opt/share", "my stage/opt/share/man",
          "my stage/opt/share/man/theirs.1",
        ])
    }
  }

  @Test("What cannot be installed is told, and nothing is written")
  func refused() async throws {
    try await Headless.with { home in
      for (line, status, words) in [
        ("\(Self.scripts)/install --binary nowhere", 66, "There is no program to install"),
        ("\(Self.scripts)/install --nonsense", 64, "usage:"),
        ("PREFIX=here \(Self.install)", 64, "absolute path"),
        ("HOME= \(Self.install)", 73, "PREFIX=DIR"),
      ] {
        let run = try await home.shell(line)
        #expect(run.status == status, "\(line)")
        #expect(run.messages.contains(words), "\(line): \(run.messages)")
      }
      #expect(try home.everything() == [])
    }
  }

  @Test("The manual page has every part and every command, and man warns of nothing")
  func manual() async throws {
    _ = try await requireTool("man", package: "man-db")
    try await Headless.with { home in
      #expect(try await home.shell(Self.install).status == 0)
      let page = "~/.local/share/man/man1/recommender-wizard.1"
      let run = try await home.shell("MANWIDTH=80 man --warnings -l \(page)")
      #expect(run.status == 0)
      #expect(run.messages.isEmpty, "\(run.messages)")
      for part in [
        "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "EXAMPLES", "ENVIRONMENT", "FILES",
        "EXIT STATUS",
      ] {
        #expect(run.output.contains("\n\(part)\n"), "\(part)")
      }
      for command in try await HelpExample.commands() {
        for text in command.words.dropFirst().suffix(1) + command.examples {
          #expect(run.output.contains(text), "\(text)")
        }
      }
    }
  }

  @Test(
    "Completions load and complete commands and names",
    arguments: [
      ("bash --norc", ". ~/.local/share/bash-completion/completions/recommender-wizard"),
      (
        "zsh -f",
        "fpath=(~/.local/share/zsh/site-functions $fpath); autoload -Uz compinit; compinit -u"
      ), ("fish", "true"),
    ])
  func completions(shell: String, preparation: String) async throws {
    _ = try await requireTool(String(shell.prefix { $0 != " " }))
    try await Tmux.session(columns: 120) { tmux in
      let home = Headless(folder: tmux.home)
      #expect(try await home.shell(Self.install).status == 0)
      try await tmux.type("PATH=~/.local/bin:$PATH exec \(shell)")
      try await tmux.send("Enter")
      try await tmux.type("\(preparation); echo rea''dy")
      try await tmux.send("Enter")
      try await tmux.waitUntil("the shell is ready") { $0.contains { $0.hasPrefix("ready") } }
      try await tmux.type("recommender-wizard themes sho")
      try await tmux.send("Tab")
      try await tmux.waitFor("recommender-wizard themes show")
      try await tmux.type("solarized-d")
      try await tmux.send("Tab")
      try await tmux.waitFor("recommender-wizard themes show solarized-dark")
      try await tmux.send("C-u")
      try await tmux.type("recommender-wizard check --regio")
      try await tmux.send("Tab")
      try await tmux.waitFor("recommender-wizard check --region")
    }
  }

  /// What is below a folder that it is installed into, folders included.
  private static func inside(_ prefix: String) -> [String] {
    var paths: Set<String> = []
    for file in files {
      let parts = file.split(separator: "/")
      for count in 1...parts.count {
        paths.insert("\(prefix)/\(parts[..<count].joined(separator: "/"))")
      }
    }
    return paths.sorted()
  }
}

extension Headless {
  /// Everything below the home folder.
  fileprivate func everything() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.string).sorted()
  }
}
