import SystemPackage
import TestSupport

/// The real program, in a terminal of its own.
enum Wizard {
  /// Its path.
  static let path = Products.path(of: "recommender-wizard").string

  /// Starts the program in a fresh terminal and home, and runs a test beside it.
  ///
  /// The shell is still there when the program has ended: `exitStatus()` tells how.
  /// - Parameters:
  ///   - arguments: The rest of the command line, as one would type it into a shell.
  ///   - columns: The terminal's width.
  ///   - rows: The terminal's height.
  ///   - environment: What the program finds besides HOME, PATH, LANG and TERM.
  ///   - body: The test.
  /// - Returns: What the test returns.
  /// - Throws: What the test throws, or that there is no tmux.
  static func session<Result>(
    _ arguments: String = "--account sample", columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:], _ body: (Tmux) async throws -> Result
  ) async throws -> Result {
    try await Tmux.session(columns: columns, rows: rows, environment: environment) { tmux in
      try await tmux.run("clear; \(path) \(arguments)")
      return try await body(tmux)
    }
  }
}
