import TestSupport
import Testing

@Suite struct MovingScenario {
  @Test("Back keeps every keystroke, and next finds them again") func back() async throws {
    try await Wizard.session { tmux in
      try await tmux.walkToProcessing()
      try await tmux.send("Enter")
      try await tmux.waitFor("Which attributes will messages use?")
      try await tmux.type("Half a na")
      try await tmux.send("Escape")
      try await tmux.waitFor("How are recommendations processed?")
      try await tmux.send("C-p")
      try await tmux.waitFor("a film title")
      try await tmux.send("M-6")
      try await tmux.waitFor("Half a na")
      try await tmux.type("me")
      try await tmux.waitFor("Half a name")
    }
  }

  @Test("A jump reaches what is answered, and says what comes first otherwise")
  func jump() async throws {
    try await Wizard.session { tmux in
      try await tmux.walkToProcessing()
      try await tmux.send("M-0")
      try await tmux.waitUntil("the hint line says which step comes first") { screen in
        screen.last { !$0.isEmpty }?.contains("Processing") == true
      }
      try await tmux.waitFor("How are recommendations processed?")
      try await tmux.send("M-3")
      try await tmux.waitFor("● User ID")
      try await tmux.send("C-g")
      try await tmux.waitFor("─ Go to ─")
      try await tmux.send("Down", "Enter")
      try await tmux.waitFor("● 3")
      try await tmux.send("C-g")
      try await tmux.waitFor("─ Go to ─")
      try await tmux.type("2")
      try await tmux.waitFor("Which campaign?")
      try await tmux.waitForNo("─ Go to ─")
    }
  }

  @Test("Undo takes the last answer back and redo brings it again") func undo() async throws {
    try await Wizard.session { tmux in
      try await tmux.walkToProcessing()
      try await tmux.send("M-3")
      try await tmux.waitFor("● User ID")
      try await tmux.send("Up", "Space")
      try await tmux.waitFor("● Endpoint ID")
      try await tmux.type("u")
      try await tmux.waitFor("● User ID")
      try await tmux.send("M-r")
      try await tmux.waitFor("● Endpoint ID")
    }
  }
}
