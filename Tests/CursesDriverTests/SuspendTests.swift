import TestSupport
import Testing

@Suite struct SuspendTests {
  @Test("^Z gives the shell the terminal, fg paints everything at the size of now")
  func controlZ() async throws {
    try await Probe.session { tmux in
      try await tmux.type("z")
      try await tmux.waitFor("1 character(\"z\")")
      try await tmux.send("C-z")
      // 128 + SIGTSTP: a real stop, not an end.
      #expect(try await tmux.exitStatus() == 148)
      #expect(try await tmux.state("#{alternate_on} #{cursor_flag}") == "0 1")
      try await tmux.type("clear; echo us''able")
      try await tmux.send("Enter")
      try await tmux.waitFor("usable")
      try await tmux.resize(columns: 70, rows: 20)
      try await tmux.type("fg")
      try await tmux.send("Enter")
      try await tmux.waitFor("probe 70x20")
      try await tmux.waitFor("1 character(\"z\")")
      #expect(try await tmux.state("#{alternate_on}") == "1")
      try await tmux.send("Up")
      try await tmux.waitFor("up")
    }
  }

  @Test("stop and continue from outside are told and repainted") func fromOutside() async throws {
    try await Probe.session { tmux in
      let process = try await tmux.program()
      try await tmux.signal("TSTP", to: process)
      #expect(try await tmux.exitStatus() == 148)
      try await tmux.type("fg")
      try await tmux.send("Enter")
      try await tmux.waitFor("1 stop")
      try await tmux.send("Up")
      try await tmux.waitFor("2 up")
    }
  }

  @Test("another program can have the terminal, and its ^C is its own") func lend() async throws {
    try await Probe.session(environment: ["EDITOR": "echo editing; read line; true"]) { tmux in
      try await tmux.type("e")
      try await tmux.waitFor("editing")
      #expect(try await tmux.state("#{alternate_on}") == "0")
      try await tmux.send("Enter")
      try await tmux.waitFor("1 character(\"e\")")
      try await tmux.send("Up")
      try await tmux.waitFor("2 up")
      #expect(try await tmux.state("#{alternate_on}") == "1")
    }
  }
}
