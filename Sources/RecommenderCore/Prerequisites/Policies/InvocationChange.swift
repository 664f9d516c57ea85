/// The change that lets Pinpoint invoke a function for one model, and takes nothing from other
/// models, projects or services.
///
/// Models that share a function have a statement each. One that is open to every account may serve
/// projects of this account as well, so it is taken away only after a copy that is held to the
/// account. Source: `AddPermission` and `RemovePermission` in the AWS Lambda API reference.
struct InvocationChange {
  /// What the model needs.
  let permission: FunctionPermission
  /// The policy that was read.
  let policy: PolicyDocument
  /// Decides whether a resource policy lets Pinpoint invoke the function.
  let decide: (PolicyDocument) -> Admission

  /// What to do: words, and the commands where they put it right.
  var fix: (words: String, command: String?) {
    if case .unguarded = decide(policy) { closing } else { adding }
  }

  private static let unclear =
    "Ask your administrator which statement of the resource policy stands in the way."

  /// Adds the model's own statement, in place of one of this name that does something else.
  private var adding: (words: String, command: String?) {
    let id = permission.statementID
    let others = policy.statements.filter { $0.sid != id }
    guard decide(policy.with(others + [permission.grant.statement])) == .granted else {
      return (Self.unclear, nil)
    }
    guard others.count < policy.statements.count else { return ("", permission.command.line) }
    return (
      "This replaces the model's own statement, \(id), which does not fit.",
      AWSCommand.chain(permission.remove(id), permission.command)
    )
  }

  /// Takes the place of every open statement with one that is held to the account.
  private var closing: (words: String, command: String?) {
    var added: [AWSCommand] = []
    var removed: [AWSCommand] = []
    var statements: [PolicyStatement] = []
    var copies: [PolicyStatement] = []
    for statement in policy.statements {
      guard decide(policy.with([statement])) == .unguarded else {
        statements.append(statement)
        continue
      }
      let id = "\(permission.statementID)--account-\(removed.count + 1)"
      guard let open = statement.sid, Self.isIdentifier(open), let copy = closed(statement) else {
        return (
          """
          A statement lets in everybody, or cannot be copied with a guard. Ask your administrator \
          to hold it to the account \(permission.function.account).
          """, nil
        )
      }
      removed.append(permission.remove(open))
      copies.append(copy.statement)
      // Where such a command was interrupted, its copy is there already.
      if !policy.statements.contains(where: { $0.sid == id }) {
        added.append(permission.add(copy, id: id))
      }
    }
    guard decide(policy.with(statements + copies)) == .granted else { return (Self.unclear, nil) }
    return (
      """
      For the account \(permission.function.account) nothing changes. Other accounts can then no \
      longer invoke the function through Pinpoint.
      """, AWSCommand.chain(added + removed)
    )
  }

  /// An open statement held to the account; nil where it is not one that `add-permission` makes.
  private func closed(_ statement: PolicyStatement) -> FunctionPermission.Grant? {
    let json = statement.json
    guard let principal = json["Principal"], principal.members?.count == 1,
      let service = principal["Service"]?.text, service.hasPrefix("pinpoint."),
      json["Action"] == .string(FunctionPermission.action)
    else { return nil }
    let tests = statement.conditions
    let source = tests.first?.values.first
    let isCopied =
      tests.isEmpty
      || tests.count == 1 && tests[0].test == "ArnLike" && tests[0].values.count == 1
        && tests[0].key.lowercased() == "aws:sourcearn" && source?.hasPrefix("arn:") == true
    return isCopied
      ? .init(service: service, sourceARN: source, account: permission.function.account) : nil
  }

  /// Whether a text is one that `remove-permission` takes, and nothing else to a command line.
  private static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 100
      && text.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
