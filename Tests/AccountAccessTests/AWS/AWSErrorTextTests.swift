import RecommenderCore
import Testing

@testable import AccountAccess

/// Sorts what both versions of the CLI say into causes.
@Suite struct AWSErrorTextTests {
  private static let call = AWSCall.describingRecipe

  private static func failure(
    _ text: String, exitCode: Int = 255, profile: String = ""
  ) -> LookupFailure {
    AWSErrorText(text, exitCode: exitCode).failure(
      of: call, access: AWSAccess(profile: profile, environment: [:]),
      scrubber: SecretScrubber(environment: [:]))
  }

  private static func service(_ code: String, _ message: String = "Words.") -> String {
    "\nAn error occurred (\(code)) when calling the DescribeRecipe operation: \(message)\n"
  }

  @Test(
    "A service's code is sorted, with and without its ending",
    arguments: [
      ("AccessDeniedException", LookupFailure.Cause.accessDenied), ("AccessDenied", .accessDenied),
      ("UnauthorizedOperation", .accessDenied), ("ForbiddenException", .accessDenied),
      ("ResourceNotFoundException", .notFound), ("NoSuchEntity", .notFound),
      ("NoSuchEntityException", .notFound), ("NotFoundException", .notFound),
      ("ExpiredToken", .tokenExpired), ("ExpiredTokenException", .tokenExpired),
      ("TokenRefreshRequired", .tokenExpired), ("UnauthorizedException", .credentialsExpired),
      ("UnrecognizedClientException", .credentialsRefused),
      ("InvalidClientTokenId", .credentialsRefused), ("InvalidAccessKeyId", .credentialsRefused),
      ("AuthFailure", .credentialsRefused), ("SignatureDoesNotMatch", .credentialsRefused),
      ("InvalidSignatureException", .credentialsRefused),
      ("IncompleteSignature", .credentialsRefused),
      ("IncompleteSignatureException", .credentialsRefused),
      ("MissingAuthenticationTokenException", .credentialsRefused),
      ("RequestExpired", .clockWrong), ("RequestTimeTooSkewed", .clockWrong),
      ("RequestInTheFuture", .clockWrong),
      ("ThrottlingException", .throttled), ("Throttling", .throttled),
      ("TooManyRequestsException", .throttled), ("RequestThrottledException", .throttled),
      ("InternalServerErrorException", .serviceError), ("500", .serviceError),
      ("InvalidInputException", .serviceError), ("OptInRequired", .serviceError),
      ("SubscriptionRequiredException", .serviceError),
      ("Whatever.New", .serviceError),
    ])
  func codes(code: String, cause: LookupFailure.Cause) {
    for exitCode in [254, 255] {
      let failure = Self.failure(Self.service(code), exitCode: exitCode)
      #expect(failure.cause == cause)
      #expect(failure.message == "Words.")
      #expect(failure.action == (cause == .accessDenied ? Self.call.action : nil))
    }
  }

  @Test("The newest version puts its name in front, and retries may stand behind the operation")
  func decorated() {
    let text = """
      aws: [ERROR]: An error occurred (ThrottlingException) when calling the DescribeRecipe \
      operation (reached max retries: 1): Rate exceeded: slow down
      """
    #expect(Self.failure(text) == LookupFailure(.throttled, message: "Rate exceeded: slow down"))
  }

  @Test(
    "A bare status does not come from AWS, so it neither denies nor misses anything",
    arguments: [
      ("401", ", with status 401."), ("403", ", with status 403."), ("404", ", with status 404."),
      ("Unknown", "."),
    ])
  func noCode(code: String, end: String) {
    let expected = "Something other than AWS may have answered\(end)"
    #expect(
      Self.failure(Self.service(code, "<html>Sign in"))
        == LookupFailure(.unintelligible, message: expected))
  }

  @Test(
    "A signature that is too old or too new is a matter of the clock",
    arguments: [
      "Signature expired: 20261129T000000Z is now earlier than 20261129T010000Z",
      "Signature not yet current: 20261129T020000Z is still later than 20261129T010000Z",
    ])
  func signatureTime(message: String) {
    for code in ["InvalidSignatureException", "SignatureDoesNotMatch"] {
      #expect(Self.failure(Self.service(code, message)).cause == .clockWrong)
    }
  }

  @Test("Warnings may stand in front, and further members behind")
  func enhanced() {
    let text = """
      /usr/lib/python3/urllib3/__init__.py:35: NotOpenSSLWarning: urllib3 v2 supports OpenSSL 1.1.1+
        warnings.warn(

      aws: [ERROR]: An error occurred (ResourceNotFoundException) when calling the DescribeRecipe \
      operation: There is none

      Additional error details:
      Type: User
      """
    #expect(Self.failure(text) == LookupFailure(.notFound, message: "There is none"))
  }

  @Test("An error as JSON is as good as a sentence")
  func json() {
    let text = """

      {
          "Code": "AccessDeniedException",
          "Message": "User is not authorized to perform: personalize:DescribeRecipe on resource: r"
      }
      """
    let failure = Self.failure(text)
    #expect(failure.cause == .accessDenied)
    #expect(failure.action == "personalize:DescribeRecipe")
    #expect(Self.failure("{\"Code\": \"NoSuchEntity\"}").cause == .notFound)
    #expect(
      Self.failure("{\"Code\": \"Throttling\", \"Message\": \"Rate exceeded\"}")
        == LookupFailure(.throttled, message: "Rate exceeded"))
  }

  @Test(
    "Errors of the CLI itself as JSON are its own",
    arguments: [
      ("NoCredentials", "Unable to locate credentials.", LookupFailure.Cause.credentialsMissing),
      ("NoRegion", "You must specify a region.", .regionMissing),
      ("Configuration", "Unable to parse config file: /c", .configurationInvalid),
      ("ClientError", "Could not connect to the endpoint URL", .unreachable),
    ])
  func ownJSON(code: String, message: String, cause: LookupFailure.Cause) {
    let failure = Self.failure("{\"Code\": \"\(code)\", \"Message\": \"\(message)\"}")
    #expect(failure.cause == cause)
    #expect(Self.failure("aws: [ERROR]: An error occurred (\(code)): \(message)").cause == cause)
  }

  @Test("Braces that hold no error are none", arguments: ["{}", "}{", "{\"Code\": 1}", "{ Code"])
  func noJSON(text: String) {
    #expect(Self.failure(text).cause == .toolBroken)
  }

  @Test("A denial names the action that the message names")
  func namedAction() {
    let message =
      "User: arn:aws:sts::123456789012:assumed-role/dev/me is not authorized to perform:"
      + " personalize:DescribeRecipe2 on resource: arn:aws:personalize:::recipe/r because no"
    let failure = Self.failure(Self.service("AccessDeniedException", message))
    #expect(failure.action == "personalize:DescribeRecipe2")
    #expect(failure.message == message)
  }

  @Test(
    "What stands in the place of a code is made harmless too; found by fuzzing",
    arguments: [
      (code: "\u{1B}[2Jgone", message: "", said: "?[2Jgone"),
      (code: " ", message: "", said: "The service gave no reason."),
      (code: "AccessDenied", message: "\u{7}", said: "?"),
    ])
  func hostileCode(code: String, message: String, said: String) {
    #expect(Self.failure(Self.service(code, message)).message == said)
  }

  @Test("Words of a service do not count as the CLI's own")
  func noConfusion() {
    let text = Self.service("InvalidInputException", "Invalid choice: You must specify a region.")
    #expect(Self.failure(text).cause == .serviceError)
  }

  @Test(
    "A denial names the kind of policy that denies, and whether it does so explicitly",
    arguments: [
      (" with an explicit deny in a service control policy", .serviceControl, true),
      (
        " with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o/p",
        .serviceControl, true
      ),
      (" due to an explicit deny in a Service Control Policy", .serviceControl, true),
      (" with an explicit deny in a resource control policy", .resourceControl, true),
      (" with an explicit deny in an identity-based policy", .identityBased, true),
      (" with an explicit deny in a resource-based policy", .resourceBased, true),
      (" with an explicit deny in a permissions boundary", .permissionsBoundary, true),
      (" with an explicit deny in a session policy", .session, true),
      (" with an explicit deny in a VPC endpoint policy", .vpcEndpoint, true),
      (" with an explicit deny", .unnamed, true),
      (" because no identity-based policy allows the a:B action", .identityBased, false),
      (" because no resource-based policy allows the a:B action", .resourceBased, false),
      (" because no service control policy allows the a:B action", .serviceControl, false),
      (" because no resource control policy allows the a:B action", .resourceControl, false),
      (" because no permissions boundary allows the a:B action", .permissionsBoundary, false),
      (" because no session policy allows the a:B action", .session, false),
      (" because no VPC endpoint policy allows the a:B action", .vpcEndpoint, false),
    ] as [(String, LookupFailure.Denial.Policy, Bool)])
  func denial(end: String, policy: LookupFailure.Denial.Policy, isExplicit: Bool) {
    // So long that the line that is kept ends before the kind.
    let name = String(repeating: "session policy/", count: 20)
    let message = "User: \(name) is not authorized to perform: a:B on resource: r\(end)"
    for text in [
      Self.service("AccessDeniedException", message),
      "{\"Code\": \"AccessDenied\", \"Message\": \"\(message)\"}",
    ] {
      let failure = Self.failure(text)
      #expect(failure.cause == .accessDenied)
      #expect(failure.action == "a:B")
      #expect(failure.denial == LookupFailure.Denial(policy, isExplicit: isExplicit))
    }
  }

  @Test("A denial without the kind, and an error that is none, name no policy")
  func noDenial() {
    #expect(Self.failure(Self.service("AccessDenied", "Not authorized")).denial == nil)
    let other = Self.failure(Self.service("InvalidInput", "an explicit deny in a session policy"))
    #expect(other.denial == nil)
  }
}
