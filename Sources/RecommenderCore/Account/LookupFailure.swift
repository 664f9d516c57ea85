/// Why a lookup brought no answer.
public struct LookupFailure: Error, Hashable, Sendable {
  /// The causes that are told apart, spelled as in the session document.
  public enum Cause: String, CaseIterable, Hashable, Sendable {
    /// The caller may not do it; `action` says what to ask for.
    case accessDenied = "access-denied"
    /// The account says that the resource does not exist.
    case notFound = "not-found"
    /// The source holds no word about it: a snapshot without this part, or no account at all.
    case notRecorded = "not-recorded"
    case credentialsMissing = "credentials-missing"
    case credentialsExpired = "credentials-expired"
    case regionMissing = "region-missing"
    case unreachable
    case throttled
    /// What was to be asked about has another form than AWS's, so that nothing was asked.
    case notAsked = "not-asked"
    case serviceError = "service-error"
    case timedOut = "timed-out"
    case toolMissing = "tool-missing"
    case unintelligible
  }

  /// The cause.
  public var cause: Cause
  /// The IAM action that was needed, such as `personalize:DescribeCampaign`; nil where unknown.
  public var action: String?
  /// What the source said, free of secrets; may be empty.
  public var message: String

  /// Creates a failure.
  public init(_ cause: Cause, action: String? = nil, message: String = "") {
    self.cause = cause
    self.action = action
    self.message = message
  }
}
