import RecommenderCore
import Testing

@testable import AccountAccess

/// Looks things up through a script in the place of the CLI.
@Suite struct AWSReaderLookupTests {
  private static let campaign = "arn:aws:personalize:eu-west-1:123456789012:campaign/picks"

  private func outcome(
    of lookup: Lookup, script: String, timeLimit: Duration = .seconds(60)
  ) async throws -> Observation.Outcome? {
    var outcome: Observation.Outcome?
    try await FakeCLI.with(script) { cli in
      outcome = await AWSReader(cli.access(timeLimit: timeLimit)).look(lookup, region: "us-east-1")
    }
    return outcome
  }

  private func print(_ json: String) -> String { "cat <<'END'\n\(json)\nEND" }

  @Test("A campaign is read with unknown members, an unknown status and dates of either kind")
  func campaign() async throws {
    let json = """
      {"campaign": {"campaignArn": "\(Self.campaign)", "name": "picks", "status": "NEW STATUS",
       "minProvisionedTPS": 1, "creationDateTime": 1700000000.123, "surprise": [1, {"a": null}],
       "lastUpdatedDateTime": "2026-01-01T00:00:00.123000+00:00", "solutionVersionArn": "arn:v",
       "latestCampaignUpdate": {"status": "CREATE FAILED", "failureReason": "no"}}, "more": 1}
      """
    let reply = try await outcome(of: .campaign(Self.campaign), script: print(json))?.reply
    #expect(
      reply
        == .campaign(
          CampaignDetails(
            name: "picks", campaignArn: Self.campaign, status: "NEW STATUS",
            solutionVersionArn: "arn:v", minProvisionedTPS: 1,
            latestUpdate: .init(status: "CREATE FAILED", failureReason: "no"))))
  }

  @Test("Nothing printed means that nothing is reserved", arguments: ["", "\n", "{}"])
  func emptyConcurrency(output: String) async throws {
    let reply = try await outcome(
      of: .functionConcurrency(Nobody.function), script: "printf '\(output)'")?.reply
    #expect(reply == .functionConcurrency(nil))
  }

  @Test("A function's policy comes as a text of JSON")
  func policy() async throws {
    let json = #"""
      {"Policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"pinpoint.amazonaws.com\"},\"Action\":\"lambda:InvokeFunction\"}]}", "RevisionId": "x"}
      """#
    let reply = try await outcome(of: .functionPolicy(Nobody.function), script: print(json))?.reply
    let statement = PolicyStatement(
      effect: "Allow", services: ["pinpoint.amazonaws.com"], actions: ["lambda:InvokeFunction"])
    var policy: PolicyDocument?
    if case .functionPolicy(let found)? = reply { policy = found }
    #expect(policy?.statements == [statement])
  }

  @Test("A function without a policy is not found, which its row knows how to tell")
  func noPolicy() async throws {
    let script = """
      echo 'An error occurred (ResourceNotFoundException) when calling the GetPolicy operation: No' >&2
      exit 254
      """
    let cause = try await outcome(of: .functionPolicy(Nobody.function), script: script)?.cause
    #expect(cause == .notFound)
  }

  @Test("That Pinpoint answers is the whole answer")
  func pinpoint() async throws {
    let output = #"{"ListRecommenderConfigurationsResponse": {"Item": []}}"#
    let reply = try await outcome(of: .recommenderConfigurations, script: print(output))?.reply
    #expect(reply == .recommenderConfigurations)
  }

  @Test(
    "A frame without a list is not Pinpoint's answer",
    arguments: ["", "{}", #"{"ListRecommenderConfigurationsResponse": {}}"#])
  func noPinpoint(output: String) async throws {
    let cause = try await outcome(of: .recommenderConfigurations, script: print(output))?.cause
    #expect(cause == .unintelligible)
  }

  @Test(
    "What is no answer cannot be understood",
    arguments: ["rubbish", "{", "[]", "null", "{}", #"{"campaign": {}}"#, "\u{FF}\u{0}"])
  func rubbish(output: String) async throws {
    let cause = try await outcome(of: .campaign(Self.campaign), script: print(output))?.cause
    #expect(cause == .unintelligible)
  }

  @Test("An answer without end is cut off")
  func flood() async throws {
    let cause = try await outcome(
      of: .callerIdentity, script: "head -c 50000000 /dev/zero; sleep 1000")?.cause
    #expect(cause == .unintelligible)
  }

  @Test("Complaints without end are cut off as well")
  func errorFlood() async throws {
    let cause = try await outcome(
      of: .callerIdentity, script: "yes >&2")?.cause
    #expect(cause == .unintelligible)
  }

  @Test("The CLI reads nothing and cannot reach the terminal")
  func alone() async throws {
    let script = """
      if read -r line; then exit 1; fi
      if (: < /dev/tty) 2>/dev/null; then exit 1; fi
      echo '{"Account": "1"}'
      """
    let reply = try await outcome(of: .callerIdentity, script: script)?.reply
    #expect(reply == .callerIdentity(CallerIdentity(account: "1", arn: "")))
  }

  @Test("A warning beside the answer does no harm")
  func warning() async throws {
    let script =
      "echo 'An error occurred (X) when calling the Y operation: z' >&2; echo '{\"Account\":\"1\"}'"
    #expect(try await outcome(of: .callerIdentity, script: script)?.reply != nil)
  }

  @Test("A CLI that dies of a signal is broken: no service has judged the call")
  func signal() async throws {
    let cause = try await outcome(of: .callerIdentity, script: "kill -SEGV $$")?.cause
    #expect(cause == .toolBroken)
  }

  @Test("Where there is no CLI, every lookup says so", arguments: ["no-such-cli", "/no/such/cli"])
  func missing(executable: String) async {
    let access = AWSAccess(executable: executable, environment: ["PATH": "/usr/bin:/bin"])
    let reader = AWSReader(access)
    for lookup in everyLookup {
      #expect(await reader.look(lookup, region: "us-east-1").cause == .toolMissing, "\(lookup)")
    }
  }
}
