import AWSEndpoint
import RecommenderCore
import SystemPackage
import TestSupport
import Testing

@testable import AccountAccess

/// What the real AWS CLI says where it does not even come to ask, and what is made of it.
@Suite struct ConfigurationTroubleTests {
  private struct Trouble: CustomTestStringConvertible, Sendable {
    var config: String
    var environment: [String: String] = [:]
    var cause: LookupFailure.Cause
    /// What the words have to name.
    var names: String

    var testDescription: String { "\(cause.rawValue): \(names)" }
  }

  /// A profile that takes on a role, in some way that follows.
  private static let role = "[profile films]\nrole_arn = arn:aws:iam::1:role/r\n"

  private static let troubles = [
    Trouble(
      config: role + "source_profile = base\n",
      cause: .configurationInvalid, names: "base"),
    Trouble(
      config: role + "source_profile = base\n"
        + "[profile base]\nregion = us-east-1\n",
      cause: .configurationInvalid, names: "base"),
    Trouble(
      config: role + "source_profile = films\n",
      cause: .configurationInvalid, names: "films"),
    Trouble(
      config: role + "credential_source = Moon\n",
      cause: .configurationInvalid, names: "Moon"),
    Trouble(
      config: role + "source_profile = a\n"
        + "credential_source = Environment\n[profile a]\n",
      cause: .configurationInvalid, names: "films"),
    Trouble(config: "[profile films\nno", cause: .configurationInvalid, names: "config"),
    Trouble(
      config: "[profile films]\nsso_session = corp\nsso_account_id = 1\nsso_role_name = r\n",
      cause: .configurationInvalid, names: "corp"),
    Trouble(
      config: "[profile films]\nsso_start_url = https://x\nsso_account_id = 1\n",
      cause: .configurationInvalid, names: "sso_region"),
    Trouble(
      config: "[profile films]\nsso_start_url = https://x\nsso_region = us-east-1\n"
        + "sso_account_id = 123456789012\nsso_role_name = r\n",
      cause: .credentialsExpired, names: "expired"),
    Trouble(
      config: "[profile films]\ncredential_process = sh -c 'echo No moon tonight >&2; exit 3'\n",
      cause: .credentialsUnavailable, names: "No moon tonight"),
    Trouble(
      config: "[profile films]\ncredential_process = /nowhere/moon\n",
      cause: .credentialsUnavailable, names: "/nowhere/moon"),
    Trouble(
      config: "[profile films]\ncredential_process = echo '{\"Version\":2}'\n",
      cause: .credentialsUnavailable, names: "version '2'"),
    Trouble(
      config: "[profile films]\ncredential_process = echo moon\n",
      cause: .credentialsUnavailable, names: "credentials"),
    Trouble(
      config: role
        + "web_identity_token_file = /nowhere/token\n",
      cause: .credentialsUnavailable, names: "/nowhere/token"),
    Trouble(
      config: "[profile films]\nweb_identity_token_file = /nowhere/token\n",
      cause: .configurationInvalid, names: "role"),
    Trouble(
      config: "[profile films]\naws_access_key_id = AKIDEXAMPLE\n", cause: .credentialsMissing,
      names: "secret access key"),
    Trouble(config: "[profile others]\n", cause: .credentialsMissing, names: "films"),
    Trouble(
      config: "[profile films]\n", environment: ["AWS_RETRY_MODE": "moon"],
      cause: .configurationInvalid, names: "moon"),
    Trouble(
      config: role + "mfa_serial = m\n"
        + "source_profile = a\n[profile a]\naws_access_key_id = a\naws_secret_access_key = b\n",
      cause: .mfaNeeded, names: "MFA code"),
    Trouble(
      config: "[profile films]\ncli_timestamp_format = moon\naws_access_key_id = a\n"
        + "aws_secret_access_key = b\n", cause: .configurationInvalid, names: "moon"),
    Trouble(
      config: "[profile films]\nservices = moon\naws_access_key_id = a\n"
        + "aws_secret_access_key = b\n", cause: .configurationInvalid, names: "moon"),
  ]

  @Test("It is told from what a service says, and named", arguments: troubles)
  private func named(trouble: Trouble) async throws {
    try await TemporaryFolder.with { folder in
      let file = folder.path.appending("config")
      try trouble.config.write(toFile: file)
      var environment = EndpointCommand.environment.filter { !$0.key.hasPrefix("AWS_") }
      environment["AWS_CONFIG_FILE"] = file.string
      environment["AWS_SHARED_CREDENTIALS_FILE"] = folder.path.appending("credentials").string
      environment["AWS_EC2_METADATA_DISABLED"] = "true"
      let access = AWSAccess(
        executable: try await PreloadedCLI.program().string, profile: "films",
        environment: environment.merging(trouble.environment) { $1 },
        timeLimit: .seconds(120))
      let outcome = await AWSReader(access).look(.callerIdentity, region: "us-east-1")
      guard case .failed(let failure) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(failure.cause == trouble.cause, "\(failure)")
      let words = failure.refusal(of: .callerIdentity, region: "us-east-1", profile: "films")
      #expect(words.evidence.contains(trouble.names), "\(words.evidence)")
      // A sentence of the CLI that is too long ends with an ellipsis.
      #expect(words.evidence.last.map { ".…".contains($0) } == true, "\(words.evidence)")
      #expect(!words.evidence.contains("Traceback"))
    }
  }
}

extension String {
  fileprivate func write(toFile path: FilePath) throws {
    let file = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
    _ = try file.closeAfter { try file.writeAll(utf8) }
  }
}
