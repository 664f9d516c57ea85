import AWSEndpoint
import AccountAccess
import RecommenderCore
import SystemPackage
import TestSupport

/// Asks accounts through the real AWS CLI, and never asks the same thing twice.
///
/// A call costs a quarter of a second of one processor; what a situation does not change is asked of the
/// good account once.
actor AskedAccounts {
  static let shared = AskedAccounts()
  /// Lets three lookups in; a place of its own, for others hold answers while they wait.
  static let turnstile = Turnstile(places: 3)
  /// When everything was read.
  static let time = Timestamp(seconds: 1_795_000_000)

  private struct Question: Hashable {
    let situation: String
    let lookup: Lookup
    let region: String
  }

  private var asked: [Question: Task<Observation.Outcome, any Error>] = [:]
  /// How many requests came to the endpoints.
  private(set) var requests = 0

  /// What rows rest on, looked up until they want nothing more; all rows where none are named.
  nonisolated func observations(
    in situation: Situation, rows: [any Requirement]? = nil
  ) async throws -> AccountObservations {
    let rows = rows ?? PrerequisiteCatalogue.rows(for: situation.answers)
    var known = AccountObservations()
    while true {
      let wanted = Set(
        rows.flatMap { $0.lookups(for: situation.answers, knowing: known) }
          .filter { known[$0] == nil })
      if wanted.isEmpty { return known }
      let found = try await withThrowingTaskGroup(of: Observation.self) { group in
        for lookup in wanted {
          group.addTask {
            Observation(lookup, at: Self.time, try await self.outcome(of: lookup, in: situation))
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      for observation in found { known.record(observation) }
    }
  }

  /// How each row stands.
  nonisolated func assessments(in situation: Situation) async throws -> [RequirementID: Assessment]
  {
    let context = situation.context(try await observations(in: situation))
    let rows = PrerequisiteCatalogue.assessments(context)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.requirement.id, $0.assessment) })
  }

  private func outcome(
    of lookup: Lookup, in situation: Situation
  ) async throws -> Observation.Outcome {
    let place = situation.actions.isDisjoint(with: lookup.actions) ? .good : situation
    let region = situation.answers.lookupRegionForTests
    let question = Question(situation: place.name, lookup: lookup, region: region)
    if let task = asked[question] { return try await task.value }
    let task = Task { try await self.ask(lookup, in: place, region: region) }
    asked[question] = task
    return try await task.value
  }

  private func ask(
    _ lookup: Lookup, in situation: Situation, region: String
  ) async throws -> Observation.Outcome {
    var model = AWSAccountModel.good
    try situation.change(&model)
    let (outcome, actions) = try await AWSEndpoint.serving(model) { endpoint, address in
      if let fault = situation.fault {
        for action in situation.actions { endpoint.fail(action, with: fault) }
      }
      // The turnstile lets three in; each may run one process at a time.
      let reader = AWSReader(try await .real(address, processLimit: 1))
      await AskedAccounts.turnstile.enter()
      let outcome = await reader.look(lookup, region: region)
      AskedAccounts.turnstile.leave()
      return (outcome, endpoint.requests.map(\.action))
    }
    requests += actions.count
    // Were the table of actions wrong, a situation could be answered from the good account.
    if situation.actions.isEmpty, !Set(actions).isSubset(of: lookup.actions) {
      throw UnexpectedActions(lookup: lookup, actions: actions)
    }
    return outcome
  }
}

/// A lookup used other actions than those it is known to need.
struct UnexpectedActions: Error {
  let lookup: Lookup
  let actions: [AWSAction]
}

extension AWSAccess {
  /// The real CLI against an endpoint, with credentials that are made up.
  static func real(
    _ address: String, timeLimit: Duration = .seconds(120),
    processLimit: Int = 3, environment: [String: String] = [:]
  ) async throws -> AWSAccess {
    AWSAccess(
      executable: try await PreloadedCLI.program().string, endpointURL: address,
      environment: EndpointCommand.environment.merging(environment) { $1 },
      timeLimit: timeLimit, processLimit: processLimit)
  }
}

extension Answers {
  /// The Region that is asked: the one chosen, or else the campaign's own.
  fileprivate var lookupRegionForTests: String {
    region.isEmpty ? (try? CampaignARN(parsing: campaignArn))?.region.id ?? "" : region
  }
}
