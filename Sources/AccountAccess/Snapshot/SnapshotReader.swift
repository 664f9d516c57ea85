public import RecommenderCore

/// Reads an account from a snapshot.
///
/// What the snapshot does not hold is `.notRecorded`. It is `.notFound` only where the snapshot
/// claims to know: for a campaign or a function in the snapshot's account and in one of its Regions
/// when these are recorded, and for an IAM role in its account when those are. A list of
/// `list-campaigns` names no account and so claims nothing.
public struct SnapshotReader: AccountReader {
  /// What the answers are read from.
  public let snapshot: AccountSnapshot
  /// What every ACTIVE campaign recommends to everyone; empty where a trial is not answered.
  private let recommendedItems: [String]
  private let regions: Set<String>
  // Places in the lists, not entries: a copy of each of 100,000 campaigns would be too many.
  private let campaigns: [String: Int]
  private let functions: [String: Int]
  private let iamRoles: [String: Int]
  private let solutionVersions: [String: Int]
  private let solutions: [String: Int]
  private let recipes: [String: Int]

  /// Creates a reader; of two entries with one ARN the first stands.
  public init(_ snapshot: AccountSnapshot) {
    self.init(snapshot, recommendedItems: [])
  }

  /// Creates a reader that answers a trial of its campaigns with made-up items.
  init(_ snapshot: AccountSnapshot, recommendedItems: [String]) {
    self.snapshot = snapshot
    self.recommendedItems = recommendedItems
    regions = Set(snapshot.regions)
    campaigns = Self.index(snapshot.campaigns) { [$0.campaign.campaignArn] }
    functions = Self.index(snapshot.functions) { [$0.function.arn] }
    iamRoles = Self.index(snapshot.iamRoles) { [$0.arn] }
    // A campaign that follows the newest version names it `$LATEST`; its entry says which it is.
    solutionVersions = Self.index(snapshot.campaigns) { entry in
      entry.solutionVersion.map { [$0.solutionVersionArn, entry.campaign.solutionVersionArn] } ?? []
    }
    solutions = Self.index(snapshot.campaigns) { $0.solution.map { [$0.solutionArn] } ?? [] }
    recipes = Self.index(snapshot.campaigns) { $0.recipe.map { [$0.recipeArn] } ?? [] }
  }

  /// Lists what the snapshot holds of a kind in a Region, as one page in the snapshot's order.
  ///
  /// An empty Region stands for all of them, because a new session may not have one yet.
  ///
  /// - Throws: `LookupFailure` with the cause `.notRecorded` where the snapshot has no such list, and
  ///   after the rows where it does not have the whole of it.
  public func list(
    _ kind: AccountResource.Kind, region: String,
    page: @Sendable (_ rows: [AccountResource], _ isComplete: Bool) -> Void
  ) async throws(LookupFailure) {
    let wantsAll = region.isEmpty || !kind.isRegional
    func wanted(_ row: AccountResource) -> AccountResource? {
      wantsAll || ARNPlace(row.arn).region == region ? row : nil
    }
    let rows: [AccountResource]? =
      switch kind {
      case .campaign: snapshot.campaigns?.compactMap { wanted($0.row) }
      case .function: snapshot.functions?.compactMap { wanted($0.row) }
      case .iamRole: snapshot.iamRoles?.compactMap { wanted($0.row) }
      }
    guard let rows else { throw Self.notRecorded }
    guard !Task.isCancelled else { return }
    let isWhole = isWhole(kind, region: region)
    page(rows, isWhole)
    guard isWhole else { throw Self.notWhole }
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

  /// Answers a trial of a campaign where made-up items are given; all else needs an account.
  public func probe(_ probe: Probe, region: String) async -> ProbeOutcome {
    guard case .recommendations(let arn, _, let count) = probe, !recommendedItems.isEmpty else {
      return .failed(LookupFailure(.notRecorded, message: "This needs your AWS account."))
    }
    do throws(LookupFailure) {
      let campaign = try campaign(arn)
      guard campaign.status == "ACTIVE" else {
        throw LookupFailure(.serviceError, message: "The campaign is not active.")
      }
      return .answered(.items(recommendedItems.prefix(count).map(RecommendedItem.init)))
    } catch {
      return .failed(error)
    }
  }

  private func reply(to lookup: Lookup, region: String) throws(LookupFailure) -> Reply {
    switch lookup {
    case .callerIdentity: .callerIdentity(try Self.recorded(snapshot.caller))
    case .campaign(let arn): .campaign(try campaign(arn))
    case .solutionVersion(let arn):
      .solutionVersion(
        try Self.recorded(entry(solutionVersions[arn], of: snapshot.campaigns)?.solutionVersion))
    case .solution(let arn):
      .solution(try Self.recorded(entry(solutions[arn], of: snapshot.campaigns)?.solution))
    case .recipe(let arn):
      .recipe(try Self.recorded(entry(recipes[arn], of: snapshot.campaigns)?.recipe))
    case .iamRole(let arn): .iamRole(try Self.recorded(iamRole(arn).role))
    case .iamRolePermissions(let arn, let campaign, let solution):
      .decisions(
        try Self.recorded(iamRole(arn).decisions(campaign: campaign, solution: solution)))
    case .passRole(let arn): .decisions(try Self.recorded(iamRole(arn).passRole))
    case .function(let arn): .function(try function(arn).function)
    case .functionPolicy(let arn): .functionPolicy(try policy(of: function(arn)))
    case .functionConcurrency(let arn): .functionConcurrency(try concurrency(of: function(arn)))
    case .recommenderConfigurations: throw Self.notRecorded
    case .campaignList: .campaignCount(try campaignCount(in: region))
    }
  }

  private func campaign(_ arn: String) throws(LookupFailure) -> CampaignDetails {
    guard let entry = entry(campaigns[arn], of: snapshot.campaigns) else {
      throw missing(arn, .campaign, isListed: snapshot.campaigns != nil)
    }
    guard !entry.isSummary else { throw Self.notRecorded }
    return entry.campaign
  }

  private func function(_ arn: String) throws(LookupFailure) -> FunctionEntry {
    if let entry = entry(functions[arn], of: snapshot.functions) { return entry }
    // Versions and aliases of a function are not listed, so nothing is known about them.
    let isPlain = arn.split(separator: ":", omittingEmptySubsequences: false).count == 7
    throw missing(arn, .function, isListed: snapshot.functions != nil && isPlain)
  }

  private func iamRole(_ arn: String) throws(LookupFailure) -> IAMRoleEntry {
    if let entry = entry(iamRoles[arn], of: snapshot.iamRoles) { return entry }
    let isListed = snapshot.iamRoles != nil && isWhole(.iamRole, region: "")
    throw isListed && isOurs(ARNPlace(arn)) ? Self.notFound : Self.notRecorded
  }

  private func policy(of entry: FunctionEntry) throws(LookupFailure) -> PolicyDocument {
    switch entry.policy {
    case .notRecorded: throw Self.notRecorded
    case .absent: throw Self.notFound
    case .present(let policy): policy
    }
  }

  private func concurrency(of entry: FunctionEntry) throws(LookupFailure) -> Int? {
    switch entry.reservedConcurrency {
    case .notRecorded: throw Self.notRecorded
    case .absent: nil
    case .present(let reserved): reserved
    }
  }

  private func campaignCount(in region: String) throws(LookupFailure) -> Int {
    let all = try Self.recorded(snapshot.campaigns)
    guard isWhole(.campaign, region: region) else { throw Self.notWhole }
    return region.isEmpty
      ? all.count : all.count { ARNPlace($0.campaign.campaignArn).region == region }
  }

  /// Whether a resource does not exist or is only not recorded.
  private func missing(
    _ arn: String, _ kind: AccountResource.Kind, isListed: Bool
  ) -> LookupFailure {
    let place = ARNPlace(arn)
    let isCovered =
      isListed && isOurs(place) && regions.contains(place.region)
      && isWhole(kind, region: place.region)
    return isCovered ? Self.notFound : Self.notRecorded
  }

  /// Whether nothing of a kind is missing in a Region.
  private func isWhole(_ kind: AccountResource.Kind, region: String) -> Bool {
    !snapshot.unread.contains { $0.concerns(kind, region: region) }
  }

  private func isOurs(_ place: ARNPlace) -> Bool {
    !snapshot.accountID.isEmpty && place.account == snapshot.accountID
  }

  private static let notRecorded = LookupFailure(
    .notRecorded, message: "The snapshot does not record it.")
  private static let notWhole = LookupFailure(
    .notRecorded, message: "The snapshot does not record them all.")
  private static let notFound = LookupFailure(
    .notFound, message: "The snapshot's account has none.")

  private static func recorded<Value>(_ value: Value?) throws(LookupFailure) -> Value {
    guard let value else { throw notRecorded }
    return value
  }

  private func entry<Entry>(_ place: Int?, of list: [Entry]?) -> Entry? {
    guard let place, let list else { return nil }
    return list[place]
  }

  private static func index<Entry>(
    _ list: [Entry]?, by arns: (Entry) -> [String]
  ) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, entry) in (list ?? []).enumerated() {
      for arn in arns(entry) where places[arn] == nil { places[arn] = place }
    }
    return places
  }
}
