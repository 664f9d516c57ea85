/// A value of a policy, in which variables have been replaced.
struct PolicyValue {
  /// The characters; a star or question mark that stood for itself from the outset is a wildcard
  /// where the operator has wildcards.
  private var characters: [(character: Character, isWildcard: Bool)] = []

  /// A value without variables.
  init(plain text: String) {
    characters = Self.plain(text)
  }

  private static func plain(_ text: String) -> [(character: Character, isWildcard: Bool)] {
    text.map { ($0, $0 == "*" || $0 == "?") }
  }

  /// A value of a policy; variables exist since version 2012-10-17.
  /// - Throws: where the request has no single value for a variable, which names no default.
  init(_ text: String, version: String, request: IAMRequest) throws(UnresolvedVariable) {
    guard version == "2012-10-17" else {
      characters = Self.plain(text)
      return
    }
    var rest = text[...]
    while let character = rest.first {
      guard rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") else {
        characters.append((character, character == "*" || character == "?"))
        rest.removeFirst()
        continue
      }
      let inside = rest[rest.index(rest.startIndex, offsetBy: 2)..<end]
      for character in try Self.value(of: String(inside), request) {
        characters.append((character, false))
      }
      rest = rest[rest.index(after: end)...]
    }
  }

  private static func value(
    of variable: String, _ request: IAMRequest
  ) throws(UnresolvedVariable) -> String {
    if ["*", "?", "$"].contains(variable) { return variable }
    let parts = variable.split(separator: ",", maxSplits: 1).map(String.init)
    let key = parts[0].filter { $0 != " " }
    if let values = request.values(of: key), values.count == 1 { return values[0] }
    guard parts.count == 2, let start = parts[1].firstIndex(of: "'"),
      let end = parts[1].lastIndex(of: "'"), start < end
    else { throw UnresolvedVariable() }
    return String(parts[1][parts[1].index(after: start)..<end])
  }

  /// The value with wildcards as plain characters.
  var text: String { String(characters.map(\.character)) }

  /// Whether a text fits the value as a pattern.
  func isLike(_ text: String) -> Bool { Self.fits(characters[...], Array(text)[...]) }

  /// Whether an ARN fits the value as an ARN: six parts, each compared for itself.
  func isARN(_ text: String) -> Bool {
    var parts: [[(character: Character, isWildcard: Bool)]] = [[]]
    for character in characters {
      if character.character == ":", parts.count < 6 {
        parts.append([])
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    let wanted = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, wanted.count == 6 else { return false }
    return zip(parts, wanted).allSatisfy { Self.fits($0[...], Array($1)[...]) }
  }

  private static func fits(
    _ pattern: ArraySlice<(character: Character, isWildcard: Bool)>, _ text: ArraySlice<Character>
  ) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    if first.isWildcard, first.character == "*" {
      return fits(pattern.dropFirst(), text) || (!text.isEmpty && fits(pattern, text.dropFirst()))
    }
    guard let character = text.first else { return false }
    return (first.isWildcard || first.character == character)
      && fits(pattern.dropFirst(), text.dropFirst())
  }
}

/// The request has no value for a variable.
struct UnresolvedVariable: Error {}
