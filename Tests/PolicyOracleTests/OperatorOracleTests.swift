import Foundation
import NaiveIAM
import Testing

@testable import RecommenderCore

/// Holds the evaluator of policies against the naive one over random policies and requests.
///
/// Both come to the same, and both leave the same open: an answer that is missing is right only
/// where the naive evaluator has none either. Where a key is hidden, what is certain is also what
/// the naive evaluator says of values that may stand there.
@Suite struct OperatorOracleTests {
  /// `ORACLE_POLICIES=4000` makes it a hundred thousand pairs of each family.
  private static let policies =
    ProcessInfo.processInfo.environment["ORACLE_POLICIES"].flatMap { Int($0) } ?? 25
  private static let requestsOfEach = 25

  @Test(
    "Random pairs of each family are decided alike", arguments: RandomPolicies.Family.allCases)
  func pairs(_ family: RandomPolicies.Family) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = RandomPolicies(family, seed: seed)
    var undecided = 0
    var faults = 0
    for _ in 0..<Self.policies {
      let json = random.policy()
      let document = try #require(PolicyDocument(json: json))
      let naive = IAMPolicy(json)
      for number in 0..<Self.requestsOfEach {
        let request = random.request()
        // One of five requests has something in it that is not known.
        let hidden = number % 5 == 0 ? random.hiddenKey() : nil
        let seen = hidden.map { request.hiding($0) } ?? request
        let fillings =
          hidden.map { key in [request] + (0..<4).map { _ in random.filling(key, of: request) } }?
          // Of several values without a set operator nothing is said.
          .filter { $0.openConditions(of: naive).isEmpty } ?? []
        let outcome = PolicyOutcome([document], Self.request(request, hiding: hidden))
        let expected = seen.knownDecision(by: [naive])
        if case .undecided = outcome { undecided += 1 }
        if Self.decision(outcome) == expected, Self.isNamed(outcome, seen, naive),
          Self.isBorneOut(outcome, fillings.compactMap { $0.knownDecision(by: [naive]) })
        {
          continue
        }
        faults += 1
        if faults <= 3 {
          Issue.record(
            """
            seed \(seed): \(outcome), should be \(expected.map(\.rawValue) ?? "undecided"), \
            hidden \(hidden ?? "nothing"): \(request.resource) \(request.context) \
            \(JSONText.line(json))
            """
          )
        }
      }
    }
    #expect(faults == 0)
    let pairs = Self.policies * Self.requestsOfEach
    print(
      "oracle, \(family.rawValue): \(pairs) pairs, \(pairs - faults) agreed,",
      "\(undecided) of them undecided, seed \(seed)")
  }

  private static func decision(_ outcome: PolicyOutcome) -> IAMDecision? {
    switch outcome {
    case .allowed: .allowed
    case .implicitDeny: .implicitDeny
    case .explicitDeny: .explicitDeny
    case .undecided: nil
    }
  }

  /// Whether what an outcome is said to hang on is open indeed.
  private static func isNamed(
    _ outcome: PolicyOutcome, _ request: IAMRequest, _ policy: IAMPolicy
  ) -> Bool {
    guard case .undecided(let hinge) = outcome else { return true }
    switch hinge {
    case .condition(let named), .identifier(let named):
      return request.openConditions(of: policy).contains {
        $0.test == named.test && $0.key == named.key && $0.values == named.values
      }
    case .variable(let key): return request.hides(key) || request.values(of: key)?.count != 1
    case .service: return false
    }
  }

  /// Whether an outcome is right whatever the hidden value is.
  private static func isBorneOut(_ outcome: PolicyOutcome, _ decisions: [IAMDecision]) -> Bool {
    switch outcome {
    case .allowed: decisions.allSatisfy { $0 == .allowed }
    // What is not allowed anyway may be denied as well, by what is not known.
    case .implicitDeny: !decisions.contains(.allowed)
    case .explicitDeny: decisions.allSatisfy { $0 == .explicitDeny }
    case .undecided: true
    }
  }

  /// The request as the evaluator takes it; the values of one key may be hidden from it.
  private static func request(_ request: IAMRequest, hiding hidden: String?) -> PolicyRequest {
    var entries: [String: RequestContext.Entry] = [:]
    for key in RandomPolicies.keys {
      entries[key] =
        request.context[key].map { .values($0.map { RequestValue(text: $0) }) } ?? .absent
    }
    if let hidden { entries[hidden] = .unknown }
    guard case .service(let service) = request.principal else { preconditionFailure() }
    return PolicyRequest(
      service: PolicyRequest.Service(names: [service]), action: request.action,
      resource: request.resource, context: RequestContext(entries))
  }
}
