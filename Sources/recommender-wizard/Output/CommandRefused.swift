import ArgumentParser
import RecommenderCore
import WizardApp

/// Why a command cannot do what was asked: what to say, and the exit code.
struct CommandRefused: Error {
  /// What is said, line by line; text from outside need not have been made harmless.
  let lines: [String]
  let exitCode: ExitCode

  init(_ lines: String..., exitCode: ExitCode) {
    self.init(lines: lines, exitCode: exitCode)
  }

  init(lines: [String], exitCode: ExitCode) {
    self.lines = lines
    self.exitCode = exitCode
  }

  /// Says it on standard error.
  ///
  /// - Returns: the exit code, for the command to throw.
  func told() -> ExitCode {
    Message.write(lines)
    return exitCode
  }
}

/// Messages for people on standard error, with everything invisible in them made visible.
enum Message {
  /// Writes lines; a line break inside one becomes a mark.
  static func write(_ lines: [String]) {
    StandardError.write(lines.map { MarkedText.marked($0) + "\n" }.joined())
  }

  static func write(_ lines: String...) { write(lines) }
}
