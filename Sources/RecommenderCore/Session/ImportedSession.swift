/// A session made from a document of whatever kind this program understands.
///
/// The kind is told by the content: a session, a `CreateRecommenderConfiguration` or
/// `UpdateRecommenderConfiguration` request with or without its wrapper, or what
/// `aws pinpoint get-recommender-configuration` and `get-recommender-configurations` print.
public struct ImportedSession: Hashable, Sendable {
  /// The session; what the document does not say has not been said.
  public let document: SessionDocument
  /// Where the session stands in a document that holds several, such as
  /// `ListRecommenderConfigurationsResponse.Item[2]`; empty where it is the whole document.
  public let place: String
  /// The place of the token that leads to the next page, such as
  /// `ListRecommenderConfigurationsResponse.NextToken`; nil where the document is not one page of
  /// several.
  public let pageToken: String?
  /// Whether the document is a session itself; otherwise a configuration made it.
  public let isSession: Bool
  /// The errors and warnings about the answers, in the order of the steps.
  public let findings: [Finding]

  /// What the session could be called: its own name, else that of its model; nil where no session
  /// can be called so.
  public var suggestedName: String? {
    let name = document.name.isEmpty ? document.answers.name : document.name
    return SessionName.isValid(name) ? name : nil
  }

  /// Reads the bytes of a document.
  ///
  /// Every answer is put in its place, also one that breaks a rule; `findings` tell which do.
  /// - Returns: The sessions in their order; at least one.
  /// - Throws: `SessionRefused`, with all places at once that cannot be understood.
  public static func sessions(
    in bytes: some Sequence<UInt8>
  ) throws(SessionRefused) -> [ImportedSession] {
    let json: JSONValue
    do {
      json = try JSONText.read(bytes)
    } catch {
      throw .notJSON(error)
    }
    return try sessions(in: json)
  }

  /// Reads a document.
  ///
  /// - Returns: The sessions in their order; at least one.
  /// - Throws: `SessionRefused`, with all places at once that cannot be understood.
  public static func sessions(in json: JSONValue) throws(SessionRefused) -> [ImportedSession] {
    if ConfigurationReply.isReply(json) {
      let reply = try ConfigurationReply(json: json)
      return reply.items.map {
        ImportedSession($0.answers, place: $0.place, pageToken: reply.pageToken)
      }
    }
    if ConfigurationRequest.isRequest(json) {
      return [ImportedSession(try ConfigurationRequest(json: json).answers, place: "")]
    }
    return [ImportedSession(try SessionDocument(json: json))]
  }

  private init(_ document: SessionDocument) {
    self.document = document
    place = ""
    pageToken = nil
    isSession = true
    findings = Self.findings(in: document.answers)
  }

  /// A session that begins with the answers of a configuration.
  private init(_ answers: Answers, place: String, pageToken: String? = nil) {
    var findings = Self.findings(in: answers)
    // The Region came from the ARN, so that one slip there must not count twice.
    if findings.contains(where: { $0.field == .campaignArn && $0.severity == .error }) {
      findings.removeAll { $0.field == .region }
    }
    self.place = place
    self.pageToken = pageToken
    isSession = false
    self.findings = findings
    document = SessionDocument(step: Self.step(for: answers, findings), answers: answers)
  }

  private static func findings(in answers: Answers) -> [Finding] {
    Rules.findings(in: answers).filter { $0.severity != .hint }
  }

  /// The first step at which something is to be put right, or Review.
  private static func step(for answers: Answers, _ findings: [Finding]) -> StepID {
    if answers.region.isEmpty { return .account }
    let steps = findings.lazy.filter { $0.severity == .error }.map(\.field.step)
    return steps.min { $0.index < $1.index } ?? .review
  }
}
