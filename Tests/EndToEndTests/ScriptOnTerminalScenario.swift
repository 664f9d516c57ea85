import SystemPackage
import TestSupport
import Testing

@Suite struct ScriptOnTerminalScenario {
  @Test("On a terminal a script plays before the person's eyes, who then goes on")
  func playsAndHandsOver() async throws {
    try await Tmux.session { tmux in
      try tmux.home.appending("keys").put(
        """
        # To the third question, with one answer given.
        wait 18 campaigns
        key Enter
        wait deployed version
        type arth
        wait 1 of 18
        key Enter
        key Down
        key Space
        """)
      try await tmux.run("clear; \(Wizard.path) --account sample --script keys")
      try await tmux.waitFor("▸ ● User ID")
      try await tmux.send("Enter")
      try await tmux.waitFor("How many recommendations?")
      try await tmux.send("M-2")
      try await tmux.waitFor("▸ movie-arthouse")
    }
  }
}
