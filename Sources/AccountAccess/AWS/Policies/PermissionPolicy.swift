import RecommenderCore

/// A policy of an IAM role as far as it says what the IAM role may do.
///
/// This is the way out where IAM may not be asked itself; it judges single statements and leaves
/// open what hangs on a condition.
struct PermissionPolicy: Hashable, Sendable {
  /// One statement.
  struct Statement: Hashable, Sendable {
    var isAllow: Bool
    /// The actions, or those that are left out.
    var actions: Scope
    /// The resources, or those that are left out.
    var resources: Scope
    /// Whether the statement counts only under conditions.
    var isConditional: Bool
  }

  /// Patterns that a statement names or leaves out.
  struct Scope: Hashable, Sendable {
    var patterns: [PolicyPattern]
    var isExclusion: Bool

    func covers(_ text: String) -> Bool {
      patterns.contains { $0.matches(text) } != isExclusion
    }
  }

  var statements: [Statement]

  /// Reads a policy document, or nothing where a statement in it cannot be understood.
  init?(document: JSONValue) {
    // A document may also come as a text of JSON.
    let inner = document.text.map { try? JSONText.read($0.utf8) } ?? document
    guard let list = inner?["Statement"] else { return nil }
    let all = list.elements ?? [list]
    let read = all.compactMap(Statement.init(json:))
    guard read.count == all.count else { return nil }
    statements = read
  }

  /// The decision of several policies on one action, in IAM's words or with the word `conditional`.
  static func decision(
    of policies: [PermissionPolicy], on action: String, resource: String
  ) -> String {
    // IAM pays no regard to case in the names of actions.
    let relevant = policies.flatMap(\.statements).filter {
      $0.actions.covers(action.lowercased()) && $0.resources.covers(resource)
    }
    let denials = relevant.filter { !$0.isAllow }
    let grants = relevant.filter(\.isAllow)
    if denials.contains(where: { !$0.isConditional }) { return "explicitDeny" }
    if grants.isEmpty { return "implicitDeny" }
    let isCertain = denials.isEmpty && grants.contains { !$0.isConditional }
    return isCertain ? "allowed" : "conditional"
  }
}

extension PermissionPolicy.Statement {
  /// Reads a statement; nil where it has no effect, no actions or no resources that are known here.
  init?(json: JSONValue) {
    guard let effect = json["Effect"]?.text?.lowercased(), ["allow", "deny"].contains(effect),
      let actions = Self.scope("Action", in: json, ignoringCase: true),
      let resources = Self.scope("Resource", in: json, ignoringCase: false)
    else { return nil }
    self.init(
      isAllow: effect == "allow", actions: actions, resources: resources,
      isConditional: json["Condition"]?.members?.isEmpty == false)
  }

  private static func scope(
    _ name: String, in json: JSONValue, ignoringCase: Bool
  ) -> PermissionPolicy.Scope? {
    for (member, isExclusion) in [(name, false), ("Not\(name)", true)] {
      guard let value = json[member] else { continue }
      let texts = value.text.map { [$0] } ?? value.elements?.compactMap(\.text)
      guard let texts, value.elements == nil || value.elements?.count == texts.count else {
        return nil
      }
      return PermissionPolicy.Scope(
        patterns: texts.map { PolicyPattern(ignoringCase ? $0.lowercased() : $0) },
        isExclusion: isExclusion)
    }
    return nil
  }
}
