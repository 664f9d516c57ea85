import ArgumentParser

/// The exit codes that scripts rely on; the numbers above 63 are those of sysexits.
extension ExitCode {
  /// The answer is no: invalid, or left unfinished with the session saved.
  static let answerIsNo = ExitCode(1)
  static let usage = ExitCode(64)
  static let dataRefused = ExitCode(65)
  static let notFound = ExitCode(66)
  /// The account cannot be reached.
  static let unavailable = ExitCode(69)
  static let cannotCreate = ExitCode(73)
  static let sessionInUse = ExitCode(75)

  /// Ended by a signal of this number.
  static func signal(_ number: Int32) -> ExitCode { ExitCode(128 + number) }
}
