import TestSupport
import Testing

@Suite struct LeavingTests {
  @Test(
    "a signal from outside ends with its status and the terminal as it was",
    arguments: [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131)])
  func signals(name: String, status: Int) async throws {
    try await expectRestored(status: status) { tmux in
      let process = try await tmux.program()
      _ = try await tmux.signal(name, to: process)
    }
  }

  @Test(
    "a signal that nobody expects ends the program as ever, with the terminal as it was",
    arguments: [("USR1", 138), ("USR2", 140), ("ALRM", 142), ("XCPU", 152)])
  func unexpected(name: String, status: Int) async throws {
    try await expectRestored(status: status) { tmux in
      // By then it has read what the terminal answers, which nobody can take back from the shell.
      try await tmux.type("x")
      try await tmux.waitFor("character(\"x\")")
      try await tmux.signal(name, to: try await tmux.program())
    }
  }

  @Test("a signal that whoever started the program has it ignore stays ignored")
  func ignored() async throws {
    try await Tmux.session { tmux in
      try await tmux.run("trap '' USR1; \(Probe.path)")
      try await tmux.waitFor("probe 80x24")
      try await tmux.signal("USR1", to: try await tmux.program())
      try await tmux.type("x")
      try await tmux.waitFor("1 character(\"x\")")
      #expect(try await tmux.state("#{alternate_on}") == "1")
    }
  }

  @Test("^C arrives as a key and ends with 130") func controlC() async throws {
    try await expectRestored(status: 130) { try await $0.send("C-c") }
  }

  @Test("a trap gives the terminal back before it ends the program")
  func trap() async throws {
    try await expectRestored(status: 132) { try await $0.type("!") }
  }

  @Test("leaving twice and a hidden cursor leave the terminal as it was")
  func hiddenCursor() async throws {
    try await expectRestored(status: 0) { tmux in
      try await tmux.type("h")
      try await tmux.waitFor("1 character(\"h\")")
      #expect(try await tmux.state("#{cursor_flag}") == "0")
      try await tmux.type("q")
    }
  }

  @Test("colours that a person has given the terminal are left as they are")
  func palette() async throws {
    // Coming back from another program is when ncurses would take them back.
    try await PseudoTerminal.probe(environment: ["EDITOR": "true"]) { terminal, _ in
      try terminal.send("e".utf8)
      try await terminal.waitFor("character(\"e\")")
      try terminal.send("q".utf8)
      let output = String(decoding: try await terminal.waitFor("left 0"), as: UTF8.self)
      // Sets a colour of the palette, or takes all that were set back.
      #expect(!output.contains("\u{1B}]4;") && !output.contains("\u{1B}]104"))
    }
  }

  @Test("a terminal that is taken away is a hang-up") func lostTerminal() async throws {
    let ending = try await PseudoTerminal.probe { terminal, _ in terminal.hangUp() }
    #expect(ending == .exited(129))
  }

  private func expectRestored(
    status: Int, _ leave: (Tmux) async throws -> Void
  ) async throws {
    try await Tmux.session { tmux in
      try await tmux.run("stty -a > before; \(Probe.path)")
      try await tmux.waitFor("probe 80x24")
      #expect(try await tmux.state("#{alternate_on}") == "1")
      try await leave(tmux)
      #expect(try await tmux.exitStatus() == status)
      #expect(try await tmux.state("#{alternate_on} #{cursor_flag}") == "0 1")
      // The brackets around pastes are off: the shell sees what was pasted and nothing else.
      try await tmux.paste("stty -a > after; cmp before after && echo sa''me")
      try await tmux.send("Enter")
      try await tmux.waitFor("same")
    }
  }
}
