/// The change that makes a trust policy let Pinpoint in for a campaign, and keeps whom else it lets
/// in.
///
/// IAM replaces the whole document, so the new one is made of the statements that were read. What
/// is missing becomes a statement of its own, since one for another Region serves another model. A
/// statement without a guard may serve one too, so it is held to the account and no further.
///
/// Sources: `UpdateAssumeRolePolicy` in the IAM API reference; "IAM and AWS STS quotas" in the IAM
/// User Guide.
struct TrustChange {
  /// The most characters of a trust policy, unless the account has a higher quota.
  static let limit = 2048

  /// The policy that was read.
  let policy: PolicyDocument
  /// The campaign that Pinpoint is to be let in for.
  let campaign: CampaignARN
  /// Decides whether a trust policy lets Pinpoint in for the campaign.
  let decide: (PolicyDocument) -> Admission

  /// What to do: words, and the command for the IAM role of this name where one puts it right.
  func fix(role name: String) -> (words: String, command: String?) {
    var words = kept
    var statements = policy.statements
    if case .unguarded = decide(policy) {
      guard let guarded = guarded else { return (Self.everybody, nil) }
      statements = guarded
      words.append("It lets Pinpoint in for the account \(campaign.account) only.")
    } else {
      statements += PolicyDocument(json: PolicyDocuments.trust(for: campaign))?.statements ?? []
    }
    let changed = policy.with(statements)
    // Whatever else stands in the policy: a command that would not help is no fix.
    guard decide(changed) == .granted else { return (Self.unclear, nil) }
    let text = JSONText.line(changed.json)
    let count = text.unicodeScalars.count
    guard count <= Self.limit else { return (Self.long(count), nil) }
    let command = AWSCommand("iam", "update-assume-role-policy").with("--role-name", name)
      .with("--policy-document", text)
    return (words.joined(separator: " "), command.line)
  }

  private static let pinpoint = "pinpoint.amazonaws.com"
  private static let everybody =
    "It lets in everybody, or has conditions of its own. Ask your administrator to narrow it."
  private static let unclear =
    "Ask your administrator which statement of the trust policy stands in the way."

  private static func long(_ count: Int) -> String {
    """
    With what is missing, the trust policy has \(count) characters; IAM takes \(limit) unless the \
    account has a higher quota. Ask your administrator, or choose another IAM role.
    """
  }

  /// Whom else the policy lets in, as a sentence; none where it lets nobody in.
  private var kept: [String] {
    var names: [String] = []
    for statement in policy.statements where statement.effect.lowercased() == "allow" {
      for name in Self.names(statement.json["Principal"])
      where name != Self.pinpoint && !names.contains(name) {
        names.append(name)
      }
    }
    guard !names.isEmpty else { return [] }
    let list = names.map(Quoted.line).joined(separator: ", ")
    return ["It lets in today: \(list); this keeps \(names.count == 1 ? "it" : "them")."]
  }

  /// The statements with Pinpoint held to the account; nil where one names everybody, or guards
  /// the account already in a way that does not help.
  private var guarded: [PolicyStatement]? {
    var all: [PolicyStatement] = []
    for statement in policy.statements {
      if decide(policy.with([statement])) == .unguarded {
        guard let parts = split(statement) else { return nil }
        all += parts
      } else {
        all.append(statement)
      }
    }
    return all
  }

  /// A statement that lets Pinpoint in unguarded: for whom else it names as it is, and for Pinpoint
  /// with a guard.
  private func split(_ statement: PolicyStatement) -> [PolicyStatement]? {
    guard let principal = statement.json["Principal"], principal.members != nil,
      !Self.names(principal).contains("*")
    else { return nil }
    let services = Self.names(principal["Service"])
    let condition = statement.json["Condition"] ?? .object([])
    let equals = condition["StringEquals"] ?? .object([])
    let account = "aws:SourceAccount"
    guard services.contains(Self.pinpoint),
      equals.members?.allSatisfy({ $0.name.lowercased() != account.lowercased() }) == true
    else { return nil }

    let others = services.filter { $0 != Self.pinpoint }
    let rest = principal.setting("Service", others.isEmpty ? nil : .texts(others))
    let isShared = rest.members?.isEmpty == false
    // No two statements of a policy have one identifier.
    let own = statement.json.setting("Sid", isShared ? nil : statement.json["Sid"])
      .setting("Principal", .fields(["Service": .string(Self.pinpoint)]))
      .setting(
        "Condition",
        condition.setting("StringEquals", equals.setting(account, .string(campaign.account))))
    let shared = statement.json.setting("Principal", rest)
    return (isShared ? [shared, own] : [own]).compactMap(PolicyStatement.init(json:))
  }

  /// The names in a principal, or in one kind of them.
  private static func names(_ value: JSONValue?) -> [String] {
    switch value {
    case .string(let name): [name]
    case .array(let elements): elements.flatMap { names($0) }
    case .object(let members): members.flatMap { names($0.value) }
    default: []
    }
  }
}
