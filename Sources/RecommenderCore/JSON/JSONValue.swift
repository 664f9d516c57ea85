/// A JSON document as a value; members of objects keep their order.
///
/// Reading and writing stand apart (`JSONText`), so that the model needs no library.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  case decimal(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One name with its value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSONValue

    /// Creates a member.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The value of a member, or nil where this is no object or has no such member.
  public subscript(name: String) -> JSONValue? {
    members?.first { $0.name == name }?.value
  }

  /// The members, or nil where this is no object.
  public var members: [Member]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// The elements, or nil where this is no array.
  public var elements: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The text, or nil where this is no string.
  public var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The whole number, or nil where this is none; `3.0` counts as 3.
  public var wholeNumber: Int? {
    switch self {
    case .integer(let number): Int(exactly: number)
    case .decimal(let number): Int(exactly: number)
    default: nil
    }
  }

  /// The truth value, or nil where this is none.
  public var flag: Bool? {
    guard case .bool(let flag) = self else { return nil }
    return flag
  }
}
