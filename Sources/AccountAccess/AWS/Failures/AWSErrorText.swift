import RecommenderCore

/// What the AWS CLI wrote on its standard error before it gave up.
///
/// The text decides, not the exit code: version 1 ends with 255 for nearly everything.
struct AWSErrorText {
  /// An error that a service gave back.
  struct ServiceError: Hashable {
    /// The code, such as `ResourceNotFoundException`.
    var code: String
    /// The operation as the API spells it, such as `DescribeCampaign`.
    var operation: String
    /// What the service says, as it came.
    var message: String
  }

  private let text: String
  private let exitCode: Int?

  init(_ text: String, exitCode: Int?) {
    self.text = text
    self.exitCode = exitCode
  }

  /// The failure of a call, with its cause.
  func failure(of call: AWSCall, access: AWSAccess, scrubber: SecretScrubber) -> LookupFailure {
    if let error = serviceError {
      let said = scrubber.line(error.message)
      // Whatever stands in the place of a code is no less from outside than the message.
      let words = said.isEmpty ? scrubber.line(error.code) : said
      let message = words.isEmpty ? "The service gave no reason." : words
      let cause = ServiceErrorCodes.cause(of: error.code, message: error.message)
      if cause == .unintelligible {
        let status = Int(error.code).map { ", with status \($0)" } ?? ""
        return LookupFailure(cause, message: "Something other than AWS may have answered\(status).")
      }
      guard cause == .accessDenied else { return LookupFailure(cause, message: message) }
      return LookupFailure(cause, action: action(in: error, for: call), message: message)
    }
    if let known = CLIMessages.failure(in: text, call: call, access: access) {
      return LookupFailure(known.cause, message: known.words ?? scrubber.line(lastLine))
    }
    // Shells end like this where a program is missing or cannot run.
    if exitCode == 126 || exitCode == 127 {
      return LookupFailure(
        .toolMissing, message: "The program \(access.executable) could not be run.")
    }
    let said = scrubber.line(lastLine)
    return LookupFailure(
      .serviceError, message: said.isEmpty ? "The AWS CLI failed without a word." : said)
  }

  /// The service's error, where the text holds one.
  var serviceError: ServiceError? {
    guard let start = text.firstRange(of: "An error occurred ("),
      let codeEnd = text[start.upperBound...].firstIndex(of: ")"),
      let head = text[codeEnd...].firstRange(of: ") when calling the ")
    else { return nil }
    let rest = text[head.upperBound...]
    guard let operationEnd = rest.firstRange(of: " operation") else { return nil }
    // Behind the operation there may stand how often it was tried.
    let tail = rest[operationEnd.upperBound...]
    let message = tail.firstRange(of: ": ").map { found in
      guard tail.hasPrefix(" (reached max retries: ") else { return tail[found.upperBound...] }
      let end = tail.firstRange(of: "): ")?.upperBound ?? found.upperBound
      return tail[end...]
    }
    return ServiceError(
      code: String(text[start.upperBound..<codeEnd]),
      operation: String(rest[..<operationEnd.lowerBound]),
      message: String(message ?? ""))
  }

  /// The action to ask for: the one that the message names, or else the call's own.
  private func action(in error: ServiceError, for call: AWSCall) -> String {
    if let named = error.message.firstRange(of: "not authorized to perform: ") {
      let word = error.message[named.upperBound...].prefix {
        $0.isASCII && ($0.isLetter || $0.isNumber || ":*-".contains($0))
      }
      if word.contains(":") { return String(word.prefix(128)) }
    }
    // The CLI makes calls of its own on the way to credentials.
    if error.operation.hasPrefix("AssumeRole") {
      return "sts:\(error.operation.prefix { $0.isASCII && $0.isLetter }.prefix(64))"
    }
    if error.operation == "GetRoleCredentials" { return "sso:GetRoleCredentials" }
    return call.action
  }

  private var lastLine: String {
    let lines = text.split(whereSeparator: \.isNewline)
    return lines.last { line in line.contains { !$0.isWhitespace } }.map(String.init) ?? ""
  }
}
