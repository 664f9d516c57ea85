/// A text in which `*` stands for any run of characters and `?` for any one of them.
///
/// The time to match grows with the length of the pattern times that of the text, whatever the
/// pattern is.
public struct WildcardPattern: Hashable, Sendable {
  /// A part of a pattern.
  enum Token: Hashable, Sendable {
    case run
    case one
    case exactly(Unicode.Scalar)
  }

  /// Which of the texts that a value may be the pattern matches.
  enum Reach: Hashable {
    case all
    case some
    case none
  }

  private let tokens: ArraySlice<Token>

  /// Creates a pattern from its parts.
  init(_ tokens: ArraySlice<Token>) { self.tokens = tokens }

  /// Reads a pattern.
  public init(_ text: some StringProtocol) {
    tokens =
      text.unicodeScalars.map { scalar in
        switch scalar {
        case "*": .run
        case "?": .one
        default: .exactly(scalar)
        }
      }[...]
  }

  /// Whether the pattern matches every text but the empty one.
  var isAnything: Bool { Self.takesEveryID(tokens) }

  /// Whether a text is one of those that the pattern stands for.
  public func matches(_ text: some StringProtocol) -> Bool {
    let text = Array(text.unicodeScalars)
    var place = 0
    var next = tokens.startIndex
    // Where the last run stands, and how far the text had come when it took its first character.
    var run: (token: Int, text: Int)?
    while place < text.count {
      if next < tokens.endIndex, tokens[next] == .run {
        run = (next, place)
        next += 1
      } else if next < tokens.endIndex, Self.takes(tokens[next], text[place]) {
        place += 1
        next += 1
      } else if let last = run {
        run = (last.token, last.text + 1)
        place = last.text + 1
        next = last.token + 1
      } else {
        return false
      }
    }
    return tokens[next...].allSatisfy { $0 == .run }
  }

  /// How much of what a value may be the pattern matches.
  func reach(of value: RequestValue) -> Reach {
    guard value.hasID else { return matches(value.text) ? .all : .none }
    let rests = tokens.indices.map { tokens[$0...] }
    // What is left of the pattern after the known beginning, in each way of matching it.
    let places = places(after: value.text) { _, _ in true }
    let left = zip(rests, places).filter { $0.1 }.map { $0.0 }
    if left.contains(where: Self.takesEveryID) { return .all }
    return left.contains(where: Self.takesSomeID) ? .some : .none
  }

  /// Whether the pattern may match an ARN whose parts are told apart by its first five colons.
  ///
  /// Only what is written, and the places that are free, reach over those.
  func mayMatch(arn value: RequestValue, free: Set<Int>) -> Bool {
    let places = places(after: value.text) { place, separators in
      separators >= 5 || free.contains(place)
    }
    guard value.hasID else { return places[tokens.count] }
    return zip(tokens.indices, places).contains { $1 && Self.takesSomeID(tokens[$0...]) }
  }

  /// The six parts of an ARN pattern; nil where it has fewer.
  var arnParts: [WildcardPattern]? {
    let parts = tokens.split(
      separator: .exactly(":"), maxSplits: 5, omittingEmptySubsequences: false)
    return parts.count == 6 ? parts.map(WildcardPattern.init) : nil
  }

  private static func takes(_ token: Token, _ scalar: Unicode.Scalar) -> Bool {
    switch token {
    case .run: false
    case .one: true
    case .exactly(let own): own == scalar
    }
  }

  /// For each token, and for the end, whether the pattern before it can match a text.
  ///
  /// Whether a wildcard takes a colon is asked with its place and the colons so far.
  private func places(
    after text: String, takesColon: (_ place: Int, _ colons: Int) -> Bool
  ) -> [Bool] {
    let all = Array(tokens)
    var reached = [Bool](repeating: false, count: all.count + 1)
    reached[0] = true
    Self.skipRuns(all, &reached)
    var colons = 0
    for scalar in text.unicodeScalars {
      var next = [Bool](repeating: false, count: reached.count)
      for (place, token) in all.enumerated() where reached[place] {
        if scalar == ":", token == .run || token == .one, !takesColon(place, colons) { continue }
        if token == .run { next[place] = true }
        if Self.takes(token, scalar) { next[place + 1] = true }
      }
      Self.skipRuns(all, &next)
      reached = next
      if scalar == ":" { colons += 1 }
    }
    return reached
  }

  /// A run may be empty, so what is reached before it is reached after it too.
  private static func skipRuns(_ tokens: [Token], _ reached: inout [Bool]) {
    for (place, token) in tokens.enumerated() where token == .run && reached[place] {
      reached[place + 1] = true
    }
  }

  /// Whether a rest matches whatever the ID is, which has one character at least.
  private static func takesEveryID(_ rest: ArraySlice<Token>) -> Bool {
    var ones = 0
    for token in rest where token != .run {
      ones += 1
      guard token == .one, ones == 1 else { return false }
    }
    return rest.count > ones
  }

  /// Whether there is an ID that a rest matches; an ID has letters, digits, `-` and `_`.
  private static func takesSomeID(_ rest: ArraySlice<Token>) -> Bool {
    rest.allSatisfy { token in
      guard case .exactly(let scalar) = token else { return true }
      return scalar == "-" || scalar == "_"
        || (scalar.isASCII && scalar.properties.isAlphabetic) || ("0"..."9").contains(scalar)
    }
  }
}
