import RecommenderCore
import SystemPackage
import Testing

@testable import AccountAccess

@Suite struct AWSProfilesTests {
  private static let old = """
    echo "aws: error: argument subcommand: Invalid choice, valid choices are:" >&2
    exit 2
    """

  @Test("Version 2 of the CLI names the profiles")
  func named() async throws {
    try await FakeCLI.with("printf 'default\\nwork space\\ndefault\\n\\n'") { cli in
      let names = try await AWSProfiles(cli.access()).names()
      #expect(names == ["default", "work space"])
      #expect(try cli.calls() == ["configure list-profiles"])
    }
  }

  @Test("For version 1 the names are read from its files, and nothing else is")
  func files() async throws {
    try await FakeCLI.with(Self.old) { cli in
      try cli.write(
        """
        [default]
        aws_secret_access_key = planted/profile/secret
          [ shared ]  # both files know it
        # [commented]
        """, to: "credentials")
      try cli.write(
        """
        [default]
        region = eu-west-1
        [profile shared]
        [profile "with blank"]
        sso_session = team
        [sso-session team]
        [services local]
        [profiled]
        [profile
        """, to: "config")
      let access = cli.access(environment: [
        "AWS_CONFIG_FILE": "\(cli.folder)/config",
        "AWS_SHARED_CREDENTIALS_FILE": "\(cli.folder)/credentials",
      ])
      let names = try await AWSProfiles(access).names()
      #expect(names == ["default", "shared", "with blank"])
    }
  }

  @Test("The files are looked for in the home folder, and their absence is no failure")
  func home() async throws {
    try await FakeCLI.with(Self.old) { cli in
      let access = cli.access(environment: ["HOME": cli.folder.string])
      let none = try await AWSProfiles(access).names()
      #expect(none.isEmpty)
      try cli.write("[default]\n[profile mine]\n", to: "config")
      let named = cli.access(environment: [
        "HOME": cli.folder.string, "AWS_CONFIG_FILE": "~/config",
      ])
      let names = try await AWSProfiles(named).names()
      #expect(names == ["default", "mine"])
    }
  }

  @Test("Where there is no CLI, that is said")
  func missing() async {
    let access = AWSAccess(executable: "no-such-cli", environment: ["PATH": "/usr/bin"])
    await #expect(throws: LookupFailure.self) { _ = try await AWSProfiles(access).names() }
  }
}
