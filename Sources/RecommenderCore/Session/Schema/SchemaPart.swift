/// The parts that the schema is put together from.
enum SchemaPart {
  /// An object with its members in the order in which they stand here.
  static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { JSONValue.Member($0.key, $0.value) })
  }

  /// An array of texts.
  static func words(_ words: [String]) -> JSONValue { .array(words.map { .string($0) }) }

  /// Values of one type; null, which counts as missing wherever sessions are read, is one too.
  static func optional(_ type: String) -> JSONValue {
    object(["type": words([type, "null"])])
  }

  /// One of the raw values of a type, or null.
  static func optionalWord<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) -> JSONValue
  where Word.RawValue == String {
    .object([.init("enum", .array(type.allCases.map { .string($0.rawValue) } + [.null]))])
  }

  /// One of the raw values of a type.
  static func word<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) -> JSONValue
  where Word.RawValue == String {
    .object([.init("enum", words(type.allCases.map(\.rawValue)))])
  }

  /// One value and no other.
  static func constant(_ value: JSONValue) -> JSONValue { object(["const": value]) }

  /// A moment in UTC or with its offset; a day that its month does not have is beyond a pattern.
  static let moment = object([
    "type": .string("string"),
    "pattern": .string(
      "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
        + "[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?"
        + "(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$"),
  ])
}

extension JSONValue {
  /// The object with the members of another one behind its own.
  func merging(_ other: JSONValue) -> JSONValue {
    .object((members ?? []) + (other.members ?? []))
  }

  /// The part of a schema, or null.
  var orNull: JSONValue {
    SchemaPart.object(["anyOf": .array([self, SchemaPart.object(["type": .string("null")])])])
  }

  /// The part of a schema with a few words for people before it.
  func titled(_ title: String) -> JSONValue {
    SchemaPart.object(["title": .string(title)]).merging(self)
  }
}
