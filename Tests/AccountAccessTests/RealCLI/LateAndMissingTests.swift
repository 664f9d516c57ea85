import AWSEndpoint
import RecommenderCore
import TestSamples
import Testing

@testable import AccountAccess

/// Answers that come too late, and programs that are not the AWS CLI that is needed.
@Suite struct LateAndMissingTests {
  /// A lookup of each protocol, with the action that answers it.
  private static let lookups: [(Lookup, AWSAction)] = [
    (.campaign(Answers.valid(function: true).campaignArn), .describeCampaign),
    (.iamRole(Answers.valid(function: true).iamRoleArn), .getRole),
    (.function(Answers.valid(function: true).functionArn), .getFunctionConfiguration),
  ]

  @Test("An answer that is late ends the call when its time is over", arguments: lookups)
  func late(lookup: Lookup, action: AWSAction) async throws {
    try await AWSEndpoint.serving { endpoint, address in
      let gate = EndpointGate()
      endpoint.fail(action, with: .held(gate))
      let access = try await AWSAccess.real(address, timeLimit: .milliseconds(1500))
      let outcome = await AWSReader(access).look(lookup, region: "us-east-1")
      #expect(
        outcome
          == .failed(LookupFailure(.timedOut, message: "There was no answer within 2 seconds.")))
      try await EndpointProcesses.waitForEnd(at: address)
      try expect(outcome, of: lookup, says: "AWS did not answer in time.")
      gate.open()
    }
  }

  @Test("Where there is no CLI, it is said")
  func missing() async throws {
    for (lookup, _) in Self.lookups {
      let access = AWSAccess(executable: "aws-of-nobody", environment: EndpointCommand.environment)
      let outcome = await AWSReader(access).look(lookup, region: "us-east-1")
      #expect(outcome.cause == .toolMissing)
      try expect(outcome, of: lookup, says: "The AWS CLI was not found.")
    }
  }

  private static let scripts = [
    // What version 1 says to an operation or a service that it has never heard of.
    (
      """
      echo "usage: aws [options] <command> <subcommand> [<subcommand> ...] [parameters]" >&2
      echo "aws: error: argument operation: Invalid choice, valid choices are:" >&2
      echo "create-filter                            | create-schema" >&2
      exit 2
      """, "is too old for"
    ), ("echo 'Welcome to aws, the awk of web servers'", "printed something other than JSON"),
    ("printf '\\377\\376\\000{'", "printed something other than JSON"),
  ]

  @Test("A CLI that is too old, or none at all, is told from an answer", arguments: scripts)
  func strange(script: String, words: String) async throws {
    try await FakeCLI.with(script) { cli in
      for (lookup, _) in Self.lookups {
        let outcome = await AWSReader(cli.access()).look(lookup, region: "us-east-1")
        #expect(outcome.cause == .unintelligible, "\(outcome)")
        try expect(outcome, of: lookup, says: words)
      }
    }
  }

  /// Whether the rows that hang on the lookup say so and judge nothing.
  private func expect(
    _ outcome: Observation.Outcome, of lookup: Lookup, says words: String
  ) throws {
    let observation = Observation(lookup, at: AskedAccounts.time, outcome)
    let context = Situation.good.context(AccountObservations([observation]))
    let row = try #require(
      PrerequisiteCatalogue.rows(for: context.answers).first {
        $0.lookups(for: context.answers, knowing: AccountObservations()).contains(lookup)
      })
    let assessment = row.assess(context)
    #expect(assessment.verdict == .notChecked)
    #expect(assessment.evidence.contains(words), "\(assessment)")
    #expect(!assessment.fix.isEmpty)
  }
}
