public import RecommenderCore

/// The reader for someone who types everything by hand: it knows nothing.
public struct NoAccountReader: AccountReader {
  private static let nothing = LookupFailure(
    .notRecorded, message: "Nothing was asked of the account.")

  /// Creates a reader.
  public init() {}

  /// Ends every list at once, without rows.
  ///
  /// - Throws: `LookupFailure` with the cause `.notRecorded`, always.
  public func list(
    _ kind: AccountResource.Kind, region: String,
    page: @Sendable (_ rows: [AccountResource], _ isComplete: Bool) -> Void
  ) async throws(LookupFailure) {
    throw Self.nothing
  }

  /// Answers every lookup with the cause `.notRecorded`.
  public func look(_ lookup: Lookup, region: String) async -> Observation.Outcome {
    .failed(Self.nothing)
  }
}
