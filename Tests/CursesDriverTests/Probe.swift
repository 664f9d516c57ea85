import SystemPackage
import TestSupport

/// The program that these tests look at.
enum Probe {
  /// Its path.
  static let path = Products.path(of: "driver-probe").string

  /// Runs it in a terminal and waits for its first frame.
  static func session<Result>(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    _ body: (Tmux) async throws -> Result
  ) async throws -> Result {
    try await Tmux.session(columns: columns, rows: rows, environment: environment) { tmux in
      try await tmux.run(path)
      try await tmux.waitFor("probe \(columns)x\(rows)")
      return try await body(tmux)
    }
  }
}

extension PseudoTerminal {
  /// Runs the probe in a bare terminal and waits for its first frame.
  @discardableResult
  static func probe(
    environment: [String: String] = [:], _ body: (PseudoTerminal, Int) async throws -> Void
  ) async throws -> Ending {
    try await session(running: Probe.path, environment: environment) { terminal, process in
      // The last thing sent at the start, after which keys are keys.
      try await terminal.waitFor("\u{1B}[?2004h")
      try await body(terminal, process)
    }
  }
}
