public import RecommenderCore

/// Reads an account from a snapshot.
///
/// What the snapshot does not hold is `.notRecorded`. It is `.notFound` only where the snapshot
/// claims to know: for a campaign or a function in the snapshot's account and in one of its Regions
/// when these are recorded, and for an IAM role in its account when those are. A list of
/// `list-campaigns` names no account and so claims nothing.
public struct SnapshotReader: AccountReader {
  private let snapshot: AccountSnapshot
  private let regions: Set<String>
  private let campaigns: [String: CampaignEntry]
  private let functions: [String: FunctionEntry]
  private let iamRoles: [String: IAMRoleEntry]
  private let solutionVersions: [String: SolutionVersionDetails]
  private let solutions: [String: SolutionDetails]
  private let recipes: [String: RecipeDetails]

  /// Creates a reader; of two entries with one ARN the first stands.
  public init(_ snapshot: AccountSnapshot) {
    self.snapshot = snapshot
    regions = Set(snapshot.regions)
    campaigns = Self.index(snapshot.campaigns ?? [], by: \.campaign.campaignArn)
    functions = Self.index(snapshot.functions ?? [], by: \.function.arn)
    iamRoles = Self.index(snapshot.iamRoles ?? [], by: \.arn)
    // A campaign that follows the newest version names it `$LATEST`; its entry says which it is.
    let versions = (snapshot.campaigns ?? []).flatMap { entry in
      entry.solutionVersion.map { version in
        [
          (version.solutionVersionArn, version), (entry.campaign.solutionVersionArn, version),
        ]
      } ?? []
    }
    solutionVersions = Dictionary(versions) { first, _ in first }
    solutions = Self.index((snapshot.campaigns ?? []).compactMap(\.solution), by: \.solutionArn)
    recipes = Self.index((snapshot.campaigns ?? []).compactMap(\.recipe), by: \.recipeArn)
  }

  /// Lists what the snapshot holds of a kind in a Region, as one page in the snapshot's order.
  ///
  /// An empty Region stands for all of them, because a new session may not have one yet.
  ///
  /// - Throws: `LookupFailure` with the cause `.notRecorded` where the snapshot has no such list.
  public func list(
    _ kind: AccountResource.Kind, region: String,
    page: @Sendable (_ rows: [AccountResource], _ isComplete: Bool) -> Void
  ) async throws(LookupFailure) {
    let rows: [AccountResource]? =
      switch kind {
      case .campaign: snapshot.campaigns?.map(\.row)
      case .function: snapshot.functions?.map(\.row)
      case .iamRole: snapshot.iamRoles?.map(\.row)
      }
    guard let rows else { throw Self.notRecorded }
    guard !Task.isCancelled else { return }
    let wantsAll = region.isEmpty || !kind.isRegional
    page(wantsAll ? rows : rows.filter { ARNPlace($0.arn).region == region }, true)
  }

  /// Looks one thing up among the entries.
  ///
  /// Whether Pinpoint answers is never recorded: only the account itself can say so.
  public func look(_ lookup: Lookup, region: String) async -> Observation.Outcome {
    do throws(LookupFailure) {
      return .found(try reply(to: lookup, region: region))
    } catch {
      return .failed(error)
    }
  }

  private func reply(to lookup: Lookup, region: String) throws(LookupFailure) -> Reply {
    switch lookup {
    case .callerIdentity: .callerIdentity(try Self.recorded(snapshot.caller))
    case .campaign(let arn): .campaign(try campaign(arn))
    case .solutionVersion(let arn): .solutionVersion(try Self.recorded(solutionVersions[arn]))
    case .solution(let arn): .solution(try Self.recorded(solutions[arn]))
    case .recipe(let arn): .recipe(try Self.recorded(recipes[arn]))
    case .iamRole(let arn): .iamRole(try Self.recorded(iamRole(arn).role))
    case .iamRolePermissions(let arn, let campaign, let solution):
      .decisions(try permissions(of: iamRole(arn), campaign: campaign, solution: solution))
    case .passRole(let arn): .decisions(try Self.recorded(iamRole(arn).passRole))
    case .function(let arn): .function(try function(arn).function)
    case .functionPolicy(let arn): .functionPolicy(try policy(of: function(arn)))
    case .functionConcurrency(let arn): .functionConcurrency(try concurrency(of: function(arn)))
    case .recommenderConfigurations: throw Self.notRecorded
    case .campaignList: .campaignCount(try campaignCount(in: region))
    }
  }

  private func campaign(_ arn: String) throws(LookupFailure) -> CampaignDetails {
    guard let entry = campaigns[arn] else {
      throw missing(arn, isListed: snapshot.campaigns != nil)
    }
    guard !entry.isSummary else { throw Self.notRecorded }
    return entry.campaign
  }

  private func function(_ arn: String) throws(LookupFailure) -> FunctionEntry {
    if let entry = functions[arn] { return entry }
    // Versions and aliases of a function are not listed, so nothing is known about them.
    let isPlain = arn.split(separator: ":", omittingEmptySubsequences: false).count == 7
    throw missing(arn, isListed: snapshot.functions != nil && isPlain)
  }

  private func iamRole(_ arn: String) throws(LookupFailure) -> IAMRoleEntry {
    if let entry = iamRoles[arn] { return entry }
    let isOurs = snapshot.iamRoles != nil && ARNPlace(arn).account == snapshot.accountID
    throw isOurs ? Self.notFound : Self.notRecorded
  }

  private func policy(of entry: FunctionEntry) throws(LookupFailure) -> [PolicyStatement] {
    switch entry.policy {
    case .notRecorded: throw Self.notRecorded
    case .absent: throw Self.notFound
    case .present(let statements): statements
    }
  }

  private func concurrency(of entry: FunctionEntry) throws(LookupFailure) -> Int? {
    switch entry.reservedConcurrency {
    case .notRecorded: throw Self.notRecorded
    case .absent: nil
    case .present(let reserved): reserved
    }
  }

  /// The three decisions that Pinpoint's IAM role needs, or none of them.
  ///
  /// Where several recorded decisions fit, one for the very resource goes before a pattern.
  private func permissions(
    of entry: IAMRoleEntry, campaign: String, solution: String
  ) throws(LookupFailure) -> [PolicyDecision] {
    let known = try Self.recorded(entry.permissions)
    let asked = [
      ("personalize:DescribeSolution", solution), ("personalize:DescribeCampaign", campaign),
      ("personalize:GetRecommendations", campaign),
    ]
    let decisions = asked.compactMap { action, resource -> PolicyDecision? in
      let fitting = known.filter { $0.action.lowercased() == action.lowercased() }
      let decision =
        fitting.first { $0.resource == resource }
        ?? fitting.first { ResourcePattern($0.resource).matches(resource) }
      return decision.map {
        PolicyDecision(action: action, resource: resource, decision: $0.decision)
      }
    }
    guard decisions.count == asked.count else { throw Self.notRecorded }
    return decisions
  }

  private func campaignCount(in region: String) throws(LookupFailure) -> Int {
    let all = try Self.recorded(snapshot.campaigns)
    return region.isEmpty
      ? all.count : all.count { ARNPlace($0.campaign.campaignArn).region == region }
  }

  /// Whether a resource does not exist or is only not recorded.
  private func missing(_ arn: String, isListed: Bool) -> LookupFailure {
    let place = ARNPlace(arn)
    let isOurs = place.account == snapshot.accountID && regions.contains(place.region)
    return isListed && isOurs ? Self.notFound : Self.notRecorded
  }

  private static let notRecorded = LookupFailure(
    .notRecorded, message: "The snapshot does not record it.")
  private static let notFound = LookupFailure(
    .notFound, message: "The snapshot's account has none.")

  private static func recorded<Value>(_ value: Value?) throws(LookupFailure) -> Value {
    guard let value else { throw notRecorded }
    return value
  }

  private static func index<Entry>(
    _ entries: [Entry], by arn: (Entry) -> String
  ) -> [String: Entry] {
    Dictionary(entries.map { (arn($0), $0) }) { first, _ in first }
  }
}
