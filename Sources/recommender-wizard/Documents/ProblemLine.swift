import RecommenderCore

extension DocumentCheck.Problem {
  /// The problem as a line for people, after the name of what it is in.
  func line(in place: String) -> String {
    let place = field.isEmpty ? place : "\(place): \(field)"
    return "\(place): \(severity.rawValue): \(message) \(fix)"
  }

  /// The problem as members of an object of a `--json`.
  var members: [JSONValue.Member] {
    [
      .init("field", .string(field)), .init("severity", .string(severity.rawValue)),
      .init("message", .string(message)), .init("fix", .string(fix)),
    ]
  }
}

extension DocumentCheck.Result {
  /// What there is to say, whether the document could be read or not.
  var problems: [DocumentCheck.Problem] {
    switch self {
    case .read(let problems), .refused(let problems): problems
    }
  }
}
