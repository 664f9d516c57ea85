import RecommenderCore

/// What the AWS CLI wrote on its standard error before it gave up.
///
/// The text decides, not the exit code: version 1 ends with 255 for nearly everything.
struct AWSErrorText {
  private let text: String
  private let exitCode: Int?

  init(_ text: String, exitCode: Int?) {
    self.text = text
    self.exitCode = exitCode
  }

  /// The failure of a call, with its cause.
  func failure(of call: AWSCall, access: AWSAccess, scrubber: SecretScrubber) -> LookupFailure {
    if let error = ServiceErrorRecord(in: text) {
      return Self.failure(error, of: call, access: access, scrubber: scrubber)
    }
    // Shells end like this where a program is missing or cannot run.
    if exitCode == 126 || exitCode == 127 {
      return LookupFailure(
        .toolMissing, message: "The program \(access.executable) could not be run.")
    }
    return CLIMessages.failure(in: text, call: call, access: access, scrubber: scrubber)
  }

  private static func failure(
    _ error: ServiceErrorRecord, of call: AWSCall, access: AWSAccess, scrubber: SecretScrubber
  ) -> LookupFailure {
    let line = scrubber.line(error.message)
    // Whatever stands in the place of a code is no less from outside than the message.
    let words = line.isEmpty ? scrubber.line(error.code) : line
    let said = words.isEmpty ? "The service gave no reason." : words
    let denial = LookupFailure.Denial(message: error.message)
    if SignInErrors.isOne(error, instead: call) {
      return LookupFailure(
        SignInErrors.cause(of: error), action: SignInErrors.action(of: error),
        message: scrubber.line(SignInErrors.words(of: error, said: said)), denial: denial)
    }
    let cause = ServiceErrorCodes.cause(of: error.code, message: error.message)
    // A form without the operation is that of the CLI's own errors too.
    if error.operation == nil, cause == .serviceError,
      let known = CLIMessages.known(in: error.message, call: call, access: access)
    {
      return LookupFailure(known.cause, message: known.words ?? said)
    }
    switch cause {
    case .unintelligible:
      let status = Int(error.code).map { ", with status \($0)" } ?? ""
      return LookupFailure(cause, message: "Something other than AWS may have answered\(status).")
    case .accessDenied:
      return LookupFailure(
        cause, action: action(in: error.message) ?? call.action, message: said, denial: denial)
    default:
      return LookupFailure(cause, message: said)
    }
  }

  /// The action that a denial names.
  private static func action(in message: String) -> String? {
    guard let named = message.firstRange(of: "not authorized to perform: ") else { return nil }
    let word = message[named.upperBound...].prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || ":*-".contains($0))
    }
    return word.contains(":") ? String(word.prefix(128)) : nil
  }
}
