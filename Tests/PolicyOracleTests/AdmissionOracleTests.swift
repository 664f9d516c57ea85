import Foundation
import NaiveIAM
import RecommenderCore
import TestSamples
import Testing

/// Holds the rows about trust and function policies against the naive evaluator.
///
/// From calls as they look from outside it says what the verdict is; and no call in which
/// everything is known contradicts that.
@Suite struct AdmissionOracleTests {
  /// `ORACLE_POLICIES=5000` makes it a hundred thousand pairs of each kind.
  private static let count =
    ProcessInfo.processInfo.environment["ORACLE_POLICIES"].flatMap { Int($0) } ?? 25

  @Test(
    "Verdicts about policies are those of the naive evaluator",
    arguments: RandomAdmissions.Kind.allCases)
  func verdicts(_ kind: RandomAdmissions.Kind) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var policies = RandomAdmissions(kind, seed: seed)
    let row = try #require(
      PrerequisiteCatalogue.rows.first {
        $0.id == (kind == .trust ? .iamRoleTrust : .functionInvocable)
      })
    var counts: [Assessment.Verdict: Int] = [:]
    var faults = 0
    for _ in 0..<Self.count {
      let document = policies.policy()
      let policy = IAMPolicy(document)
      let verdict = try Self.assessment(kind, row, of: document).verdict
      counts[verdict, default: 0] += 1
      let expected = Self.verdict(kind, of: policy, &policies)
      // A function is invoked for models; which of both Pinpoint shows IAM is documented nowhere.
      let own = (kind == .trust ? ["apps", "recommenders"] : ["recommenders"]).map { purpose in
        (0..<6).map { _ in policies.ownCall(purpose).decision(by: [policy]) == .allowed }
      }
      let strangers = (0..<8).map { _ in policies.strangersCall().decision(by: [policy]) == .allowed
      }
      let isBorneOut =
        switch verdict {
        case .met: own.contains { !$0.contains(false) } && !strangers.contains(true)
        case .advice: own.contains { !$0.contains(false) }
        case .notMet: !own.joined().contains(true)
        case .notChecked: true
        case .toConfirm: false
        }
      guard verdict != expected || !isBorneOut else { continue }
      faults += 1
      if faults <= 5 {
        Issue.record(
          """
          seed \(seed): \(verdict.rawValue), should be \(expected.rawValue); own calls \(own), \
          strangers \(strangers): \(JSONText.line(document))
          """
        )
      }
    }
    #expect(faults == 0)
    print(
      "oracle, \(kind.rawValue) policies: \(Self.count), \(Self.count * 20) pairs,",
      "\(counts.map { "\($0.key.rawValue) \($0.value)" }.sorted()), \(faults) wrong, seed \(seed)")
  }

  /// What the naive evaluator makes of a policy.
  ///
  /// It lets Pinpoint in where it does so with one of the source ARNs that Pinpoint may show.
  private static func verdict(
    _ kind: RandomAdmissions.Kind, of policy: IAMPolicy, _ policies: inout RandomAdmissions
  ) -> Assessment.Verdict {
    var grants = policy
    grants.statements.removeAll(where: \.denies)
    var own: [Bool?] = []
    var isTakenAway = false
    for purpose in kind == .trust ? ["apps", "recommenders"] : ["recommenders"] {
      let call = policies.callFromOutside(purpose)
      let isLetIn = isLetIn(call, policy)
      own.append(isLetIn)
      // What an Allow grants to the one, a Deny takes away, or may. Where no Allow grants it, there
      // is nothing to take away, and the other is meant.
      if isLetIn != true, Self.isLetIn(call, grants) == true { isTakenAway = true }
    }
    if !own.contains(true) { return own.contains(nil) ? .notChecked : .notMet }
    if isTakenAway { return .notChecked }
    let strangers = RandomAdmissions.strangers.flatMap { account in
      RandomAdmissions.regions.flatMap { region in
        ["apps", "recommenders"].map { purpose in
          isLetIn(policies.callFromOutside(purpose, account: account, region: region), policy)
        }
      }
    }
    return strangers.contains(true) ? .advice : strangers.contains(nil) ? .notChecked : .met
  }

  /// Whether a policy lets in a call; nil where that is open.
  private static func isLetIn(_ call: IAMRequest, _ policy: IAMPolicy) -> Bool? {
    call.knownDecision(by: [policy]).map { $0 == .allowed }
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
