/// What a trial brought; nothing of it is ever saved.
public enum ProbeReply: Hashable, Sendable {
  /// What the campaign recommends, best first.
  case items([RecommendedItem])
  /// What the function returned.
  case returned(FunctionResult)
  /// The function ended with an error of its own; the text is short and free of secrets.
  case functionError(text: String)
}

/// How a trial ended.
public enum ProbeOutcome: Hashable, Sendable {
  case answered(ProbeReply)
  case failed(LookupFailure)
}

/// One recommended item.
public struct RecommendedItem: Hashable, Sendable {
  /// The item ID on one line, cut where it is far too long.
  public var text: String
  /// How many characters the item ID has in full.
  public var length: Int

  /// Creates an item from its ID.
  public init(_ id: String) {
    text = Quoted.line(id)
    length = id.unicodeScalars.count
  }
}

/// What a function returned, without any value: only what shows whether it keeps the contract.
public enum FunctionResult: Hashable, Sendable {
  /// Endpoints in the order in which they came; `isWrapped` where they stand in `Endpoints`.
  case endpoints([ReturnedEndpoint], isWrapped: Bool)
  /// Not a map of endpoints but this, such as "a list".
  case notAMap(String)
}

/// One endpoint of what a function returned.
public struct ReturnedEndpoint: Hashable, Sendable {
  /// The endpoint ID on one line, cut where it is far too long.
  public var id: String
  /// The attributes in the order in which they came; nil where there is no `Recommendations` map.
  public var attributes: [ReturnedAttribute]?

  /// Creates an endpoint.
  public init(id: String, attributes: [ReturnedAttribute]?) {
    self.id = id
    self.attributes = attributes
  }
}

/// One attribute of an endpoint.
public struct ReturnedAttribute: Hashable, Sendable {
  /// The shapes of a value that are told apart.
  public enum Shape: Hashable, Sendable {
    case text
    /// A list of texts, with its length.
    case list(Int)
    /// Anything else, in words, such as "a number".
    case other(String)
  }

  /// The name without the prefix `Recommendations.`, cut where it is far too long.
  public var name: String
  /// What the value looks like.
  public var shape: Shape

  /// Creates an attribute.
  public init(_ name: String, _ shape: Shape) {
    self.name = name
    self.shape = shape
  }
}
