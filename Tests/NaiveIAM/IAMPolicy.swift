public import RecommenderCore

/// A policy document as the naive evaluator reads it.
///
/// It is written from the IAM User Guide alone and shares nothing with the program, so that each
/// can be held against the other. It does everything the slow and obvious way.
public struct IAMPolicy: Hashable, Sendable {
  /// `2008-10-17` where the document names none.
  public var version: String
  /// The statements in their order.
  public var statements: [IAMStatement]

  /// Reads a document; what is no policy has no statements.
  public init(_ document: JSONValue) {
    version = document["Version"]?.text ?? "2008-10-17"
    statements = (document["Statement"].map(elements) ?? []).map(IAMStatement.init)
  }

  /// Reads a document's text; what is no policy has no statements.
  public init(text: String) {
    self.init((try? JSONText.read(text.utf8)) ?? .null)
  }
}

/// One statement of a policy.
public struct IAMStatement: Hashable, Sendable {
  /// Whether it denies.
  public var denies: Bool
  /// Who is meant; nil where the statement does not say.
  public var principals: OneOf<JSONValue>?
  /// Which actions are meant.
  public var actions: OneOf<[String]>?
  /// Which resources are meant; nil in trust policies.
  public var resources: OneOf<[String]>?
  /// All have to hold.
  public var conditions: [IAMCondition]

  /// What a member lists, or all but that.
  public enum OneOf<Value: Hashable & Sendable>: Hashable, Sendable {
    case listed(Value)
    case allBut(Value)
  }

  init(_ statement: JSONValue) {
    denies = statement["Effect"]?.text == "Deny"
    principals = Self.pair(statement, "Principal") { $0 }
    actions = Self.pair(statement, "Action", texts)
    resources = Self.pair(statement, "Resource", texts)
    conditions = (statement["Condition"]?.members ?? []).flatMap { entry in
      (entry.value.members ?? []).map {
        IAMCondition(test: entry.name, key: $0.name, values: texts($0.value))
      }
    }
  }

  private static func pair<Value>(
    _ statement: JSONValue, _ name: String, _ read: (JSONValue) -> Value
  ) -> OneOf<Value>? {
    if let value = statement[name] { return .listed(read(value)) }
    return statement["Not\(name)"].map { .allBut(read($0)) }
  }
}

/// One operator with one key and its values.
public struct IAMCondition: Hashable, Sendable {
  /// The operator as it stands there, such as `ForAnyValue:StringLike`.
  public var test: String
  /// The key in any case.
  public var key: String
  /// The values as texts.
  public var values: [String]
}

/// One value or a list of them.
func elements(_ value: JSONValue) -> [JSONValue] { value.elements ?? [value] }

/// One text, number or truth value, or a list of them, as texts.
func texts(_ value: JSONValue) -> [String] {
  elements(value).compactMap { element in
    switch element {
    case .string(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number): "\(number)"
    case .decimal(let number): "\(number)"
    default: nil
    }
  }
}
