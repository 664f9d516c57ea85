import SystemPackage
import TestSupport
import Testing

/// Every system call that can be interrupted is.
@Suite struct SignalStormScenario {
  @Test("Under a storm of signals no key is lost, and the files are written whole")
  func wholeWay() async throws {
    try await Wizard.session("--account sample films") { tmux in
      try await tmux.waitFor("18 campaigns")
      try await withSignalStorm(on: try await tmux.program()) {
        try await tmux.walkToReview(displayName: "Recommended films")
        try await tmux.waitForSaved("Recommended films")
        try await tmux.send("Enter")
        try await tmux.waitFor("Into which folder?")
        try await tmux.send("Enter")
        try await tmux.waitFor("Written")
      }
      try await tmux.send("Enter")
      #expect(try await tmux.exitStatus() == 0)
      let folder = tmux.home.appending("films")
      #expect(try folder.appending("recommender.json").text().contains("Recommended films"))
      #expect(try folder.appending("README.md").text().contains("recommender.json"))
    }
  }

  @Test("A long paste in the middle of it arrives to the last letter")
  func paste() async throws {
    let words = (1...400).map { "word\($0)" }.joined(separator: " ")
    try await Wizard.session("--account sample films") { tmux in
      try await tmux.waitFor("18 campaigns")
      try await tmux.send("Enter")
      try await tmux.waitFor("deployed version")
      try await withSignalStorm(on: try await tmux.program()) {
        try await tmux.paste(words)
        try await tmux.waitForSaved("word400")
      }
      #expect(try tmux.films.text().contains(words))
    }
  }

  @Test("What the AWS CLI prints arrives whole as well")
  func account() async throws {
    try await Tmux.session { tmux in
      // In pieces, so that the program waits for each.
      try await tmux.home.appending("bin/aws").putProgram(
        """
        #!/bin/sh
        for piece in '{"Acc' 'ount": "1234' '56789012", "Arn": "arn:a' 'ws:iam::1:user/robin"}'; do
          printf %s "$piece"
          sleep 0.1
        done

        """)
      try await tmux.run("clear; PATH=\(tmux.home)/bin:$PATH \(Wizard.path) --account aws films")
      try await tmux.waitFor("Where are your campaigns?")
      try await withSignalStorm(on: try await tmux.program()) {
        for _ in 0..<3 {
          try await tmux.waitFor("Account 123456789012, user/robin")
          try await tmux.send("F5")
        }
      }
    }
  }

  @Test("Line by line it holds too")
  func plain() async throws {
    try await Wizard.session("--plain --account sample films") { tmux in
      try await tmux.waitFor("Source, 1 to 4")
      try await withSignalStorm(on: try await tmux.program()) {
        for line in PlainScenario.lines.prefix(9) { try await tmux.type(line + "\n") }
        try await tmux.waitForSaved("Recommended films")
      }
    }
  }
}
