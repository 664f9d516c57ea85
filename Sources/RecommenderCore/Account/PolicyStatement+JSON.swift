extension PolicyStatement {
  /// The identifier; nil where it has none.
  public var sid: String? { json["Sid"]?.text }

  /// `Allow` or `Deny`; empty where it is missing.
  public var effect: String { parts.effect }

  /// Whom the statement is about; nil where it does not say, or says whom it is not about.
  var principals: Principals? { parts.principals }

  /// Whom the statement is not about; nil where it does not say.
  var excludedPrincipals: Principals? { parts.excludedPrincipals }

  /// The service principals, such as `pinpoint.amazonaws.com`; `*` where anyone is named in one of
  /// the ways of doing so.
  public var services: [String] {
    switch principals {
    case .everybody: ["*"]
    case .named(let kinds):
      (kinds["Service"] ?? []) + (kinds["AWS"] ?? []).filter { $0 == "*" }
    case nil: []
    }
  }

  /// The actions that are named; empty where they are named by exclusion.
  public var actions: [String] { Self.texts(json["Action"]) }

  /// The actions; nil where the statement names none in either way.
  var actionScope: Scope? { parts.actions }

  /// The resources; nil where the statement names none, as in a trust policy.
  var resourceScope: Scope? { parts.resources }

  /// The conditions, all of which must hold.
  public var conditions: [Condition] {
    get { parts.conditions }
    set {
      json = json.setting("Condition", newValue.isEmpty ? nil : Self.json(of: newValue))
    }
  }

  fileprivate static func principals(in value: JSONValue) -> Principals? {
    if let text = value.text { return text == "*" ? .everybody : .named([:]) }
    guard let members = value.members else { return nil }
    return .named(
      Dictionary(members.map { ($0.name, texts($0.value)) }, uniquingKeysWith: +))
  }

  private static func json(of conditions: [Condition]) -> JSONValue {
    var tests = JSONValue.object([])
    for condition in conditions {
      let keys = tests[condition.test] ?? .object([])
      let values = texts(keys[condition.key]) + condition.values
      tests = tests.setting(
        condition.test, keys.setting(condition.key, singleOrList(values)))
    }
    return tests
  }

  static func singleOrList(_ texts: [String]) -> JSONValue {
    if texts.count == 1, let only = texts.first { return .string(only) }
    return .array(texts.map(JSONValue.string))
  }

  /// A text or a list of texts as a list; truth values and whole numbers as IAM would spell them.
  fileprivate static func texts(_ value: JSONValue?) -> [String] {
    switch value {
    case .string(let text): [text]
    case .bool(let flag): ["\(flag)"]
    case .integer(let number): ["\(number)"]
    case .decimal(let number): ["\(number)"]
    case .array(let elements): elements.flatMap { texts($0) }
    case .object, .null, nil: []
    }
  }
}

extension PolicyStatement.Parts {
  /// Reads the members of a statement that decide.
  init(_ json: JSONValue) {
    func scope(_ name: String) -> PolicyStatement.Scope? {
      if let value = json[name] { return .of(PolicyStatement.texts(value)) }
      return json["Not\(name)"].map { .allBut(PolicyStatement.texts($0)) }
    }
    effect = json["Effect"]?.text ?? ""
    principals = json["Principal"].flatMap(PolicyStatement.principals)
    excludedPrincipals = json["NotPrincipal"].flatMap(PolicyStatement.principals)
    actions = scope("Action")
    resources = scope("Resource")
    conditions = (json["Condition"]?.members ?? []).flatMap { test in
      (test.value.members ?? []).map { key in
        PolicyStatement.Condition(
          test: test.name, key: key.name, values: PolicyStatement.texts(key.value))
      }
    }
  }
}
