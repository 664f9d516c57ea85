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
    /// A file of the AWS configuration, or what it says of a profile, cannot be used.
    case configurationInvalid = "configuration-invalid"
    case credentialsMissing = "credentials-missing"
    /// What is to give the credentials, such as a program or a token file, gives none.
    case credentialsUnavailable = "credentials-unavailable"
    /// AWS does not know the access key, or the signature that was made with it is wrong.
    case credentialsRefused = "credentials-refused"
    /// The sign-in with IAM Identity Center (SSO) is over.
    case credentialsExpired = "credentials-expired"
    /// The sign-in with `aws login` is over.
    case loginExpired = "login-expired"
    /// Temporary credentials, or the token that they are had for, are too old.
    case tokenExpired = "token-expired"
    case mfaNeeded = "mfa-needed"
    /// AWS does not give the credentials of the IAM role that the profile names.
    case iamRoleNotAssumed = "iam-role-not-assumed"
    /// What AWS signs people in with is busy or down.
    case signInUnavailable = "sign-in-unavailable"
    /// AWS takes no request with the time of this computer.
    case clockWrong = "clock-wrong"
    case regionMissing = "region-missing"
    case unreachable
    case throttled
    /// What was to be asked about has another form than AWS's, so that nothing was asked.
    case notAsked = "not-asked"
    case serviceError = "service-error"
    case timedOut = "timed-out"
    case toolMissing = "tool-missing"
    /// The AWS CLI starts, and ends before any service has answered.
    case toolBroken = "tool-broken"
    case unintelligible
  }

  /// Which policy denied a call, where the denial says it.
  public struct Denial: Hashable, Sendable {
    /// The kinds of policies that IAM's messages tell apart, spelled as in the session document.
    public enum Policy: String, CaseIterable, Hashable, Sendable {
      case identityBased = "identity-based"
      case resourceBased = "resource-based"
      case serviceControl = "service-control"
      case resourceControl = "resource-control"
      case permissionsBoundary = "permissions-boundary"
      case session
      case vpcEndpoint = "vpc-endpoint"
      /// The message names no kind that is known here.
      case unnamed
    }

    /// The kind of the policy.
    public var policy: Policy
    /// Whether a Deny stands in the policy; otherwise it lacks an Allow.
    public var isExplicit: Bool

    /// Creates a denial.
    public init(_ policy: Policy, isExplicit: Bool) {
      self.policy = policy
      self.isExplicit = isExplicit
    }
  }

  /// The cause.
  public var cause: Cause
  /// The IAM action that was needed, such as `personalize:DescribeCampaign`; nil where unknown.
  public var action: String?
  /// What the source said, free of secrets; may be empty.
  public var message: String
  /// Which policy denied the action; nil where nothing was denied, or where nobody says which.
  public var denial: Denial?

  /// What a file says that does not hold what was asked.
  package static let silentFile = "The file does not say."

  /// Creates a failure.
  public init(
    _ cause: Cause, action: String? = nil, message: String = "", denial: Denial? = nil
  ) {
    self.cause = cause
    self.action = action
    self.message = message
    self.denial = denial
  }
}
