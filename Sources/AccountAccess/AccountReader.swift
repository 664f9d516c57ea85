public import RecommenderCore

/// A source that campaigns, functions and IAM roles are read from.
///
/// A reader knows no time: whoever calls it stamps the answers. Every call may be cancelled by
/// cancelling its task; the reader then stops as soon as it can, and what it still answers is
/// worthless and thrown away by the caller.
public protocol AccountReader: Sendable {
  /// Lists what the account offers of a kind, page by page.
  ///
  /// `page` is called for one page after the other, never for two at once. The last page of a list
  /// that came whole, and only that one, is marked as complete; it may be empty. Pages that came
  /// before a failure remain valid. A cancelled list ends without a complete page and without
  /// throwing.
  ///
  /// - Parameters:
  ///   - kind: What is listed.
  ///   - region: The Region whose resources are wanted, such as `us-east-1`. IAM roles are the same
  ///     in every Region.
  ///   - page: Takes the rows of a page, and whether it is the last one. It may be called on any
  ///     thread and must return quickly.
  /// - Throws: `LookupFailure` where the list could not be read to its end.
  func list(
    _ kind: AccountResource.Kind, region: String,
    page: @Sendable (_ rows: [AccountResource], _ isComplete: Bool) -> Void
  ) async throws(LookupFailure)

  /// Looks one thing up.
  ///
  /// A resource whose ARN names a Region is looked up there; `region` counts for what has none,
  /// such as the list of campaigns. The answer to a lookup is `.found` with the reply that belongs
  /// to it, or the failure with its cause.
  func look(_ lookup: Lookup, region: String) async -> Observation.Outcome

  /// Makes a trial that costs something or sets something going; only a person's word leads here.
  ///
  /// Like a lookup, a trial goes to the Region that its ARN names. It is made once and not tried
  /// again by itself.
  func probe(_ probe: Probe, region: String) async -> ProbeOutcome
}

extension AccountReader {
  /// Answers with the cause `.notRecorded`: only an account itself can be tried.
  public func probe(_ probe: Probe, region: String) async -> ProbeOutcome {
    .failed(LookupFailure(.notRecorded, message: "This needs your AWS account."))
  }
}
