public import RecommenderCore

/// The file of a snapshot.
///
/// An object with `format`, `version`, `takenAt`, `accountId`, `region`, `caller` (as
/// `get-caller-identity` gives it) and three lists, each of which may be missing:
/// - `campaigns`: the fields of `describe-campaign`, with `solutionVersion`, `solution` and
///   `recipe` beside them, each as its own `describe` operation gives it;
/// - `functions`: the fields of `get-function-configuration`, with `Policy` (the document, or its
///   text; null: the function has none) and `ReservedConcurrentExecutions` (null: none reserved);
/// - `iamRoles`: the fields of `get-role`, with `Permissions` and `PassRole`, each the
///   `EvaluationResults` of `simulate-principal-policy`.
///
/// `unread` names lists that could not be read to their end, each as
/// `{"list": "campaigns", "region": …, "cause": "access-denied"}`.
///
/// Unknown members are ignored. What `list-campaigns` and `describe-campaign` print is read as a
/// snapshot that says nothing about functions and IAM roles, and so are the campaigns without what
/// stands around them; of a list that is one page of several, the others count as not read.
extension AccountSnapshot {
  /// What `format` says in the file of a snapshot.
  public static let format = "recommender-wizard/account"
  /// The version of the format that is written, and the newest that is read.
  public static let version = 1

  /// Reads a snapshot from the bytes of its file.
  ///
  /// - Throws: `SnapshotRefused` with the place where the bytes are no snapshot.
  public init(bytes: [UInt8]) throws(SnapshotRefused) {
    // As values the campaigns would take several times the room that their file takes.
    var taken = TakenCampaigns()
    let json: JSONValue
    do {
      json = try JSONText.read(bytes) { list, place, element in
        guard list == TakenCampaigns.list else { return false }
        taken.take(element, at: place)
        return true
      }
    } catch {
      throw .notJSON(error)
    }
    try self.init(json: json, taken)
  }

  /// Reads a snapshot, or what `aws personalize` prints about campaigns.
  ///
  /// - Throws: `SnapshotRefused` with the place where the document is no snapshot.
  public init(json: JSONValue) throws(SnapshotRefused) {
    try self.init(json: json, TakenCampaigns())
  }

  private init(json: JSONValue, _ taken: TakenCampaigns) throws(SnapshotRefused) {
    let root = SnapshotNode(json, place: "")
    guard json["format"] != nil else {
      self.init(
        campaigns: try Self.printedCampaigns(root, taken),
        unread: ReplyPage.token(in: json) == nil
          ? [] : [UnreadList(.campaign, region: "", cause: UnreadList.onePage)])
      return
    }
    try Self.checkHeader(root)
    self.init(
      takenAt: try root.member("takenAt").text(),
      accountID: try root.member("accountId").text(),
      region: try root.member("region").text(),
      caller: try root.member("caller").optional(
        "an object with Account", CallerIdentity.init(json:)),
      campaigns: try taken.all(and: root),
      functions: try root.member("functions").entries(FunctionEntry.init),
      iamRoles: try root.member("iamRoles").entries(IAMRoleEntry.init),
      unread: (json["unread"]?.elements ?? []).compactMap(UnreadList.init(json:)))
  }

  /// The campaigns of what the AWS CLI printed: a list, one campaign, or either without what stands
  /// around it, as `--query` leaves them.
  private static func printedCampaigns(
    _ root: SnapshotNode, _ taken: TakenCampaigns
  ) throws(SnapshotRefused) -> [CampaignEntry] {
    if root.json[TakenCampaigns.list]?.elements != nil { return try taken.all(and: root) ?? [] }
    let campaign = root.member("campaign")
    for node in [campaign, root] where node.json["campaignArn"] != nil {
      return [try CampaignEntry(node)]
    }
    guard root.json.elements?.first?["campaignArn"] != nil else { throw .notASnapshot }
    return try root.entries(CampaignEntry.init) ?? []
  }

  /// The snapshot as it stands in its file.
  public var json: JSONValue {
    var members = [
      JSONValue.Member("format", .string(Self.format)),
      JSONValue.Member("version", .integer(Int64(Self.version))),
      JSONValue.Member("takenAt", .string(takenAt)),
      JSONValue.Member("accountId", .string(accountID)),
      JSONValue.Member("region", .string(region)),
    ]
    if let caller { members.append(JSONValue.Member("caller", caller.json)) }
    if let campaigns {
      members.append(JSONValue.Member(TakenCampaigns.list, .array(campaigns.map(\.json))))
    }
    if let functions {
      members.append(JSONValue.Member("functions", .array(functions.map(\.json))))
    }
    if let iamRoles { members.append(JSONValue.Member("iamRoles", .array(iamRoles.map(\.json)))) }
    if !unread.isEmpty { members.append(JSONValue.Member("unread", .array(unread.map(\.json)))) }
    return .object(members)
  }

  /// Holds the format and the version against what is read here.
  private static func checkHeader(_ root: SnapshotNode) throws(SnapshotRefused) {
    let named = try root.member("format").neededText()
    guard named == format else { throw .otherFormat(named) }
    let number = root.member("version")
    guard let written = number.json.wholeNumber, written >= 1 else {
      throw number.refusal("a whole number from 1")
    }
    guard written <= version else { throw .newerVersion(written) }
  }
}
