/// Collects the members of an object in the form in which AWS replies are written.
///
/// AWS leaves a member out where there is nothing to say; so does this, and reading gives the same
/// value back.
struct AWSFields {
  private var members: [JSONValue.Member] = []

  /// The object so far.
  var json: JSONValue { .object(members) }

  /// Whether nothing has been set.
  var isEmpty: Bool { members.isEmpty }

  /// Sets a text, an empty one too.
  mutating func set(_ name: String, _ text: String) {
    set(name, JSONValue.string(text))
  }

  /// Sets a text, or nothing where it is empty.
  mutating func setUnlessEmpty(_ name: String, _ text: String) {
    if !text.isEmpty { set(name, text) }
  }

  /// Sets a whole number, or nothing where it is nil.
  mutating func set(_ name: String, _ number: Int?) {
    if let number { set(name, JSONValue.integer(Int64(number))) }
  }

  /// Sets a truth value, or nothing where it is nil.
  mutating func set(_ name: String, _ flag: Bool?) {
    if let flag { set(name, JSONValue.bool(flag)) }
  }

  /// Sets any value, or nothing where it is nil.
  mutating func set(_ name: String, _ value: JSONValue?) {
    if let value { members.append(JSONValue.Member(name, value)) }
  }
}

/// The part of an ARN after its last slash or colon, for replies that give no name of their own.
func lastPart(ofARN arn: String) -> String {
  let separator = arn.utf8.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
  return separator.map { String(arn[arn.utf8.index(after: $0)...]) } ?? arn
}
