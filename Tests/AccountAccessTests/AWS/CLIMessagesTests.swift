import RecommenderCore
import Testing

@testable import AccountAccess

/// Sorts what both versions of the CLI say by themselves, before a service has answered.
@Suite struct CLIMessagesTests {
  private static let call = AWSCall.describingRecipe

  private static func failure(
    _ text: String, exitCode: Int? = 255, profile: String = ""
  ) -> LookupFailure {
    AWSErrorText(text, exitCode: exitCode).failure(
      of: call, access: AWSAccess(profile: profile, environment: [:]),
      scrubber: SecretScrubber(environment: [:]))
  }

  private static func check(_ text: String, _ cause: LookupFailure.Cause) {
    for text in ["\n\(text)\n", "\naws: [ERROR]: \(text)\n"] {
      for exitCode in [1, 252, 253, 255] {
        let failure = failure(text, exitCode: exitCode)
        #expect(failure.cause == cause, "\(failure)")
        #expect(failure.cause.isOutOfReach)
        #expect(!failure.message.contains("\n") && !failure.message.contains("[ERROR]"))
        #expect(failure.action == nil && failure.denial == nil)
      }
    }
  }

  @Test(
    "The configuration",
    arguments: [
      #"The source_profile "base" referenced in the profile "films" does not exist."#,
      #"The profile "films" contains both source_profile and credential_source."#,
      #"The credential_source "X" is specified in profile "f", but no source provider was configured."#,
      #"The credential source "Ec2InstanceMetadata2" referenced in profile "films" is not valid."#,
      "No credentials found in credential_source referenced in profile films",
      #"The source profile "base" must have credentials."#,
      "Partial credentials found in assume-role, missing: source_profile or credential_source",
      "Infinite loop in credential configuration detected. Attempting to load from profile a which"
        + " has already been visited. Visited profiles: ['a']",
      "The provided profile or the current environment is configured to assume role with web"
        + " identity but has no role ARN configured. Ensure that the profile has the role_arn"
        + "configuration set or the AWS_ROLE_ARN env var is set.",
      #"The profile "films" is configured to use SSO but is missing required configuration: sso_region"#,
      #"The specified sso-session does not exist: "corp""#,
      "The value for sso_region is inconsistent between profile (a) and sso-session (b).",
      #"The profile "films" is configured to use the SSO token provider but the "corp" sso_session"#
        + " configuration does not exist.",
      #"The profile "films" is configured to use the SSO token provider but is missing the"#
        + " following configuration: ['sso_region'].",
      "Missing the following required SSO configuration values: sso_start_url",
      #"The profile "films" is configured to use the services section but the "s" services"#
        + " configuration does not exist.",
      "Unable to parse config file: /home/me/.aws/config",
      "botocore.exceptions.ConfigParseError: Unable to parse config file: /home/me/.aws/config",
      "The specified config file (/home/me/config) could not be found.",
      "[Errno 13] Permission denied: '/home/me/.aws/config'",
      "[Errno 21] Is a directory: '/home/me/.aws/credentials'",
      "Could not find a suitable TLS CA certificate bundle, invalid path: /nowhere.pem",
      "Invalid endpoint EC2 Instance Metadata endpoint: nowhere",
      "Invalid EC2 Instance Metadata endpoint mode: ipv5 Valid endpoint modes (case-insensitive):"
        + " ipv4, ipv6.",
      #"Cannot provide retry configuration for "x". Valid retry configuration options are: y"#,
      #"Invalid value provided to "mode": "x" must be one of: legacy, standard"#,
      #"Value provided to "max_attempts": x must be an integer greater than or equal to 1."#,
      "Client configured with invalid defaults mode: x. Valid defaults modes include: legacy.",
      "Invalid configuration value(s) provided for proxies_config.",
      #"STS regional endpoints option x is invalid. Valid options are: "legacy", "regional""#,
      "Invalid Configuration: FIPS and custom endpoint are not supported",
      "Invalid endpoint configuration: EndpointId must not be a zero length string",
      "Unsupported configuration value for endpoint_discovery_enabled. Expected one of …",
      "Unsupported configuration value for request_checksum_calculation. Expected one of …",
      "Unknown Signature Version: v9.", "Signature version(s) are not supported: v9",
      "Invalid alias 'x': parameter not found", "Unknown cli_timestamp_format value: x, valid …",
    ])
  func configuration(text: String) {
    Self.check(text, .configurationInvalid)
    let message = Self.failure(text).message
    // What the CLI names is what has to be put right, so it is handed on.
    #expect(text.hasSuffix(message) && message.count > 20, "\(message)")
  }

  @Test(
    "What gives the credentials",
    arguments: [
      "Error when retrieving credentials from custom-process: it failed",
      "Error when retrieving credentials from custom-process: Unsupported version '2' for credential"
        + " process provider, supported versions: 1",
      "Error when retrieving credentials from Ec2InstanceMetadata: No credentials found in"
        + " credential_source referenced in profile films",
      "Error when retrieving credentials from iam-role: Credential refresh failed, response did not"
        + " contain: access_key",
      "Error when retrieving credentials from container-role: Error retrieving metadata: Received"
        + " non 200 response 403 from container metadata: no",
      "Error retrieving metadata: Unable to retrieve token for use in IMDSv2 call and IMDSv1 has"
        + " been disabled",
      "Credential process for profile films returned version 2, only version 1 is supported",
      "[Errno 2] No such file or directory: '/var/run/secrets/serviceaccount/token'",
      "[Errno 2] No such file or directory: 'give-credentials'",
      "Expecting value: line 1 column 1 (char 0)", "Extra data: line 1 column 5 (char 4)",
      "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
      "'AccessKeyId'",
      "Auth token value is not a legal header value",
      "Unable to create or refresh login credentials due to insufficient permissions. You may be"
        + " missing permission for the 'signin:CreateOAuth2Token' action.",
    ])
  func source(text: String) {
    Self.check(text, .credentialsUnavailable)
    #expect(!Self.failure(text).message.isEmpty)
  }

  @Test("What a program says that is to give the credentials is no word of a service")
  func program() {
    let text = """

      Error when retrieving credentials from custom-process: Traceback of mine:
      An error occurred (AccessDenied) when calling the GetSecretValue operation: not for you
      """
    let failure = Self.failure(text)
    #expect(failure.cause == .credentialsUnavailable)
    #expect(failure.message.hasSuffix("operation: not for you"))
  }

  @Test(
    "Credentials that are not there, whole or in part",
    arguments: [
      (
        "Unable to locate credentials. You can configure credentials by running \"aws configure\".",
        "No credentials were found."
      ),
      (
        "Unable to locate credentials. You can configure credentials by running \"aws login\".",
        "No credentials were found."
      ),
      (
        "An error occurred (NoCredentials): Unable to locate credentials. You can …",
        "No credentials were found."
      ),
      ("Unable to locate authorization token", "No credentials were found."),
      (
        "Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY",
        "The secret access key is missing beside the access key ID."
      ),
      (
        "Partial credentials found in shared-credentials-file, missing: aws_access_key_id",
        "The access key ID is missing beside the secret access key."
      ),
      (
        "Partial credentials found in assume-role, missing: 'aws_secret_access_key'",
        "The secret access key is missing beside the access key ID."
      ),
      (
        "Partial credentials found in env, missing: expiry",
        "Only a part of the credentials was found."
      ),
      (
        "The config profile (nope) could not be found",
        "There is no profile \"nope\" in the AWS configuration."
      ),
    ])
  func missing(text: String, message: String) {
    Self.check(text, .credentialsMissing)
    #expect(Self.failure(text).message == message)
  }

  @Test(
    "Sign-ins that are over",
    arguments: [
      (
        "Error loading SSO Token: Token for https://d.awsapps.com/start does not exist",
        LookupFailure.Cause.credentialsExpired
      ),
      ("Error loading SSO Token: Token for corp is invalid", .credentialsExpired),
      (
        "The SSO session associated with this profile has expired or is otherwise invalid. To"
          + " refresh this SSO session run aws sso login with the corresponding profile.",
        .credentialsExpired
      ),
      (
        "Error when retrieving token from sso: Token has expired and refresh failed",
        .credentialsExpired
      ),
      (
        "An unspecified error happened when resolving AWS credentials or an access token from SSO.",
        .credentialsExpired
      ),
      ("Your session has expired. Please reauthenticate using 'aws login'.", .loginExpired),
      (
        "Your session has expired or credentials have changed. Please reauthenticate using 'aws"
          + " login'.", .loginExpired
      ),
      ("Error loading login session token: Private key not found in cached token.", .loginExpired),
      ("Error loading or redeeming a login authorization code: x", .loginExpired),
      (
        "An unspecified error happened when resolving AWS credentials or refreshing a login session"
          + " profile.", .loginExpired
      ),
      (
        "Credentials were refreshed, but the refreshed credentials are still expired.",
        .tokenExpired
      ),
      ("Enter MFA code for arn:aws:iam::1:mfa/me: \nEOF when reading a line", .mfaNeeded),
      ("Cannot refresh credentials: MFA token required.", .mfaNeeded),
    ])
  func over(text: String, cause: LookupFailure.Cause) { Self.check(text, cause) }

  @Test(
    "The Region and the network",
    arguments: [
      (
        "You must specify a region. You can also configure your region by running \"aws"
          + " configure\".", LookupFailure.Cause.regionMissing
      ),
      ("Provided region_name 'nowhere land' doesn't match a supported format.", .regionMissing),
      ("Unable to construct an endpoint for personalize in region None", .regionMissing),
      ("Could not connect to the endpoint URL: \"http://127.0.0.1:1/\"", .unreachable),
      (
        "Connect timeout on endpoint URL: \"https://personalize.us-east-1.amazonaws.com/\"",
        .unreachable
      ),
      (
        "Read timeout on endpoint URL: \"https://personalize.us-east-1.amazonaws.com/\"", .timedOut
      ),
      (
        "SSL validation failed for https://x/ [SSL: CERTIFICATE_VERIFY_FAILED] certificate",
        .unreachable
      ),
      ("Failed to connect to proxy URL: \"http://proxy:3128\"", .unreachable),
      (
        "Connection was closed before we received a valid response from endpoint URL: \"x\".",
        .unreachable
      ),
      ("An HTTP Client failed to establish a connection: no", .unreachable),
      ("An error occurred while reading from response stream: x", .unreachable),
      ("12 read, but total bytes expected is 20.", .unreachable),
      ("Invalid endpoint: nowhere", .unreachable),
      ("'GetCallerIdentityResult'", .unintelligible),
      ("Unable to parse response (no element found: line 1, column 0)", .unintelligible),
      ("'utf-8' codec can't decode byte 0xff in position 1", .unintelligible),
    ])
  func network(text: String, cause: LookupFailure.Cause) {
    Self.check(text, cause)
    #expect(!Self.failure(text).message.isEmpty)
  }

  @Test(
    "A CLI that starts and breaks is told in its own last words",
    arguments: [
      "libc.so.6: version `GLIBC_2.34' not found (required by aws)",
      "error while loading shared libraries: libz.so.1: cannot open shared object file",
      "/usr/bin/aws: /usr/bin/python2: bad interpreter: No such file or directory",
      "/usr/bin/aws: cannot execute binary file: Exec format error",
      "ModuleNotFoundError: No module named 'awscli'",
      "ImportError: cannot import name 'DEFAULT_CIPHERS' from 'urllib3.util.ssl_'",
      "[1234] Failed to execute script 'aws' due to unhandled exception!",
      "dyld[1]: Library not loaded: /opt/homebrew/libpython3.dylib",
      "Fatal Python error: init_fs_encoding", "Segmentation fault (core dumped)", "Killed",
      "pyenv: version `3.9.1' is not installed (set by /home/me/.python-version)",
      "Missing Dependency: Using the login credential provider requires an additional dependency.",
      "[Errno 30] Read-only file system: '/home/me/.aws/cli'",
      "[Errno 28] No space left on device", "Unable to load data for: endpoints",
      "Something that no version has said yet",
    ])
  func broken(text: String) {
    Self.check(text, .toolBroken)
    #expect(Self.failure(text).message == text)
  }

  @Test("A trace ends with what it is about")
  func trace() {
    let trace = """
      Traceback (most recent call last):
        File "/usr/bin/aws", line 27, in <module>
          sys.exit(main())  # "no credential_source"
          ^^^^^^
      """
    #expect(
      Self.failure("\(trace)\nbotocore.exceptions.ParseError: Unable to parse config file: /c")
        == LookupFailure(.configurationInvalid, message: "Unable to parse config file: /c"))
    #expect(
      Self.failure("\(trace)\nImportError: cannot import name 'x'", exitCode: 1)
        == LookupFailure(.toolBroken, message: "ImportError: cannot import name 'x'"))
  }

  @Test("A CLI that ends without a word, or is ended, has failed", arguments: [nil, 1, 255])
  func silent(exitCode: Int?) {
    #expect(
      Self.failure(" \n", exitCode: exitCode)
        == LookupFailure(.toolBroken, message: "it gave no reason"))
  }

  @Test(
    "A CLI that is too old is told so, with what it cannot do",
    arguments: [
      "usage: aws [options] <command>\naws: error: argument operation: Invalid choice, valid choices"
        + " are:\n\nlist-campaigns",
      "aws: [ERROR]: argument operation: Found invalid choice 'describe-recipe'",
      "\nUnknown options: --no-paginate",
      "Unknown service: 'personalize'. Valid service names are: s3",
    ])
  func tooOld(text: String) {
    #expect(
      Self.failure(text)
        == LookupFailure(
          .unintelligible,
          message: "The AWS CLI is too old for personalize describe-recipe. Update it."))
  }

  @Test("A profile that is not there is named as the CLI names it, or else as it was asked for")
  func profile() {
    let named = Self.failure("The config profile (typo) could not be found", profile: "films")
    #expect(named.message == "There is no profile \"typo\" in the AWS configuration.")
    let unnamed = Self.failure("The config profile could not be found", profile: "films")
    #expect(unnamed.message == "There is no profile \"films\" in the AWS configuration.")
    let hostile = Self.failure("The config profile (\u{1B}[2J) could not be found")
    #expect(hostile.message == "There is no profile \"?[2J\" in the AWS configuration.")
  }

  @Test("What a shell says of a program that it cannot run counts as a missing tool")
  func shell() {
    for (text, code) in [
      ("sh: 4: exec: aws: Permission denied", 126), ("sh: 4: exec: aws: not found", 127),
      ("pyenv: aws: command not found", 127), ("pyenv: aws: command not found", 1),
    ] {
      #expect(Self.failure(text, exitCode: code).cause == .toolMissing)
    }
  }

  @Test("No secret gets into the words")
  func secrets() {
    let failure = Self.failure(
      "Error when retrieving credentials from custom-process: {\"SecretAccessKey\": \"hunter2\"}")
    #expect(failure.cause == .credentialsUnavailable)
    #expect(!failure.message.contains("hunter2"))
  }
}
