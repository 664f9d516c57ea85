public import RecommenderCore

/// Takes the snapshot of an account: its lists, and all that the prerequisites ask about each row.
public struct SnapshotTaking: Sendable {
  /// How far the taking has come.
  public enum Stage: Hashable, Sendable {
    case listing
    case details(AccountSurvey.Progress)
    case permissions(AccountSurvey.Progress)
  }

  /// What came of it.
  public struct Outcome: Hashable, Sendable {
    /// The snapshot; what could not be read is not in it.
    public let snapshot: AccountSnapshot
    /// Why lists could not be read to their end.
    public let listFailures: [ListFailure]
    /// What was asked about the rows.
    public let observations: AccountObservations
  }

  /// Why a list could not be read to its end.
  public struct ListFailure: Hashable, Sendable {
    /// What was listed.
    public let kind: AccountResource.Kind
    /// The Region.
    public let region: String
    /// The failure.
    public let failure: LookupFailure
  }

  private let reader: any AccountReader
  private let now: @Sendable () -> Timestamp

  /// Creates a taking; `now` gives the snapshot its time.
  public init(_ reader: any AccountReader, now: @escaping @Sendable () -> Timestamp) {
    self.reader = reader
    self.now = now
  }

  /// Reads the account in some Regions; IAM roles belong to all of them.
  ///
  /// Permissions are asked for the IAM roles that let Pinpoint in, since others cannot be used.
  ///
  /// - Parameters:
  ///   - regions: The Regions, at least one; the first one becomes that of the snapshot.
  ///   - report: Takes each stage as it comes, one after the other.
  /// - Returns: The snapshot with what is to be told about it.
  public func snapshot(
    of regions: [String], report: (Stage) -> Void = { _ in }
  ) async -> Outcome {
    report(.listing)
    let lists = await AccountLists.read(in: regions, by: reader)
    let survey = AccountSurvey(reader, now: now)
    let topics = SnapshotTopics(lists, region: regions.first ?? "")
    var observations = await survey.observations(
      for: topics.resources, where: \.isAboutOneResource, report: { report(.details($1)) })
    observations = await survey.observations(
      for: topics.permissions(knowing: observations), knowing: observations,
      where: \.isAboutPermissions, report: { report(.permissions($1)) })
    return Outcome(
      snapshot: SnapshotAssembly(lists, observations)
        .snapshot(at: now(), region: regions.first ?? ""),
      listFailures: lists.failures, observations: observations)
  }
}

extension SnapshotTaking.Outcome {
  /// The failure that kept the account from being reached at all; nil where anything was answered.
  public var unreachedBecause: Observation? {
    let isAnswered =
      snapshot.campaigns != nil || snapshot.functions != nil || snapshot.iamRoles != nil
      || listFailures.contains { !$0.failure.cause.isOutOfReach }
    return isAnswered ? nil : observations.unreachedBecause
  }
}

extension Lookup {
  /// Whether it is about one resource alone, or about the caller.
  fileprivate var isAboutOneResource: Bool {
    switch self {
    case .campaignList, .recommenderConfigurations: false
    default: !isAboutPermissions
    }
  }

  fileprivate var isAboutPermissions: Bool {
    switch self {
    case .passRole, .iamRolePermissions: true
    default: false
    }
  }
}
