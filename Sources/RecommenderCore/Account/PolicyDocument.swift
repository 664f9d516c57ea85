/// An IAM policy as it was read, with every member in its place.
///
/// Nothing that stands in it is lost, so that what is written back differs only where it was meant
/// to. Source: "Grammar of the IAM JSON policy language", IAM User Guide.
public struct PolicyDocument: Hashable, Sendable {
  /// The document, in which a single statement may stand without a list.
  public let json: JSONValue
  /// The statements, in their order.
  public let statements: [PolicyStatement]

  /// Reads a policy; nil where the value is none.
  ///
  /// Takes an object, a text that holds one as JSON, and a percent-encoded text.
  public init?(json: JSONValue) {
    var document = json
    if let text = json.text {
      guard let inner = PolicyDocumentText.document(in: text) else { return nil }
      document = inner
    }
    guard let list = document["Statement"] else { return nil }
    let all = list.elements ?? [list]
    let read = all.compactMap(PolicyStatement.init(json:))
    guard read.count == all.count else { return nil }
    self.json = document
    statements = read
  }

  /// Creates a policy of the present version.
  public init(_ statements: [PolicyStatement]) {
    var policy = AWSFields()
    policy.set("Version", Self.presentVersion)
    policy.set("Statement", .array(statements.map(\.json)))
    json = policy.json
    self.statements = statements
  }

  /// The version of the language; without the member it is the old one, as in IAM.
  public var version: String { json["Version"]?.text ?? "2008-10-17" }

  /// Whether `${…}` stands for a value of the request, which only the present version knows.
  public var hasVariables: Bool { version == Self.presentVersion }

  /// The identifier of the whole policy; nil where it has none.
  public var id: String? { json["Id"]?.text }

  /// The same policy with other statements; what stands beside them stays as it is.
  public func with(_ statements: [PolicyStatement]) -> PolicyDocument {
    PolicyDocument(
      json: json.setting("Statement", .array(statements.map(\.json))), statements: statements)
  }

  private init(json: JSONValue, statements: [PolicyStatement]) {
    self.json = json
    self.statements = statements
  }

  private static let presentVersion = "2012-10-17"
}

extension PolicyDocument: ExpressibleByArrayLiteral {
  /// Creates a policy of the present version from its statements.
  public init(arrayLiteral statements: PolicyStatement...) { self.init(statements) }
}

extension JSONValue {
  /// The same object with one member set in its place, added at the end, or taken away by nil.
  func setting(_ name: String, _ value: JSONValue?) -> JSONValue {
    var members = members ?? []
    let place = members.firstIndex { $0.name == name }
    switch (place, value) {
    case (let place?, let value?): members[place].value = value
    case (let place?, nil): members.remove(at: place)
    case (nil, let value?): members.append(Member(name, value))
    case (nil, nil): break
    }
    return .object(members)
  }
}
