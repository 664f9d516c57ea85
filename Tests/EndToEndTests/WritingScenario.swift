import SystemPackage
import TestSupport
import Testing

@Suite struct WritingScenario {
  @Test("Files that exist are replaced with consent only")
  func asksBeforeReplacing() async throws {
    try await Wizard.session { tmux in
      try await tmux.walkToProcessing()
      try await tmux.chooseModelValue(displayName: "First")
      try await tmux.walkToReview()
      try await tmux.writeAndLeave()
      _ = try await tmux.exitStatus()
      let file = "recommender/recommender.json"
      try await tmux.run("clear; \(Wizard.path) recommender")
      try await tmux.waitFor("Is everything right?")
      try await tmux.send("Enter")
      try await tmux.waitFor("Into which folder?")
      try await tmux.send("Enter")
      try await tmux.waitFor("Replace these files?")
      try await tmux.send("Escape")
      try await tmux.waitUntil("the question is gone") { screen in
        !screen.contains { $0.contains("Replace these files?") }
      }
      try await changeDisplayName(tmux, to: "Second")
      try await tmux.send("Enter")
      try await tmux.waitFor("Replace these files?")
      try await tmux.send("Enter")
      try await tmux.waitFor("Written")
      try await tmux.send("Enter")
      _ = try await tmux.exitStatus()
      try await tmux.run("clear; grep DisplayName \(file)")
      try await tmux.waitFor("\"Second\"")
    }
  }

  /// From Review to the display name, back to Review, and on to the question about the folder.
  private func changeDisplayName(_ tmux: Tmux, to name: String) async throws {
    try await tmux.send("M-6")
    try await tmux.waitFor("Which attributes will messages use?")
    try await tmux.send("C-u")
    try await tmux.type(name)
    try await tmux.waitFor(name)
    try await tmux.send("M-0")
    try await tmux.waitFor("Is everything right?")
    try await tmux.send("Enter")
    try await tmux.waitFor("Into which folder?")
  }

  @Test("A folder that cannot be written is told, and another one is taken")
  func takesAnotherFolder() async throws {
    try await Wizard.session { tmux in
      try await tmux.walkToProcessing()
      try await tmux.chooseModelValue(displayName: "Films")
      try await tmux.walkToReview()
      try await tmux.send("Enter")
      try await tmux.waitFor("Into which folder?")
      try await tmux.send("C-u")
      try await tmux.type("/proc/nowhere")
      try await tmux.send("Enter")
      try await tmux.waitFor("Nothing was written")
      try await tmux.send("Enter")
      try await tmux.waitFor("/proc/nowhere")
      try await tmux.send("C-u")
      try await tmux.type("~/elsewhere")
      try await tmux.send("Enter")
      try await tmux.waitFor("Written")
      try await tmux.send("Enter")
      #expect(try await tmux.exitStatus() == 0)
      try await tmux.run("clear; ls elsewhere")
      try await tmux.waitFor("CHECKLIST.md")
    }
  }

  @Test("With --to nothing is asked, and a pipe on standard output gets the folder")
  func writesWhereItWasTold() async throws {
    try await Wizard.session("--account sample --region us-east-1 --to out | cat > paths") { tmux in
      try await tmux.walkToProcessing()
      try await tmux.chooseModelValue(displayName: "Films")
      try await tmux.walkToReview()
      try await tmux.send("Enter")
      try await tmux.waitFor("Written")
      try await tmux.send("Enter")
      #expect(try await tmux.exitStatus() == 0)
      try await tmux.run("clear; cat paths")
      try await tmux.waitUntil("the folder is told, and nothing else") { $0.contains("out") }
    }
  }
}
