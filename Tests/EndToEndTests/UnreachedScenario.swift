import RecommenderCore
import SystemPackage
import TestSupport
import Testing

/// Failures that come before a service of AWS judged any call, through all doors of the program.
@Suite struct UnreachedScenario {
  /// What the AWS CLI says to every call, and what is made of it.
  private struct Trouble: CustomTestStringConvertible, Sendable {
    var says: String
    var status = 255
    /// Whether it does not even tell its version.
    var isBroken = false
    var names: String
    var fix: String

    var testDescription: String { names }

    var script: String {
      let version = isBroken ? "" : "[ \"$1\" = --version ] && echo aws-cli/2.34.6 && exit 0\n"
      return "\(version)cat >&2 <<'END'\n\n\(says)\nEND\nexit \(status)"
    }
  }

  private static let troubles = [
    Trouble(
      says: #"The source_profile "base" referenced in the profile "films" does not exist."#,
      names: #"The AWS configuration has an error: The source_profile "base""#,
      fix: "Correct the AWS configuration (~/.aws/config or ~/.aws/credentials)"),
    Trouble(
      says: "Error when retrieving credentials from custom-process: no moon tonight",
      names: "The AWS credentials are not available: Error when retrieving",
      fix: "Correct where the profile films gets its credentials"),
    Trouble(
      says: "aws: [ERROR]: An error occurred (SignatureDoesNotMatch) when calling the X operation: "
        + "The request signature we calculated does not match.",
      status: 254, names: "AWS does not accept the access key or its signature",
      fix: "Check the access key and its secret key"),
    Trouble(
      says: "{\"Code\": \"RequestExpired\", \"Message\": \"Request has expired.\"}", status: 254,
      names: "The clock of this computer and that of AWS differ",
      fix: "Set the clock of this computer"),
    Trouble(
      says: "An error occurred (AccessDenied) when calling the AssumeRole operation: User: u is not"
        + " authorized to perform: sts:AssumeRole on resource: arn:aws:iam::210987654321:role/Dev",
      status: 254,
      names: "The IAM role could not be assumed: access to arn:aws:iam::210987654321:role/Dev",
      fix: "Check which IAM role the profile films names"),
    Trouble(
      says: "aws: libc.so.6: version `GLIBC_2.34' not found", status: 1, isBroken: true,
      names: "The AWS CLI failed: aws: libc.so.6: version `GLIBC_2.34' not found",
      fix: "install the AWS CLI anew"),
  ]

  @Test("Check, snapshot and doctor say what to put right, once", arguments: troubles)
  private func commands(trouble: Trouble) async throws {
    try await Headless.with(["films.json": Written.session(Written.answers)]) { program in
      try await program.putFakeAWS(trouble.script)
      let check = try await program.withFakeAWS(
        "check", "films.json", "--account", "aws", "--profile", "films")
      #expect(check.status == 69)
      #expect(check.output.isEmpty)
      Self.expect(check.messages, trouble)
      #expect(check.messages.lines.count == 2, "\(check.messages)")
      let region = try await program.withFakeAWS(
        "snapshot", "--to", "a.json", "--region", "us-east-1", "--profile", "films")
      let ownRegion = try await program.withFakeAWS(
        "snapshot", "--to", "a.json", "--profile", "films")
      for snapshot in [region, ownRegion] {
        #expect(snapshot.status == 69)
        #expect(snapshot.output.isEmpty)
        Self.expect(snapshot.messages, trouble)
      }
      #expect(!program.has(program.folder.appending("a.json")))
      let doctor = try await program.withFakeAWS("doctor", "--profile", "films")
      #expect(doctor.status == 1)
      Self.expect(doctor.output, trouble)
      #expect(!doctor.output.contains("Install the AWS CLI;"))
    }
  }

  @Test("The wizard and plain mode say it too, and go on", arguments: troubles)
  private func wizard(trouble: Trouble) async throws {
    // So narrow that nothing stands beside the text.
    let keys = "size 78x40\nwait \(trouble.names.prefix(24))\nshow\n"
    let files = ["keys": keys, "films.json": Written.session(Written.answers)]
    try await Headless.with(files) { program in
      try await program.putFakeAWS(trouble.script)
      let script = try await program.withFakeAWS(
        "--account", "aws", "--profile", "films", "--script", "keys", "new")
      Self.expect(script.messages, trouble)
      let plain = try await program.shell(
        """
        touch said
        { printf '1\\n'; for _ in $(seq 600); do grep -q :refresh said && break; sleep 0.1; done; } |
          $WIZARD --plain --account aws --profile films other 2>said
        """,
        environment: ["PATH": "\(program.folder)/bin:/usr/bin:/bin"])
      #expect(plain.status == 1)
      Self.expect(try program.folder.appending("said").text(), trouble)
    }
  }

  @Test("A call that a service refused means that the account was reached")
  func mixed() async throws {
    try await Headless.with(["films.json": Written.session(Written.answers)]) { program in
      try await program.putFakeAWS(
        """
        case "$*" in
          *list-campaigns*) echo 'An error occurred (AccessDeniedException) when calling the \
        ListCampaigns operation: User: u is not authorized to perform: personalize:ListCampaigns with \
        an explicit deny in a service control policy' >&2; exit 254;;
          *) echo 'Unable to parse config file: /c' >&2; exit 255;;
        esac
        """)
      let run = try await program.withFakeAWS("check", "films.json", "--account", "aws")
      #expect(run.status != 69)
      let said = Self.folded(run.output)
      #expect(said.contains("The AWS configuration has an error: Unable to parse config file: /c."))
      #expect(said.contains("a service control policy denies personalize:ListCampaigns"))
    }
  }

  @Test("Errors in another form, and too many calls, are still a service's answers")
  func forms() async throws {
    try await Headless.with(["films.json": Written.session(Written.answers)]) { program in
      for error in [
        "{\"Code\": \"AccessDeniedException\", \"Message\": \"User: u is not authorized to perform: "
          + "a:B on resource: r\"}",
        "aws: [ERROR]: An error occurred (ThrottlingException) when calling the DescribeCampaign "
          + "operation (reached max retries: 1): Rate exceeded",
      ] {
        try await program.putFakeAWS(
          """
          case "$*" in *describe-campaign*) echo '\(error)' >&2; exit 254;; esac
          exit 1
          """)
        let run = try await program.withFakeAWS("check", "films.json", "--account", "aws")
        #expect(run.status == 0, "\(run.output) \(run.messages)")
      }
    }
  }

  private static func expect(_ text: String, _ trouble: Trouble) {
    let said = folded(text)
    #expect(said.contains(trouble.names), "\(said)")
    #expect(said.contains(trouble.fix), "\(said)")
    #expect(!said.contains("again later") && !said.contains("AWS reported an error"), "\(said)")
  }

  /// The words of a text, however its lines are broken and framed.
  private static func folded(_ text: String) -> String {
    text.split { $0.isWhitespace || "│".contains($0) }.joined(separator: " ")
  }
}
