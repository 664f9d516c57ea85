import Foundation
import NaiveIAM
import Testing

@testable import RecommenderCore

/// Holds the evaluator of policies against the naive one over random policies and requests.
///
/// Where all of a request is known, both come to the same. Where something is not, what the
/// evaluator is certain of is what the naive one says of every value that may stand there.
@Suite struct OperatorOracleTests {
  /// `ORACLE_POLICIES=4000` makes it a hundred thousand pairs of each family.
  private static let policies =
    ProcessInfo.processInfo.environment["ORACLE_POLICIES"].flatMap { Int($0) } ?? 80
  private static let requestsOfEach = 25

  @Test(
    "Random pairs of each family are decided alike",
    arguments: [RandomPolicies.Family.stringExact, .stringPattern])
  func pairs(_ family: RandomPolicies.Family) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = RandomPolicies(family, seed: seed)
    let start = ContinuousClock.now
    var counts: [String: Int] = [:]
    var faults = 0
    for _ in 0..<Self.policies {
      let json = random.policy()
      let document = try #require(PolicyDocument(json: json))
      let naive = IAMPolicy(json)
      for number in 0..<Self.requestsOfEach {
        let request = random.request()
        // One of five requests has something in it that is not known.
        let hidden = number % 5 == 0 ? random.hiddenKey() : nil
        let outcome = PolicyOutcome([document], Self.request(request, hiding: hidden))
        let possible =
          hidden.map { key in [request] + (0..<4).map { _ in random.filling(key, of: request) } }
          ?? [request]
        let decisions = Set(possible.map { $0.decision(by: [naive]) })
        let isRight =
          switch outcome {
          case .allowed: decisions == [.allowed]
          // What is not allowed anyway may be denied as well, by what is not known.
          case .implicitDeny:
            hidden == nil ? decisions == [.implicitDeny] : !decisions.contains(.allowed)
          case .explicitDeny: decisions == [.explicitDeny]
          case .undecided: hidden != nil
          }
        counts[Self.word(outcome), default: 0] += 1
        guard !isRight else { continue }
        faults += 1
        if faults <= 3 {
          Issue.record(
            "seed \(seed): \(outcome), should be \(decisions), hidden \(hidden ?? "nothing"): \(request.context) \(JSONText.line(json))"
          )
        }
      }
    }
    #expect(faults == 0)
    print(
      "\(family.rawValue): \(Self.policies * Self.requestsOfEach) pairs,",
      counts.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ", ") + ",",
      "\(faults) wrong, seed \(seed), \(ContinuousClock.now - start)")
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

  private static func word(_ outcome: PolicyOutcome) -> String {
    if case .undecided = outcome { "undecided" } else { "\(outcome)" }
  }
}
