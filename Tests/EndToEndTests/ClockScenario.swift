import SystemPackage
import TestSupport
import Testing

/// The system's clock is set while the program runs, as time servers and people do.
@Suite struct ClockScenario {
  @Test(
    "A clock that jumps keeps nothing from being saved, and the session can be gone on with",
    arguments: ["-3650d", "+27000d", "-1h"])
  func jumps(offset: String) async throws {
    try await Self.session { tmux in
      try await tmux.waitFor("18 campaigns")
      try await tmux.send("Enter")
      try await tmux.waitFor("deployed version")
      try Self.set(offset, in: tmux)
      try await tmux.type("weekend")
      try await tmux.waitForSaved("weekend")
      try await tmux.waitFor("· saved")
      try await tmux.send("C-c")
      #expect(try await tmux.exitStatus() == 130)

      try Self.set("+0", in: tmux)
      try await tmux.run("clear; \(try await Self.program()) resume")
      try await tmux.waitFor("Which campaign?")
      try await tmux.waitFor("weekend")
      try await tmux.type("s")
      try await tmux.waitForSaved("weekends")
    }
  }

  @Test("A clock that jumps back and forth while nothing is typed wakes nobody for ever")
  func rests() async throws {
    try await Self.session { tmux in
      try await tmux.waitFor("18 campaigns")
      try await tmux.waitFor("· saved")
      for offset in ["-3650d", "+27000d", "+0"] {
        try Self.set(offset, in: tmux)
        try await tmux.send("Down", "Up")
      }
      try await tmux.send("Enter")
      try await tmux.waitFor("deployed version")
      try await tmux.waitFor("· saved")
      let process = try await tmux.program()
      var last = try ProcessFigures(of: process)
      var quiet = 0
      try await waitFor(every: .milliseconds(100)) {
        let now = try ProcessFigures(of: process)
        quiet = now == last ? quiet + 1 : 0
        last = now
        return quiet == 10 ? true : nil
      } missing: {
        "it never rests: \(last)"
      }
    }
  }

  @Test("Sessions of all times are listed, and the latest is gone on with")
  func strangeTimes() async throws {
    try await Self.session { tmux in
      try await tmux.waitFor("18 campaigns")
      try await tmux.send("Enter")
      try await tmux.waitFor("deployed version")
      try await tmux.send("C-c")
      _ = try await tmux.exitStatus()
      let program = try await Self.program()
      for (name, offset) in [("old", "-20000d"), ("future", "+60000d")] {
        try Self.set(offset, in: tmux)
        try await tmux.run("clear; \(program) sessions copy films \(name)")
        #expect(try await tmux.exitStatus() == 0)
      }
      try Self.set("+0", in: tmux)
      try await tmux.run("clear; \(program) sessions")
      for name in ["films", "old", "future"] { try await tmux.waitFor(name) }
      try await tmux.run("clear; \(program) resume old")
      try await tmux.waitFor("deployed version")
    }
  }

  /// Runs the wizard on a clock of its own; only the time of day jumps, as it is in the world.
  private static func session(_ body: (Tmux) async throws -> Void) async throws {
    let program = try await program()
    try await Tmux.session(
      environment: [
        "DONT_FAKE_MONOTONIC": "1", "FAKETIME_NO_CACHE": "1",
        "FAKETIME_TIMESTAMP_FILE": "clock", "NO_FAKE_STAT": "1",
      ]
    ) { tmux in
      try set("+0", in: tmux)
      try await tmux.run("clear; \(program) --account sample films")
      try await body(tmux)
    }
  }

  /// The program on the clock that the file `clock` sets.
  private static func program() async throws -> String {
    _ = try await requireTool("faketime")
    // The wrapper's own offset would come before that of the file.
    return "faketime -f +0 env -u FAKETIME \(Wizard.path)"
  }

  private static func set(_ offset: String, in tmux: Tmux) throws {
    try tmux.home.appending("clock").put(offset + "\n")
  }
}
