import RecommenderCore
import Testing

@testable import AccountAccess

/// Errors of the calls that the CLI makes to get credentials, before the call that was asked for.
@Suite struct SignInErrorsTests {
  private static let call = AWSCall.describingRecipe

  private static func failure(_ text: String) -> LookupFailure {
    AWSErrorText(text, exitCode: 254).failure(
      of: call, access: AWSAccess(environment: [:]), scrubber: SecretScrubber(environment: [:]))
  }

  private static func error(_ code: String, _ operation: String, _ message: String) -> String {
    "\nAn error occurred (\(code)) when calling the \(operation) operation: \(message)\n"
  }

  @Test(
    "Whatever the code, the account was not reached",
    arguments: [
      ("AssumeRole", "AccessDenied", LookupFailure.Cause.iamRoleNotAssumed),
      ("AssumeRole", "ValidationError", .iamRoleNotAssumed),
      ("AssumeRole", "RegionDisabledException", .iamRoleNotAssumed),
      ("AssumeRole", "MalformedPolicyDocument", .iamRoleNotAssumed),
      ("AssumeRole", "NoSuchEntity", .iamRoleNotAssumed),
      ("AssumeRole", "OptInRequired", .iamRoleNotAssumed),
      ("AssumeRole", "SomethingNew", .iamRoleNotAssumed),
      ("AssumeRole", "InvalidClientTokenId", .credentialsRefused),
      ("AssumeRole", "SignatureDoesNotMatch", .credentialsRefused),
      ("AssumeRole", "ExpiredToken", .tokenExpired),
      ("AssumeRole", "Throttling", .signInUnavailable),
      ("AssumeRole", "ServiceUnavailable", .signInUnavailable),
      ("AssumeRole", "InternalFailure", .signInUnavailable),
      ("AssumeRole", "500", .signInUnavailable), ("AssumeRole", "503", .signInUnavailable),
      ("AssumeRole", "403", .unintelligible),
      ("AssumeRoleWithWebIdentity", "AccessDenied", .iamRoleNotAssumed),
      ("AssumeRoleWithWebIdentity", "InvalidIdentityToken", .iamRoleNotAssumed),
      ("AssumeRoleWithWebIdentity", "IDPRejectedClaim", .iamRoleNotAssumed),
      ("AssumeRoleWithWebIdentity", "IDPCommunicationError", .signInUnavailable),
      ("AssumeRoleWithWebIdentity", "ExpiredTokenException", .tokenExpired),
      ("AssumeRoleWithSAML", "AccessDenied", .iamRoleNotAssumed),
      ("AssumeRoleWithSAML", "ExpiredTokenException", .tokenExpired),
      ("AssumeRoot", "AccessDenied", .iamRoleNotAssumed),
      ("GetRoleCredentials", "ForbiddenException", .iamRoleNotAssumed),
      ("GetRoleCredentials", "ResourceNotFoundException", .iamRoleNotAssumed),
      ("GetRoleCredentials", "InvalidRequestException", .iamRoleNotAssumed),
      ("GetRoleCredentials", "UnauthorizedException", .credentialsExpired),
      ("GetRoleCredentials", "TooManyRequestsException", .signInUnavailable),
      ("CreateToken", "InvalidGrantException", .credentialsExpired),
      ("CreateToken", "AccessDeniedException", .credentialsExpired),
      ("CreateToken", "ExpiredTokenException", .credentialsExpired),
      ("CreateToken", "UnauthorizedClientException", .credentialsExpired),
      ("CreateToken", "InternalServerException", .signInUnavailable),
      ("RegisterClient", "InvalidClientMetadataException", .credentialsExpired),
      ("StartDeviceAuthorization", "InvalidClientException", .credentialsExpired),
      ("CreateOAuth2Token", "ValidationException", .loginExpired),
      ("GetSessionToken", "AccessDenied", .iamRoleNotAssumed),
      ("GetSessionToken", "ExpiredToken", .tokenExpired),
      ("GetFederationToken", "AccessDenied", .iamRoleNotAssumed),
      ("CreateSession", "AccessDeniedException", .iamRoleNotAssumed),
      ("X", "RequestExpired", .clockWrong), ("X", "IncompleteSignature", .credentialsRefused),
    ])
  func causes(operation: String, code: String, cause: LookupFailure.Cause) {
    let failure = Self.failure(Self.error(code, operation, "Words of the service."))
    #expect(failure.cause == cause)
    #expect(failure.cause.isOutOfReach)
    #expect(failure.message.contains("Words of the service") || cause == .unintelligible)
  }

  @Test("A denial names the IAM role, the action and the policy that denies")
  func denied() {
    let role = "arn:aws:iam::210987654321:role/team/Dev"
    let name = String(repeating: "x", count: 300)
    let failure = Self.failure(
      Self.error(
        "AccessDenied", "AssumeRole",
        "User: \(name) is not authorized to perform: sts:AssumeRole on resource: \(role) with an "
          + "explicit deny in a service control policy"))
    #expect(
      failure
        == LookupFailure(
          .iamRoleNotAssumed, action: "sts:AssumeRole", message: "access to \(role) is denied",
          denial: LookupFailure.Denial(.serviceControl, isExplicit: true)))
  }

  @Test("The name of an IAM role is no less from outside than the rest")
  func hostileRole() {
    let path = String(repeating: "p", count: 300) + "/password=hunter2/"
    for role in ["arn:aws:iam::210987654321:role/\(path)Dev", "arn:\u{1B}[2J"] {
      let failure = Self.failure(
        Self.error("AccessDenied", "AssumeRole", "No on resource: \(role)"))
      #expect(failure.cause == .iamRoleNotAssumed)
      #expect(failure.message.count <= SecretScrubber.limit + 1)
      #expect(!failure.message.contains("hunter2") && !failure.message.contains("\u{1B}"))
    }
  }

  @Test(
    "The action is that of the way",
    arguments: [
      ("AssumeRole", "sts:AssumeRole"), ("GetRoleCredentials", "sso:GetRoleCredentials"),
      ("AssumeRoleWithWebIdentity", "sts:AssumeRoleWithWebIdentity"),
      // An action that an error names is one word; found by fuzzing.
      ("AssumeRole\u{1B}[2J;", "sts:AssumeRole"), ("CreateToken", nil),
    ])
  func action(operation: String, action: String?) {
    #expect(Self.failure(Self.error("AccessDenied", operation, "No access")).action == action)
  }

  @Test(
    "A code of a device that is wrong, or that nobody could type, is asked for anew",
    arguments: [
      "MultiFactorAuthentication failed with invalid MFA one time pass code. ",
      "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.",
      "1 validation error detected: Value '12' at 'tokenCode' failed to satisfy constraint",
    ])
  func wrongCode(message: String) {
    let sentence = Self.failure(Self.error("AccessDenied", "AssumeRole", message))
    #expect(sentence.cause == .mfaNeeded)
    #expect(sentence.message == "the code was not accepted")
    let json = Self.failure("{\"Code\": \"AccessDenied\", \"Message\": \"\(message)\"}")
    #expect(json.cause == .mfaNeeded)
  }

  @Test("As JSON, which names no operation, a denial of the way is known by its action")
  func json() {
    for words in [
      "User: u is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::1:role/D",
      "Not authorized to perform sts:AssumeRoleWithWebIdentity",
    ] {
      let failure = Self.failure("{\"Code\": \"AccessDenied\", \"Message\": \"\(words)\"}")
      #expect(failure.cause == .iamRoleNotAssumed)
    }
    let own = "User: arn:aws:sts::1:assumed-role/a/b may not personalize:DescribeRecipe"
    let failure = Self.failure("{\"Code\": \"AccessDenied\", \"Message\": \"\(own)\"}")
    #expect(failure.cause == .accessDenied)
  }

  @Test("A service's own denial is none, in whatever way its operation is spelled")
  func own() {
    for operation in ["DescribeRecipe", "describe-recipe"] {
      let failure = Self.failure(Self.error("AccessDeniedException", operation, "No"))
      #expect(failure.cause == .accessDenied)
      #expect(failure.action == "personalize:DescribeRecipe")
      #expect(!failure.cause.isOutOfReach)
    }
  }
}
