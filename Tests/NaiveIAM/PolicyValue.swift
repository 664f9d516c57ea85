/// A value of a policy, in which variables have been replaced.
struct PolicyValue {
  /// What stands at one place of the value.
  private enum Piece: Equatable {
    case character(Character)
    /// A star or question mark that stood there from the outset.
    case star, questionMark
    /// The value of a variable that has one that is hidden, or several: one character at least.
    case anything
  }

  /// What the value is; nil where a variable has none, for which there is "no equal or like value".
  private var pieces: [Piece]? = []

  /// A value of a policy; variables exist since version 2012-10-17.
  init(_ text: String, version: String, request: IAMRequest) {
    var rest = text[...]
    while let character = rest.first {
      guard version == "2012-10-17", rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") else {
        pieces?.append(Self.piece(character))
        rest.removeFirst()
        continue
      }
      let inside = rest[rest.index(rest.startIndex, offsetBy: 2)..<end]
      if let value = Self.value(of: String(inside), request) {
        pieces?.append(contentsOf: value)
      } else {
        pieces = nil
      }
      rest = rest[rest.index(after: end)...]
    }
  }

  private static func piece(_ character: Character) -> Piece {
    switch character {
    case "*": .star
    case "?": .questionMark
    default: .character(character)
    }
  }

  private static func value(of variable: String, _ request: IAMRequest) -> [Piece]? {
    func characters(_ text: some StringProtocol) -> [Piece] { text.map { .character($0) } }
    if ["*", "?", "$"].contains(variable) { return characters(variable) }
    let parts = variable.split(separator: ",", maxSplits: 1).map(String.init)
    let key = parts[0].filter { $0 != " " }
    if request.hides(key) { return [.anything] }
    if let values = request.values(of: key) {
      // A key with several values cannot be a variable; what comes of it all the same is not said.
      return values.count == 1 ? characters(values[0]) : [.anything]
    }
    guard parts.count == 2, let start = parts[1].firstIndex(of: "'"),
      let end = parts[1].lastIndex(of: "'"), start < end
    else { return nil }
    return characters(parts[1][parts[1].index(after: start)..<end])
  }

  /// Whether a variable has no value.
  var isNull: Bool { pieces == nil }

  /// A text that fits, if any does; what is hidden is a text of one's own choice.
  func example(choosing choice: String) -> String? {
    pieces?.map { piece in
      switch piece {
      case .character(let character): String(character)
      case .star: ""
      case .questionMark: "x"
      case .anything: choice
      }
    }.joined()
  }

  /// Whether a text is the value, in which a star is a star; nil where it hangs on a variable.
  func equals(_ text: String, ignoringCase: Bool = false) -> Bool? {
    func small(_ text: String) -> String { ignoringCase ? text.lowercased() : text }
    let plain = pieces?.flatMap { piece -> [Piece] in
      switch piece {
      case .character(let character): small(String(character)).map { .character($0) }
      case .star: [.character("*")]
      case .questionMark: [.character("?")]
      case .anything: [.anything]
      }
    }
    return answer(plain, small(text), separators: 0)
  }

  /// Whether a text fits the value as a pattern; nil where it hangs on a variable.
  func isLike(_ text: String) -> Bool? { answer(pieces, text, separators: 0) }

  /// Whether an ARN fits the value as an ARN; nil where it hangs on a variable.
  ///
  /// Its six parts are each compared for themselves: no wildcard takes one of the colons between
  /// them.
  func isARN(_ text: String) -> Bool? {
    guard text.count(where: { $0 == ":" }) >= 5 else { return false }
    return answer(pieces, text, separators: 5)
  }

  private func answer(_ pieces: [Piece]?, _ text: String, separators: Int) -> Bool? {
    guard let pieces, Self.fits(pieces[...], Array(text)[...], separators) else { return false }
    // Another value of the variable, or none, would not fit.
    return pieces.contains(.anything) ? nil : true
  }

  private static func fits(
    _ pattern: ArraySlice<Piece>, _ text: ArraySlice<Character>, _ separators: Int
  ) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    let rest = pattern.dropFirst()
    if first == .star, fits(rest, text, separators) { return true }
    guard let character = text.first else { return false }
    let isSeparator = character == ":" && separators > 0
    let left = isSeparator ? separators - 1 : separators
    let tail = text.dropFirst()
    return switch first {
    case .character(let own): own == character && fits(rest, tail, left)
    case .questionMark: !isSeparator && fits(rest, tail, left)
    case .star: !isSeparator && fits(pattern, tail, left)
    case .anything: fits(rest, tail, left) || fits(pattern, tail, left)
    }
  }
}
