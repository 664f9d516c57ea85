import SystemPackage
import TestSupport
import Testing

/// The whole way, from start to written files, on every kind of terminal; what is written is the
/// same everywhere but for the times of the checks.
@Suite struct EveryTerminalScenario {
  @Test(
    "Whatever the terminal, the files are the same",
    arguments: [
      "xterm-256color", "screen", "tmux-256color", "linux", "vt100", "ansi", "xterm-direct",
      "no-such-terminal",
    ])
  func everyType(type: String) async throws {
    try await expectSameFiles(environment: ["TERM": type])
  }

  @Test("Whatever the size, the files are the same", arguments: [(60, 16), (120, 40), (200, 60)])
  func everySize(columns: Int, rows: Int) async throws {
    try await expectSameFiles(columns: columns, rows: rows)
  }

  @Test(
    "Whatever can be drawn, the files are the same",
    arguments: [
      (["LANG": "C"], ""), (["LANG": "C", "TERM": "vt100"], ""), ([:], "--ascii --color never"),
      ([:], "--theme auto"), ([:], "--theme mono"), (["TERM": "linux"], "--theme nord"),
    ])
  func everyLook(environment: [String: String], arguments: String) async throws {
    try await expectSameFiles(environment: environment, arguments: arguments)
  }

  @Test(
    "A bare terminal that answers no question does as well",
    arguments: ["xterm-256color", "linux", "vt100", "ansi", "xterm-direct", "no-such-terminal"])
  func bare(type: String) async throws {
    try await Headless.with(["keys": Self.keys]) { program in
      let expected = try await reference()
      let out = program.folder.appending("out")
      let ending = try await PseudoTerminal.session(
        running: Wizard.path,
        arguments: [
          "--account", "sample", "--theme", "auto", "--to", out.string, "--script",
          program.folder.appending("keys").string,
        ],
        environment: ["TERM": type, "HOME": program.folder.string]
      ) { terminal, _ in
        try await terminal.waitFor("\(out)\r\n")
      }
      #expect(ending == .exited(0) || ending == .signalled(1))
      #expect(try Self.files(in: out) == expected)
    }
  }

  @Test("A type that is not known is told in one line, after the screen is left")
  func notice() async throws {
    try await Wizard.session(environment: ["TERM": "xterm-of-tomorrow"]) { tmux in
      try await tmux.waitFor("18 campaigns")
      try await tmux.send("C-c")
      #expect(try await tmux.exitStatus() == 130)
      try await tmux.waitFor("The terminal type xterm-of-tomorrow is not known here;")
    }
  }

  private func expectSameFiles(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:], arguments: String = ""
  ) async throws {
    let expected = try await reference()
    try await Tmux.session(columns: columns, rows: rows, environment: environment) { tmux in
      try tmux.home.appending("keys").put(Self.keys)
      try await tmux.run(
        "clear; \(Wizard.path) --account sample \(arguments) --to out --script keys 2>messages")
      #expect(try await tmux.exitStatus(within: .seconds(120)) == 0)
      #expect(try Self.files(in: tmux.home.appending("out")) == expected)
    }
  }

  /// What is written where there is no terminal at all.
  private func reference() async throws -> [String] {
    try await Headless.with(["keys": Self.keys]) { program in
      let run = try await program.run(
        "--account", "sample", "--to", "out", "--script", "keys")
      #expect(run.status == 0, "\(run.messages)")
      return try Self.files(in: program.folder.appending("out"))
    }
  }

  private static func files(in folder: FilePath) throws -> [String] {
    try ["recommender.json", "CHECKLIST.md"].map { name in
      // The time of a check is the only thing that differs from run to run.
      try folder.appending(name).text().replacing(/, \d{4}-\d\d-\d\dT[\d:]+Z/, with: "")
    }
  }

  private static let keys = """
    wait 18 campaigns
    key Enter
    wait Which campaign?
    type arth
    wait 1 of 18
    key Enter
    wait Which type of ID?
    key Down
    key Enter
    wait How many recommendations?
    key Down
    key Down
    key Enter
    wait Tab number
    type a film title
    key Enter
    wait How are recommendations processed?
    key Enter
    wait Which attributes will messages use?
    type Recommended films
    key Enter
    wait Which IAM role may Pinpoint use?
    key Enter
    wait PinpointRole
    key Enter
    wait What is the model called?
    key Enter
    key Enter
    wait 13 met
    key Enter
    wait Is everything right?
    key Enter
    wait Written
    key Enter
    """
}
