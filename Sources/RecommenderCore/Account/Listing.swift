/// A list of resources on its way from the account.
public struct Listing: Hashable, Sendable {
  /// How far the list has come.
  public enum Progress: Hashable, Sendable {
    case idle
    case loading
    case complete
    case failed(LookupFailure)
  }

  /// The rows so far, in the order in which they came.
  public var rows: [AccountResource]
  /// How far the list has come.
  public var progress: Progress

  /// Creates a listing.
  public init(rows: [AccountResource] = [], progress: Progress = .idle) {
    self.rows = rows
    self.progress = progress
  }
}
