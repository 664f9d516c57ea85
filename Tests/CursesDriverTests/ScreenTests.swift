import TestSupport
import Testing

@Suite struct ScreenTests {
  @Test("text of all widths stands in its columns") func widths() async throws {
    try await Probe.session { tmux in
      let screen = try await tmux.waitFor("reverse")
      #expect(screen[0] == "probe 80x24 utf8=true colors=256 type=xterm-256color")
      #expect(screen[1] == "zażółć 日本 e\u{301}x|")
      try await tmux.type("n")
      let changed = try await tmux.waitFor("1 character(\"n\")")
      #expect(changed[1] == "zażółć 月本 e\u{301}x|")
    }
  }

  @Test("characters that ncurses cannot take keep the columns behind them")
  func joinedCharacters() async throws {
    try await Probe.session { tmux in
      try await tmux.type("nn")
      let screen = try await tmux.waitFor("2 character(\"n\")")
      // A family, a flag and a heart: two columns each, then a blank, then what follows.
      #expect(screen[1].hasSuffix(" x|"))
      #expect(screen[1].hasPrefix("👩 "))
    }
  }

  @Test("styles arrive as colours and emphasis") func styles() async throws {
    try await Probe.session { tmux in
      let rows = try await tmux.screenWithAttributes()
      #expect(rows[2].contains("\u{1B}[38;5;196mred"))
      #expect(rows[2].contains("\u{1B}[7mreverse"))
      #expect(rows[2].contains("yellow"))
    }
  }

  @Test("without colours only emphasis is sent") func noColors() async throws {
    try await Probe.session(environment: ["PROBE_COLORS": "0"]) { tmux in
      let rows = try await tmux.screenWithAttributes()
      #expect(rows[0].contains("colors=0"))
      #expect(rows[2].contains("\u{1B}[1mred"))
      #expect(!rows[2].contains("38;5"))
    }
  }

  @Test("a new size is told and painted", arguments: [(40, 10), (120, 40), (80, 1), (3, 24)])
  func resize(columns: Int, rows: Int) async throws {
    try await Probe.session { tmux in
      try await tmux.resize(columns: columns, rows: rows)
      try await tmux.waitFor(String("probe \(columns)x\(rows)".prefix(columns)))
      try await tmux.resize(columns: 90, rows: 24)
      try await tmux.waitFor("probe 90x24")
      try await tmux.waitFor("2 resized")
    }
  }

  @Test("^L paints what another program has overwritten") func repaint() async throws {
    try await Tmux.session { tmux in
      try await tmux.run("\(Probe.path)")
      try await tmux.waitFor("probe 80x24")
      try await tmux.scribble("SCRIBBLE")
      try await tmux.waitFor("SCRIBBLE")
      try await tmux.send("C-l")
      try await tmux.waitUntil("the scribble is gone") { screen in
        !screen.contains { $0.contains("SCRIBBLE") } && screen[0].hasPrefix("probe 80x24")
      }
    }
  }

  @Test("a size that came and went unseen is painted over all the same")
  func sizeOfAMoment() async throws {
    try await Probe.session { tmux in
      // What a terminal makes of a screen that was narrow for a moment, and the signal about it.
      try await tmux.scribble("SCRIBBLE")
      try await tmux.waitFor("SCRIBBLE")
      try await tmux.signal("WINCH", to: try await tmux.program())
      try await tmux.waitUntil("the scribble is gone") { screen in
        !screen.contains { $0.contains("SCRIBBLE") } && screen[0].hasPrefix("probe 80x24")
      }
    }
  }

  @Test("the cursor stands where the frame says") func cursor() async throws {
    try await Probe.session { tmux in
      try await tmux.waitFor("reverse")
      #expect(try await tmux.state("#{cursor_x} #{cursor_y} #{cursor_flag}") == "2 1 1")
    }
  }
}
