extension ProbeReply {
  /// The most items and the most endpoints that are kept; more is never asked for.
  static let limit = 50

  /// Reads the answer of `get-recommendations`; nil where it is not one.
  public init?(recommendations json: JSONValue) {
    // An answer without any member means the same as an empty list.
    guard json.members != nil else { return nil }
    let list = json["itemList"] ?? .array([])
    guard let items = list.elements else { return nil }
    self = .items(
      items.prefix(Self.limit).compactMap { $0["itemId"]?.text }.map(RecommendedItem.init))
  }

  /// Reads what a function returned; whatever it is, it is a reply.
  public init(returned json: JSONValue) {
    self = .returned(FunctionResult(json))
  }
}

extension FunctionResult {
  init(_ json: JSONValue) {
    let wrapped = json["Endpoints"].flatMap { $0.members == nil ? nil : $0 }
    guard let members = (wrapped ?? json).members else {
      self = .notAMap(json.shapeInWords)
      return
    }
    self = .endpoints(
      members.prefix(ProbeReply.limit).map(ReturnedEndpoint.init), isWrapped: wrapped != nil)
  }
}

extension ReturnedEndpoint {
  fileprivate init(_ member: JSONValue.Member) {
    id = Quoted.line(member.name)
    attributes = Self.recommendations(in: member.value)?.prefix(ProbeReply.limit).map {
      ReturnedAttribute(Self.bareName($0.name), Self.shape(of: $0.value))
    }
  }

  /// The `Recommendations` map, which may stand anywhere in the definition.
  private static func recommendations(in json: JSONValue) -> [JSONValue.Member]? {
    if let own = json["Recommendations"]?.members { return own }
    for member in json.members ?? [] {
      if let inner = recommendations(in: member.value) { return inner }
    }
    return nil
  }

  /// Pinpoint shows the names with the prefix, and some functions return them so.
  private static func bareName(_ name: String) -> String {
    let prefix = "Recommendations."
    return Quoted.line(name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name)
  }

  private static func shape(of value: JSONValue) -> ReturnedAttribute.Shape {
    switch value {
    case .string: .text
    case .array(let elements):
      elements.allSatisfy { $0.text != nil }
        ? .list(elements.count) : .other("a list with more than texts in it")
    default: .other(value.shapeInWords)
    }
  }
}

extension JSONValue {
  /// What kind of value it is, as the object of a sentence.
  fileprivate var shapeInWords: String {
    switch self {
    case .null: "nothing (null)"
    case .bool: "true or false"
    case .integer, .decimal: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "a map"
    }
  }
}
