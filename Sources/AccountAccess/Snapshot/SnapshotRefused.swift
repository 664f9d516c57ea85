public import RecommenderCore

/// Why a text is not an account snapshot.
public enum SnapshotRefused: Error, Hashable, Sendable {
  /// The text is not JSON; the place and the reason.
  case notJSON(JSONRefused)
  /// The text is JSON, but neither a snapshot nor a list of campaigns.
  case notASnapshot
  /// The document says that it is something else.
  case otherFormat(String)
  /// The snapshot was written by a newer version of the program.
  case newerVersion(Int)
  /// A value is not what the format needs at a place such as `campaigns[3].campaignArn`.
  case wrongValue(place: String, needed: String)
}

extension SnapshotRefused: CustomStringConvertible {
  /// What is wrong, what is allowed, and what to do, for people.
  ///
  /// May quote the snapshot; it is not yet fit for a terminal.
  public var description: String {
    switch self {
    case .notJSON(let refusal):
      "Line \(refusal.line), column \(refusal.column): \(refusal.reason) "
        + (refusal.remedy ?? "Take the snapshot again, or name another file.")
    case .notASnapshot:
      """
      This is neither an account snapshot nor what "aws personalize list-campaigns" or \
      "describe-campaign" prints. Use one of these.
      """
    case .otherFormat(let format):
      """
      The format is "\(format)". An account snapshot has the format \
      "\(AccountSnapshot.format)". Use such a file.
      """
    case .newerVersion(let version):
      """
      The snapshot has version \(version). This program reads version \
      \(AccountSnapshot.version). Use a newer version of recommender-wizard.
      """
    case .wrongValue(let place, let needed):
      "At \(place), \(needed) is needed. Correct the file, or take the snapshot again."
    }
  }
}
