import RecommenderCore

/// An error that a service gave back, as the AWS CLI prints it.
///
/// The CLI knows several forms. Asked for the one that all versions have, a configuration or an
/// alias may still make it print another one.
struct ServiceErrorRecord: Hashable {
  /// The code, such as `ResourceNotFoundException`.
  var code: String
  /// The operation as the API spells it, such as `DescribeCampaign`; nil where the form has none.
  var operation: String?
  /// What the service says, as it came.
  var message: String

  /// Reads the error in a text; nil where there is none.
  init?(in text: String) {
    guard let record = Self.sentence(in: text) ?? Self.object(in: text) else { return nil }
    self = record
  }

  private init(code: String, operation: String?, message: String) {
    self.code = code
    self.operation = operation
    self.message = message
  }

  /// The forms `legacy` and `enhanced`: a sentence, and maybe lines with further members.
  private static func sentence(in text: String) -> ServiceErrorRecord? {
    guard let start = text.firstRange(of: "An error occurred ("),
      // A program that is to give the credentials may say what it likes.
      !text[..<start.lowerBound].contains("rror when retrieving credentials"),
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
    return ServiceErrorRecord(
      code: String(text[start.upperBound..<codeEnd]),
      operation: String(rest[..<operationEnd.lowerBound]),
      message: String(withoutDetails(message ?? "")))
  }

  private static func withoutDetails(_ message: Substring) -> Substring {
    guard let details = message.firstRange(of: "Additional error details:") else { return message }
    return message[..<details.lowerBound]
  }

  /// The form `json`: an object, which does not name the operation.
  private static func object(in text: String) -> ServiceErrorRecord? {
    guard let start = text.firstIndex(of: "{"), let end = text.lastIndex(of: "}"), start < end,
      let json = try? JSONText.read(text[start...end].utf8),
      let code = json["Code"]?.text
    else { return nil }
    return ServiceErrorRecord(code: code, operation: nil, message: json["Message"]?.text ?? "")
  }
}
