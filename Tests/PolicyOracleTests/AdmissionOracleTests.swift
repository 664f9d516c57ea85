import Foundation
import NaiveIAM
import RecommenderCore
import TestSamples
import Testing

/// Holds the rows about trust and function policies against the naive evaluator, which is given
/// calls in which everything is known.
@Suite struct AdmissionOracleTests {
  /// `ORACLE_POLICIES=5000` makes it a hundred thousand pairs of each kind.
  private static let count =
    ProcessInfo.processInfo.environment["ORACLE_POLICIES"].flatMap { Int($0) } ?? 60

  @Test(
    "No verdict about a policy is contradicted by a call", arguments: RandomAdmissions.Kind.allCases
  )
  func verdicts(_ kind: RandomAdmissions.Kind) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var policies = RandomAdmissions(kind, seed: seed)
    let row = try #require(
      PrerequisiteCatalogue.rows.first {
        $0.id == (kind == .trust ? .iamRoleTrust : .functionInvocable)
      })
    let start = ContinuousClock.now
    var counts: [Assessment.Verdict: Int] = [:]
    var faults = 0
    for _ in 0..<Self.count {
      let (document, isKnown) = policies.policy()
      let verdict = try Self.assessment(kind, row, of: document).verdict
      counts[verdict, default: 0] += 1
      let policy = IAMPolicy(document)
      let allowed = ["apps", "recommenders"].map { purpose in
        (0..<6).map { _ in policies.ownCall(purpose).decision(by: [policy]) == .allowed }
      }
      let strangers = (0..<8).map { _ in policies.strangersCall().decision(by: [policy]) == .allowed
      }
      // A function is invoked for models; which of both Pinpoint shows IAM is documented nowhere.
      let letsIn =
        kind == .trust ? allowed.contains { !$0.contains(false) } : !allowed[1].contains(false)
      let isRight =
        switch verdict {
        case .met: letsIn && !strangers.contains(true)
        case .advice: letsIn && (strangers.contains(true) || !isKnown)
        case .notMet:
          !(kind == .trust ? allowed.joined().contains(true) : allowed[1].contains(true))
        // Where a policy lets in for one of the two source ARNs alone, nobody knows which it is.
        case .notChecked: !isKnown || kind == .trust && allowed[0] != allowed[1]
        case .toConfirm: false
        }
      if !isRight {
        faults += 1
        if faults <= 5 {
          Issue.record(
            "seed \(seed): \(verdict.rawValue), allowed \(allowed), strangers \(strangers): \(JSONText.line(document))"
          )
        }
      }
    }
    #expect(faults == 0)
    print(
      "\(kind.rawValue) policies: \(Self.count), \(Self.count * 20) pairs, \(counts.map { "\($0.key.rawValue) \($0.value)" }.sorted()),",
      "\(faults) wrong, seed \(seed), \(ContinuousClock.now - start)")
  }

  private static func assessment(
    _ kind: RandomAdmissions.Kind, _ row: any Requirement, of document: JSONValue
  ) throws -> Assessment {
    let answers = Answers.valid(function: true)
    let time = Timestamp(seconds: 1_795_000_000)
    let lookup: Lookup
    let json: JSONValue
    switch kind {
    case .trust:
      lookup = .iamRole(answers.iamRoleArn)
      json = .object([
        .init("RoleName", .string("PinpointRoleforPersonalize")),
        .init("Arn", .string(answers.iamRoleArn)), .init("AssumeRolePolicyDocument", document),
      ])
    case .function:
      lookup = .functionPolicy(answers.functionArn)
      json = document
    }
    let reply = try #require(Reply(json: json, for: lookup))
    return row.assess(
      AssessmentContext(
        answers: answers, account: AccountChoice(source: .aws),
        observations: AccountObservations([Observation(lookup, at: time, .found(reply))]),
        confirmations: [:]))
  }
}
