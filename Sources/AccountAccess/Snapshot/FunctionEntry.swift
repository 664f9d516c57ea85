public import RecommenderCore

/// One Lambda function of a snapshot, with its policy and its concurrency.
public struct FunctionEntry: Hashable, Sendable {
  /// The function itself, without its environment.
  public var function: FunctionDetails
  /// The description; may be empty.
  public var description: String
  /// The resource policy; absent where the function has none.
  public var policy: Recorded<PolicyDocument>
  /// Reserved concurrent executions; absent where nothing is reserved.
  public var reservedConcurrency: Recorded<Int>

  /// Creates an entry.
  public init(
    _ function: FunctionDetails, description: String = "",
    policy: Recorded<PolicyDocument> = .notRecorded,
    reservedConcurrency: Recorded<Int> = .notRecorded
  ) {
    self.function = function
    self.description = description
    self.policy = policy
    self.reservedConcurrency = reservedConcurrency
  }

  /// The entry as a row of the list.
  var row: AccountResource {
    let about = [function.runtime, description].filter { !$0.isEmpty }.joined(separator: " · ")
    return AccountResource(
      kind: .function, name: function.name, arn: function.arn, status: function.state ?? "",
      note: function.stateReason.isEmpty ? about : function.stateReason)
  }
}

extension FunctionEntry {
  private static let policyName = "Policy"
  private static let concurrencyName = "ReservedConcurrentExecutions"

  /// Reads an entry: the fields of `get-function-configuration` with `Policy` and
  /// `ReservedConcurrentExecutions` beside them.
  ///
  /// Nothing else is taken over, so that `Environment` ends here.
  init(_ node: SnapshotNode) throws(SnapshotRefused) {
    let arn = try node.member("FunctionArn").neededText()
    guard let function = FunctionDetails(json: node.json), !arn.isEmpty else {
      throw node.refusal("a function")
    }
    self.init(
      function,
      description: node.json["Description"]?.text ?? "",
      policy: try node.member(Self.policyName).recorded(
        "a policy document", PolicyDocument.init(json:)),
      reservedConcurrency: try node.member(Self.concurrencyName).recorded(
        "a whole number", \.wholeNumber))
  }

  /// The entry as it stands in a snapshot.
  var json: JSONValue {
    var members = function.json.members ?? []
    if !description.isEmpty {
      members.append(JSONValue.Member("Description", .string(description)))
    }
    switch policy {
    case .notRecorded: break
    case .absent: members.append(JSONValue.Member(Self.policyName, .null))
    case .present(let policy):
      members.append(JSONValue.Member(Self.policyName, policy.json))
    }
    switch reservedConcurrency {
    case .notRecorded: break
    case .absent: members.append(JSONValue.Member(Self.concurrencyName, .null))
    case .present(let reserved):
      members.append(JSONValue.Member(Self.concurrencyName, .integer(Int64(reserved))))
    }
    return .object(members)
  }
}
