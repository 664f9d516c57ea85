/// Why a text is no session that this program can read; the text stays as it is.
public enum SessionRefused: Error, Hashable, Sendable {
  /// It is not JSON.
  case notJSON(JSONRefused)
  /// It is JSON, and not a session; what its member `format` says, if anything.
  case notASession(format: String?)
  /// A newer version of the program wrote it.
  case newerVersion(Int)
  /// It is a list of recommender models, and there is none in it; perhaps on another page.
  case noRecommenderModel(isOnePage: Bool)
  /// It has other shapes than it should, in these places.
  case misshapen([ShapeMistake])
}

extension SessionRefused: CustomStringConvertible {
  /// What is wrong and what to do, for people.
  public var description: String {
    switch self {
    case .notJSON(let refusal):
      "Line \(refusal.line), column \(refusal.column): \(refusal.reason) "
        + (refusal.remedy ?? "A session is JSON.")
    case .notASession:
      "This is no session. A session has the member \"format\" with the text "
        + "\"\(SessionDocument.format)\"."
    case .newerVersion(let version):
      "A newer version of recommender-wizard wrote this session (format version \(version)). This "
        + "one reads version \(SessionDocument.version). Use the newer program."
    case .noRecommenderModel: "There is no recommender model here."
    case .misshapen(let mistakes):
      mistakes.map { "\($0.place): \($0.problem) \($0.allowed)" }.joined(separator: "\n")
    }
  }
}
