import RecommenderCore

/// A JSON text as a value, with the members of objects in one order, so that two can be compared.
func sorted(_ text: String) throws -> JSONValue {
  sorted(try JSONText.read(text.utf8))
}

private func sorted(_ value: JSONValue) -> JSONValue {
  switch value {
  case .object(let members):
    .object(
      members.map { .init($0.name, sorted($0.value)) }.sorted { $0.name < $1.name })
  case .array(let elements): .array(elements.map(sorted))
  default: value
  }
}
