import RecommenderCore

/// Sorts what the AWS CLI says by itself, before a service has answered.
///
/// The wordings are those of both versions; they are compared without regard to case. They are
/// short signs, so that a new version may say the rest in another way. Nothing that is not known
/// here came from a service, so the CLI itself has failed.
enum CLIMessages {
  /// A cause, and words of our own where the CLI's are no help.
  struct Known: Hashable {
    var cause: LookupFailure.Cause
    /// Nil where the CLI's own line says it best.
    var words: String?
  }

  /// The failure that a text is about.
  static func failure(
    in text: String, call: AWSCall, access: AWSAccess, scrubber: SecretScrubber
  ) -> LookupFailure {
    let paragraph = paragraph(of: text)
    guard let known = known(in: paragraph.joined(separator: "\n"), call: call, access: access)
    else {
      let last = scrubber.line(withoutHead(paragraph.last ?? ""))
      return LookupFailure(.toolBroken, message: last.isEmpty ? "it gave no reason" : last)
    }
    if let words = known.words { return LookupFailure(known.cause, message: scrubber.line(words)) }
    // From the line with the sign on: a program that is to give the credentials writes several.
    let start = paragraph.firstIndex {
      known == self.known(in: String($0), call: call, access: access)
    }
    let lines = paragraph[(start ?? paragraph.startIndex)...]
    return LookupFailure(
      known.cause, message: scrubber.line(withoutHead(lines.joined(separator: " "))))
  }

  /// What a text is known to be about, or nothing.
  static func known(in text: String, call: AWSCall, access: AWSAccess) -> Known? {
    let lowered = text.lowercased()
    if lowered.contains("the config profile"), lowered.contains("could not be found") {
      let name = profile(in: text) ?? access.profile
      return Known(
        cause: .credentialsMissing,
        words: "There is no profile \(name.isEmpty ? "of that name" : "\"\(name)\"") in the AWS "
          + "configuration.")
    }
    if tooOld.contains(where: lowered.contains), !lowered.contains("error when retrieving") {
      return Known(
        cause: .unintelligible,
        words: "The AWS CLI is too old for \(call.service) \(call.operation). Update it.")
    }
    return table.first { row in row.signs.contains { lowered.contains($0) } }?.known
  }

  private static let tooOld = ["invalid choice", "unknown options", "unknown service:"]

  /// The profile that a message names in parentheses.
  private static func profile(in text: String) -> String? {
    guard let start = text.firstRange(of: "profile (") else { return nil }
    let rest = text[start.upperBound...]
    return rest.firstRange(of: ") could").map { String(rest[..<$0.lowerBound]) }
  }

  /// The lines that say something, of a trace those behind it.
  private static func paragraph(of text: String) -> [Substring] {
    let lines = text.split(whereSeparator: \.isNewline).filter { line in
      line.contains { !$0.isWhitespace }
    }
    guard text.contains("Traceback (most recent call last)"),
      let trace = lines.lastIndex(where: { $0.hasPrefix(" ") })
    else { return lines }
    return Array(lines[(trace + 1)...])
  }

  /// A line without what the CLI and Python put in front of it.
  private static func withoutHead(_ line: some StringProtocol) -> String {
    var line = String(line.drop(while: \.isWhitespace))
    for head in ["aws: [ERROR]: ", "aws: error: "] where line.hasPrefix(head) {
      line.removeFirst(head.count)
    }
    if line.hasPrefix("An error occurred ("), let end = line.firstRange(of: "): ") {
      line = String(line[end.upperBound...])
    }
    // The class of an exception, such as `botocore.exceptions.ConfigParseError`.
    if line.hasPrefix("botocore."), let end = line.firstRange(of: ": ") {
      line = String(line[end.upperBound...])
    }
    return line
  }
}
