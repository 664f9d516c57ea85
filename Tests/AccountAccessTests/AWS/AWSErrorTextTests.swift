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
      ("ExpiredToken", .credentialsExpired), ("ExpiredTokenException", .credentialsExpired),
      ("UnrecognizedClientException", .credentialsExpired),
      ("InvalidClientTokenId", .credentialsExpired),
      ("UnauthorizedException", .credentialsExpired),
      ("MissingAuthenticationTokenException", .credentialsMissing),
      ("ThrottlingException", .throttled), ("Throttling", .throttled),
      ("TooManyRequestsException", .throttled), ("RequestThrottledException", .throttled),
      ("InternalServerErrorException", .serviceError), ("500", .serviceError),
      ("InvalidInputException", .serviceError), ("SignatureDoesNotMatch", .serviceError),
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
    arguments: [("403", ", with status 403."), ("404", ", with status 404."), ("Unknown", ".")])
  func noCode(code: String, end: String) {
    let expected = "Something other than AWS may have answered\(end)"
    #expect(
      Self.failure(Self.service(code, "<html>Sign in"))
        == LookupFailure(.unintelligible, message: expected))
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
    "A denial on the way to credentials is about that way",
    arguments: [
      ("AssumeRole", "sts:AssumeRole"), ("GetRoleCredentials", "sso:GetRoleCredentials"),
      ("AssumeRoleWithWebIdentity", "sts:AssumeRoleWithWebIdentity"),
    ])
  func onTheWay(operation: String, action: String) {
    let text = "An error occurred (AccessDenied) when calling the \(operation) operation: No access"
    #expect(Self.failure(text).action == action)
  }

  @Test(
    "What the CLI says by itself is sorted by its words",
    arguments: [
      (
        "\nUnable to locate credentials. You can configure credentials by running \"aws configure\".",
        LookupFailure.Cause.credentialsMissing
      ),
      (
        "\nUnable to locate credentials. You can configure credentials by running \"aws login\".",
        .credentialsMissing
      ),
      (
        "\nPartial credentials found in env, missing: AWS_SECRET_ACCESS_KEY", .credentialsMissing
      ),
      ("\nThe config profile (nope) could not be found", .credentialsMissing),
      (
        "\nError when retrieving credentials from custom-process: it failed", .credentialsMissing
      ),
      ("\nThe source profile \"x\" must have credentials.", .credentialsMissing),
      (
        "\nError loading SSO Token: Token for https://d.awsapps.com/start does not exist",
        .credentialsExpired
      ),
      (
        "\nThe SSO session associated with this profile has expired or is otherwise invalid. To"
          + " refresh this SSO session run aws sso login with the corresponding profile.",
        .credentialsExpired
      ),
      (
        "\nError when retrieving token from sso: Token has expired and refresh failed",
        .credentialsExpired
      ),
      (
        "\nYour session has expired. Please reauthenticate using 'aws login'.", .credentialsExpired
      ),
      ("Enter MFA code for arn:aws:iam::1:mfa/me: \nEOF when reading a line", .credentialsExpired),
      (
        "\nYou must specify a region. You can also configure your region by running \"aws"
          + " configure\".", .regionMissing
      ),
      (
        "\nProvided region_name 'nowhere land' doesn't match a supported format.", .regionMissing
      ),
      (
        "\nCould not connect to the endpoint URL: \"http://127.0.0.1:1/\"", .unreachable
      ),
      (
        "\nConnect timeout on endpoint URL: \"https://personalize.us-east-1.amazonaws.com/\"",
        .unreachable
      ),
      (
        "\nRead timeout on endpoint URL: \"https://personalize.us-east-1.amazonaws.com/\"",
        .timedOut
      ),
      (
        "\nSSL validation failed for https://x/ [SSL: CERTIFICATE_VERIFY_FAILED] certificate",
        .unreachable
      ),
      ("\nFailed to connect to proxy URL: \"http://proxy:3128\"", .unreachable),
      (
        "\nConnection was closed before we received a valid response from endpoint URL: \"x\".",
        .unreachable
      ),
      (
        "usage: aws [options] <command>\naws: error: argument operation: Invalid choice, valid"
          + " choices are:\n\nlist-campaigns", .unintelligible
      ),
      (
        "aws: [ERROR]: argument operation: Found invalid choice 'describe-recipe'", .unintelligible
      ),
      ("\nUnknown options: --no-paginate", .unintelligible),
      ("pyenv: aws: command not found", .toolMissing),
      ("/usr/bin/aws: bad interpreter: No such file or directory", .toolMissing),
      ("ModuleNotFoundError: No module named 'awscli'", .toolMissing),
      ("\n'GetCallerIdentityResult'", .unintelligible),
      ("\nUnable to parse response (no element found: line 1, column 0)", .unintelligible),
      ("\n'utf-8' codec can't decode byte 0xff in position 1", .unintelligible),
      ("\nParameter validation failed:\nInvalid length for parameter", .serviceError),
      ("Segmentation fault", .serviceError), ("", .serviceError),
    ])
  func own(text: String, cause: LookupFailure.Cause) {
    for exitCode in [1, 252, 253, 255] {
      let failure = Self.failure(text, exitCode: exitCode)
      #expect(failure.cause == cause)
      #expect(!failure.message.isEmpty && !failure.message.contains("\n"))
      #expect(failure.action == nil)
    }
  }

  @Test("A CLI that is too old is told so, with what it cannot do")
  func tooOld() {
    let message = Self.failure("argument command: Invalid choice, valid choices are:").message
    #expect(message == "The AWS CLI is too old for personalize describe-recipe. Update it.")
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

  @Test("An action that an error names is one word; found by fuzzing")
  func hostileOperation() {
    let operation = "AssumeRole\u{1B}[2J;"
    let text = "An error occurred (AccessDenied) when calling the \(operation) operation: No"
    #expect(Self.failure(text).action == "sts:AssumeRole")
  }

  @Test("A profile that does not exist is named")
  func profile() {
    let failure = Self.failure("The config profile (typo) could not be found", profile: "typo")
    #expect(failure.message == "There is no profile \"typo\" in the AWS configuration.")
  }

  @Test("Words of a service do not count as the CLI's own")
  func noConfusion() {
    let text = Self.service("InvalidInputException", "Invalid choice: You must specify a region.")
    #expect(Self.failure(text).cause == .serviceError)
  }

  @Test("What a shell says of a program that it cannot run counts as a missing tool")
  func shell() {
    #expect(
      Self.failure("sh: 4: exec: aws: Permission denied", exitCode: 126).cause == .toolMissing)
    #expect(Self.failure("sh: 4: exec: aws: not found", exitCode: 127).cause == .toolMissing)
  }
}
