import Foundation
import SystemPackage
import TestSupport
import Testing

/// Long texts in an editor of the person's own; the editors here are small scripts.
@Suite struct EditorScenario {
  /// A script that the test writes stands for the editor, with an argument as people have them.
  private static let environment = ["EDITOR": "sh ./editor --wait"]

  /// Opens the step that asks for the description.
  private func walkToName(_ tmux: Tmux) async throws {
    try await tmux.walkToReview(displayName: "Films")
    try await tmux.send("M-8")
    try await tmux.waitFor("What is the model called?")
  }

  @Test("The editor has the terminal and a private file, and what it writes is the description")
  func writes() async throws {
    try await Wizard.session(
      "--account sample > result", environment: Self.environment
    ) { tmux in
      try tmux.home.appending("editor").put(
        """
        # $1 is --wait
        stat -c '%a' "$2" "$(dirname "$2")" > modes; echo "$2" > path; cat "$2" > given
        echo 'EDITOR READY'; read line; printf '%s\\n\\nfor you\\n' "$line" > "$2"
        """)
      try await walkToName(tmux)
      try await tmux.send("Tab")
      try await tmux.type("Old films")
      try await tmux.waitFor("Old films")
      try await tmux.send("M-e")
      try await tmux.waitFor("EDITOR READY")
      try await tmux.waitForNo("What is the model called?")
      try await tmux.type("Best films")
      try await tmux.send("Enter")
      try await tmux.waitFor("What is the model called?")
      try await tmux.waitFor("Best films  for you")
      try await tmux.waitFor("The description is what the editor wrote.")
      #expect(try tmux.home.appending("modes").text() == "600\n700\n")
      #expect(try tmux.home.appending("given").text() == "Old films\n")
      let path = FilePath(try tmux.home.appending("path").text().filter { $0 != "\n" })
      #expect(!path.removingLastComponent().isThere)
      try await tmux.send("M-u")
      try await tmux.waitFor("Old films")
    }
  }

  /// What an editor does, what is said then, and whether something that was written is kept.
  static let mishaps: [(script: String, said: String, isKept: Bool)] = [
    ("exit 3", "ended with code 3", false),
    ("echo half > \"$2\"; exit 1", "ended with code 1", true),
    ("kill -9 $$", "was ended by signal 9", false),
    ("rm \"$2\"", "is gone", false),
    ("rm -r \"$(dirname \"$2\")\"", "is gone", false),
    ("rm \"$2\"; mkdir \"$2\"", "is a folder", true),
    ("head -c 70000 /dev/zero | tr '\\0' x > \"$2\"", "more than 64 KiB", true),
    ("head -c 5000 /dev/zero | tr '\\0' x > \"$2\"", "more than 4096 characters", true),
    ("printf '\\377\\376' > \"$2\"", "is not UTF-8", true),
  ]

  @Test("Whatever goes wrong is said in words, and neither text is lost")
  func mishaps() async throws {
    try await Wizard.session(environment: Self.environment) { tmux in
      try await walkToName(tmux)
      try await tmux.send("Tab")
      try await tmux.type("Old films")
      try await tmux.waitFor("Old films")
      for (script, said, isKept) in Self.mishaps {
        try tmux.home.appending("editor").put("echo \"$2\" > path\n\(script)\n")
        try await tmux.send("M-e")
        try await tmux.waitFor("The editor gave no text")
        let screen = try await tmux.waitFor(said)
        #expect(screen.contains { $0.contains("The answer is as it was.") }, "\(script)")
        #expect(screen.contains { $0.contains("What you wrote is kept") } == isKept, "\(script)")
        let path = FilePath(try tmux.home.appending("path").text().filter { $0 != "\n" })
        #expect(path.isThere == isKept, "\(script)")
        if path.isThere { try path.removingLastComponent().remove() }
        try await tmux.send("Escape")
        try await tmux.waitForNo("The editor gave no text")
        try await tmux.waitFor("Old films")
      }
    }
  }

  @Test("An editor that is not there is named, with what to set")
  func missing() async throws {
    try await Wizard.session(environment: ["VISUAL": "no-such-editor -x", "EDITOR": "true"]) {
      tmux in
      try await walkToName(tmux)
      try await tmux.send("M-e")
      try await tmux.waitFor("The editor no-such-editor -x was not found.")
      try await tmux.waitFor("export EDITOR=nano")
      try await tmux.send("Escape")
      try await tmux.waitForNo("The editor gave no text")
    }
  }

  @Test("Where there is no editor at all the help says what to set")
  func none() async throws {
    try await Tmux.session { tmux in
      try await tmux.run("clear; PATH=/nowhere EDITOR=' ' \(Wizard.path) --account sample")
      try await walkToName(tmux)
      try await tmux.send("M-e")
      try await tmux.waitFor("VISUAL and EDITOR are not set")
      try await tmux.waitFor("export EDITOR=nano")
    }
  }

  @Test("Stopping in the editor stops the whole job, and fg goes on in the editor")
  func stops() async throws {
    try await Wizard.session(environment: Self.environment) { tmux in
      try tmux.home.appending("editor").put(
        """
        echo 'EDITOR READY'
        while read line; do echo "GOT $line"; [ "$line" = end ] && break; done
        echo 'Films for you' > "$2"
        """)
      try await walkToName(tmux)
      try await tmux.send("M-e")
      try await tmux.waitFor("EDITOR READY")
      try await tmux.send("C-z")
      try await tmux.waitFor("Stopped")
      try await tmux.type("fg")
      try await tmux.send("Enter")
      try await tmux.waitUntil("the job goes on") { screen in
        screen.contains { $0.contains("recommender-wizard --account") }
      }
      try await tmux.type("end")
      try await tmux.send("Enter")
      try await tmux.waitFor("The description is what the editor wrote.")
      try await tmux.waitFor("Films for you")
    }
  }

  @Test("The purpose of an attribute is written in the editor, and no key of it is taken before")
  func purpose() async throws {
    try await Wizard.session(environment: Self.environment) { tmux in
      try tmux.home.appending("editor").put("echo 'the headline of the mail' > \"$2\"\n")
      try await tmux.walkToProcessing()
      try await tmux.chooseFunction("movie-enrich")
      try await tmux.type("Title")
      try await tmux.waitFor("▸  1 Title")
      try await tmux.send("M-e")
      try await tmux.waitFor("The purpose of attribute 1 is what the editor wrote.")
      try await tmux.waitFor("line of the mail")
    }
  }
}

extension FilePath {
  /// Whether there is a file or a folder.
  fileprivate var isThere: Bool { FileManager.default.fileExists(atPath: string) }
}
