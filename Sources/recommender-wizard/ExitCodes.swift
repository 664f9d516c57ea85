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

/// What an exit code says, as help and the manual tell it.
struct ExitCodeMeaning {
  /// The number, or how it comes about.
  let code: String
  let words: String

  /// All of them, the lowest first.
  static let all = [
    ExitCodeMeaning(ExitCode.success, "done"),
    ExitCodeMeaning(.answerIsNo, "the answer is no, or left unfinished"),
    ExitCodeMeaning(.usage, "usage"),
    ExitCodeMeaning(.dataRefused, "data refused"),
    ExitCodeMeaning(.notFound, "not found"),
    ExitCodeMeaning(.unavailable, "the account cannot be reached"),
    ExitCodeMeaning(.cannotCreate, "cannot create output"),
    ExitCodeMeaning(.sessionInUse, "session in use"),
    ExitCodeMeaning(code: "128+n", words: "ended by signal n (130 for ^C)"),
  ]

  /// All in one sentence.
  static let sentence =
    "Exit codes: " + all.map { "\($0.code) \($0.words)" }.joined(separator: "; ") + "."

  private init(code: String, words: String) {
    self.code = code
    self.words = words
  }

  private init(_ code: ExitCode, _ words: String) {
    self.init(code: "\(code.rawValue)", words: words)
  }
}
