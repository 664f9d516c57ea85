import RecommenderCore

/// Puts a snapshot together from lists and answers.
///
/// Only what the answers were read into is there to be written, so that no environment and no code
/// of a function can be in it.
struct SnapshotAssembly {
  private let lists: AccountLists
  private let observations: AccountObservations
  /// What is known of the permissions of each IAM role, by its ARN.
  private let permissions: [String: [PolicyDecision]]

  init(_ lists: AccountLists, _ observations: AccountObservations) {
    self.lists = lists
    self.observations = observations
    permissions = Self.permissions(in: observations)
  }

  /// The snapshot.
  func snapshot(at time: Timestamp, region: String) -> AccountSnapshot {
    var caller: CallerIdentity?
    if case .callerIdentity(let identity)? = reply(.callerIdentity) { caller = identity }
    return AccountSnapshot(
      takenAt: time.iso8601, accountID: caller?.account ?? "", region: region, caller: caller,
      campaigns: lists.rows(.campaign)?.map(campaign),
      functions: lists.rows(.function)?.map(function),
      iamRoles: lists.rows(.iamRole)?.map(iamRole),
      unread: lists.failures.map {
        UnreadList($0.kind, region: $0.region, cause: $0.failure.cause.rawValue)
      })
  }

  private func campaign(_ row: AccountResource) -> CampaignEntry {
    guard case .campaign(let details)? = reply(.campaign(row.arn)) else {
      return CampaignEntry(
        CampaignDetails(
          name: row.name, campaignArn: row.arn, status: row.status, failureReason: row.note))
    }
    var answers = Answers()
    answers.campaignArn = row.arn
    let trail = CampaignTrail(answers, knowing: observations)
    var (version, solution, recipe): (SolutionVersionDetails?, SolutionDetails?, RecipeDetails?)
    if case .solutionVersion(let found)? = reply(trail.solutionVersion) { version = found }
    if case .solution(let found)? = reply(trail.solution) { solution = found }
    if case .recipe(let found)? = reply(trail.recipe) { recipe = found }
    return CampaignEntry(details, solutionVersion: version, solution: solution, recipe: recipe)
  }

  private func function(_ row: AccountResource) -> FunctionEntry {
    guard case .function(let details)? = reply(.function(row.arn)) else {
      return FunctionEntry(
        FunctionDetails(
          name: row.name, arn: row.arn, state: row.status.isEmpty ? nil : row.status))
    }
    return FunctionEntry(
      details, description: Self.description(in: row, details),
      policy: policy(of: row.arn), reservedConcurrency: concurrency(of: row.arn))
  }

  /// The description of a function, which its row has behind the run time.
  private static func description(in row: AccountResource, _ details: FunctionDetails) -> String {
    guard row.note != details.stateReason, row.note != details.runtime else { return "" }
    let head = details.runtime.isEmpty ? "" : "\(details.runtime) · "
    return row.note.hasPrefix(head) ? String(row.note.dropFirst(head.count)) : ""
  }

  private func policy(of arn: String) -> Recorded<PolicyDocument> {
    switch observations[.functionPolicy(arn)]?.outcome {
    case .found(.functionPolicy(let policy))?: .present(policy)
    case .failed(let failure)? where failure.cause == .notFound: .absent
    default: .notRecorded
    }
  }

  private func concurrency(of arn: String) -> Recorded<Int> {
    guard case .functionConcurrency(let reserved)? = reply(.functionConcurrency(arn)) else {
      return .notRecorded
    }
    return reserved.map(Recorded.present) ?? .absent
  }

  private func iamRole(_ row: AccountResource) -> IAMRoleEntry {
    var entry = IAMRoleEntry(name: row.name, arn: row.arn)
    // IAM finds by names; under this one there may be another by now.
    if case .iamRole(let details)? = reply(.iamRole(row.arn)), details.arn == row.arn {
      entry = IAMRoleEntry(name: row.name, arn: row.arn, role: details)
    }
    entry.permissions = permissions[row.arn]
    if case .decisions(let decisions)? = reply(.passRole(row.arn)) { entry.passRole = decisions }
    return entry
  }

  private static func permissions(
    in observations: AccountObservations
  ) -> [String: [PolicyDecision]] {
    var permissions: [String: [PolicyDecision]] = [:]
    var seen: Set<[String]> = []
    for observation in observations.all {
      guard case .iamRolePermissions(let role, _, _) = observation.lookup,
        case .found(.decisions(let decisions)) = observation.outcome
      else { continue }
      // Several campaigns can share a solution.
      permissions[role, default: []] += decisions.filter {
        seen.insert([role, $0.action, $0.resource]).inserted
      }
    }
    return permissions
  }

  private func reply(_ lookup: Lookup?) -> Reply? {
    guard let lookup, case .found(let reply)? = observations[lookup]?.outcome else { return nil }
    return reply
  }
}
