public import RecommenderCore

/// One session as the folder shows it, without a look inside.
public struct SessionEntry: Hashable, Sendable {
  /// The name of the session.
  public let name: String
  /// When the file was last written.
  public let modified: Timestamp
  /// The size of the file in bytes.
  public let size: Int64
}
