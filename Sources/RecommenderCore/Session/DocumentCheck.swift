/// Checks a file as `validate` does: a session or a configuration, recognised by its content.
public enum DocumentCheck {
  /// One thing to say about a document.
  public struct Problem: Hashable, Sendable {
    /// The place in the document; empty where the whole of it is meant.
    public let field: String
    /// How much it matters.
    public let severity: Finding.Severity
    /// What is wrong and what is allowed.
    public let message: String
    /// What to do.
    public let mend: String
  }

  /// What was found in a document.
  public enum Result: Hashable, Sendable {
    /// It could be read; what is said about its answers, errors and warnings.
    case read([Problem])
    /// It is no document of this program, or misshapen; where and why.
    case refused([Problem])

    /// Whether nothing stands against an export.
    public var isValid: Bool {
      guard case .read(let problems) = self else { return false }
      return !problems.contains { $0.severity == .error }
    }
  }

  /// Checks the bytes of a document.
  public static func result(for bytes: some Sequence<UInt8>) -> Result {
    do throws(SessionRefused) {
      return .read(try problems(in: bytes))
    } catch {
      return .refused(problems(of: error))
    }
  }

  private static func problems(
    in bytes: some Sequence<UInt8>
  ) throws(SessionRefused) -> [Problem] {
    let json: JSONValue
    do {
      json = try JSONText.read(bytes)
    } catch {
      throw .notJSON(error)
    }
    if ConfigurationRequest.isRequest(json) {
      return problems(in: try ConfigurationRequest(json: json).answers)
    }
    let document = try SessionDocument(json: json)
    return problems(in: document.answers) + unknownAnswers(in: document)
  }

  /// Members among the answers that mean nothing here: mostly a name with a letter too few.
  private static func unknownAnswers(in document: SessionDocument) -> [Problem] {
    let rows = document.unknown.attributes.flatMap { row in
      row.members.map { "answers.attributes[\(row.index)].\($0.name)" }
    }
    return (document.unknown.answers.map { "answers.\($0.name)" } + rows).map { place in
      Problem(
        field: MarkedText.marked(place), severity: .warning,
        message: "There is no answer of this name. It is kept and has no effect.",
        mend: "Correct the name, unless a newer program wrote it.")
    }
  }

  private static func problems(in answers: Answers) -> [Problem] {
    Rules.findings(in: answers).filter { $0.severity != .hint }.map {
      Problem(
        field: $0.field.path, severity: $0.severity, message: $0.message, mend: $0.mend)
    }
  }

  private static func problems(of refusal: SessionRefused) -> [Problem] {
    switch refusal {
    case .misshapen(let mistakes):
      mistakes.map {
        Problem(
          field: $0.place, severity: .error, message: "\($0.problem) \($0.allowed)",
          mend: "Mend it there.")
      }
    case .notJSON(let place):
      [
        Problem(
          field: "", severity: .error,
          message: "Line \(place.line), column \(place.column): \(place.reason)",
          mend: "Give a session or a configuration as JSON.")
      ]
    case .notASession, .newerVersion:
      [
        Problem(
          field: "format", severity: .error, message: "\(refusal)",
          mend: "Give a session or a CreateRecommenderConfiguration request.")
      ]
    }
  }
}
