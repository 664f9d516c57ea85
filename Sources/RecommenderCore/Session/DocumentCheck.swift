/// Checks a file as `validate` does: whatever `ImportedSession` understands.
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
    public let fix: String

    /// Creates a problem; message and fix are plain sentences.
    public init(field: String, severity: Finding.Severity, message: String, fix: String) {
      self.field = field
      self.severity = severity
      self.message = message
      self.fix = fix
    }
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
      return .read(problems(in: try ImportedSession.sessions(in: bytes)))
    } catch {
      return .refused(problems(of: error))
    }
  }

  /// What is said about the sessions of one document.
  public static func problems(in sessions: [ImportedSession]) -> [Problem] {
    sessions.flatMap(problems(in:)) + (sessions.first?.pageToken.map { [onePage($0)] } ?? [])
  }

  private static func onePage(_ token: String) -> Problem {
    Problem(
      field: token, severity: .warning,
      message: "This is one page of a list; the account has more recommender models.",
      fix: "Run aws pinpoint get-recommender-configurations once more with --token and the text "
        + "that stands here, and take that page as well.")
  }

  /// What is said about a session: the errors and warnings about its answers, and answers that mean
  /// nothing here.
  public static func problems(in session: ImportedSession) -> [Problem] {
    session.findings.map {
      let path = $0.field.path
      return Problem(
        field: session.place.isEmpty ? path : "\(session.place).\(path)", severity: $0.severity,
        message: $0.message, fix: $0.fix)
    } + unknownAnswers(in: session.document)
  }

  /// Members among the answers that mean nothing here: mostly a name with a letter too few.
  private static func unknownAnswers(in document: SessionDocument) -> [Problem] {
    let rows = document.unknown.attributes.flatMap { row in
      row.members.map { "answers.attributes[\(row.index)].\($0.nameAsPlace)" }
    }
    return (document.unknown.answers.map { "answers.\($0.nameAsPlace)" } + rows).map { place in
      Problem(
        field: MarkedText.marked(place), severity: .warning,
        message: "There is no answer of this name. It is kept and has no effect.",
        fix: "Correct the name, unless a newer program wrote it.")
    }
  }

  /// What is said about a document that cannot be understood, with the places.
  public static func problems(of refusal: SessionRefused) -> [Problem] {
    switch refusal {
    case .misshapen(let mistakes):
      mistakes.map {
        Problem(
          field: $0.place, severity: .error, message: "\($0.problem) \($0.allowed)",
          fix: "Correct it there.")
      }
    case .notJSON(let place):
      [
        Problem(
          field: "", severity: .error,
          message: "Line \(place.line), column \(place.column): \(place.reason)",
          fix: place.remedy ?? "Give a session or a configuration as JSON.")
      ]
    case .noRecommenderModel(let isOnePage):
      [
        Problem(
          field: "", severity: .error, message: "There is no recommender model here.",
          fix: isOnePage
            ? "This is one page of a list: ask for the next one with --token."
            : "Ask in the Region that has one, with --region.")
      ]
    case .notASession:
      [
        Problem(
          field: "format", severity: .error,
          message: "This is neither a session nor a configuration.",
          fix: "Give a session, or a recommender configuration as Pinpoint takes or shows it.")
      ]
    case .newerVersion(let version):
      [
        Problem(
          field: "version", severity: .error,
          message: "A newer version of recommender-wizard wrote this session (format version "
            + "\(version)). This one reads version \(SessionDocument.version).",
          fix: "Use the newer program.")
      ]
    }
  }
}
