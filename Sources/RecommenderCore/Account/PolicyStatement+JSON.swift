extension PolicyStatement {
  /// Reads the statements of a policy document, or nil where the value is no policy.
  ///
  /// Takes an object, a text that holds one as JSON, and a percent-encoded text. A single statement
  /// counts as a list of one. What is named by exclusion (`NotPrincipal`, `NotAction`) is not kept,
  /// so that such a statement names nobody and nothing.
  ///
  /// Source: the grammar of the IAM JSON policy language.
  public static func statements(ofPolicy policy: JSONValue) -> [PolicyStatement]? {
    if let text = policy.text {
      guard let document = PolicyDocumentText.document(in: text), document.text == nil else {
        return nil
      }
      return statements(ofPolicy: document)
    }
    guard let list = policy["Statement"] else { return nil }
    let all = list.elements ?? [list]
    let read = all.compactMap(PolicyStatement.init(json:))
    return read.count == all.count ? read : nil
  }

  /// Writes statements as a policy document.
  ///
  /// Conditions with one operator and one key are merged into one, because an object of JSON cannot
  /// hold a member twice; a policy that was read never has such.
  public static func policy(of statements: [PolicyStatement]) -> JSONValue {
    var policy = AWSFields()
    policy.set("Version", "2012-10-17")
    policy.set("Statement", .array(statements.map(\.json)))
    return policy.json
  }

  /// Reads one statement; nil where it is no object.
  init?(json: JSONValue) {
    guard json.members != nil else { return nil }
    self.init(
      effect: json["Effect"]?.text ?? "",
      services: json["Principal"].map(Self.services(inPrincipal:)) ?? [],
      actions: Self.texts(json["Action"]),
      conditions: json["Condition"].map(Self.conditions(in:)) ?? [])
  }

  /// The statement as AWS writes it.
  var json: JSONValue {
    var service = AWSFields()
    service.set("Service", Self.singleOrList(services))
    var statement = AWSFields()
    statement.set("Effect", effect)
    if services == ["*"] {
      statement.set("Principal", "*")
    } else if !services.isEmpty {
      statement.set("Principal", service.json)
    }
    statement.set("Action", actions.isEmpty ? nil : Self.singleOrList(actions))
    statement.set("Condition", conditions.isEmpty ? nil : conditionsJSON)
    return statement.json
  }

  /// The service principals, and `*` where anyone is named in one of the ways of doing so.
  private static func services(inPrincipal principal: JSONValue) -> [String] {
    if let text = principal.text { return text == "*" ? [text] : [] }
    return (principal.members ?? []).flatMap { member in
      let names = texts(member.value)
      return member.name == "Service" ? names : names.filter { $0 == "*" }
    }
  }

  private static func conditions(in value: JSONValue) -> [Condition] {
    (value.members ?? []).flatMap { test in
      (test.value.members ?? []).map { key in
        Condition(test: test.name, key: key.name, values: texts(key.value))
      }
    }
  }

  private var conditionsJSON: JSONValue {
    var tests: [(name: String, keys: [(name: String, values: [String])])] = []
    for condition in conditions {
      let test = tests.firstIndex { $0.name == condition.test } ?? tests.endIndex
      if test == tests.endIndex { tests.append((condition.test, [])) }
      if let key = tests[test].keys.firstIndex(where: { $0.name == condition.key }) {
        tests[test].keys[key].values += condition.values
      } else {
        tests[test].keys.append((condition.key, condition.values))
      }
    }
    return .object(
      tests.map { test in
        let keys = test.keys.map { JSONValue.Member($0.name, Self.singleOrList($0.values)) }
        return JSONValue.Member(test.name, .object(keys))
      })
  }

  private static func singleOrList(_ texts: [String]) -> JSONValue {
    if texts.count == 1, let only = texts.first { return .string(only) }
    return .array(texts.map(JSONValue.string))
  }

  /// A text or a list of texts as a list; truth values and whole numbers as IAM would spell them.
  private static func texts(_ value: JSONValue?) -> [String] {
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
