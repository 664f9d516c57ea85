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

  /// Whether the pattern matches every text.
  var isAnything: Bool { !tokens.isEmpty && tokens.allSatisfy { $0 == .run } }

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
    let left = zip(rests, places(after: value.text)).filter { $0.1 }.map { $0.0 }
    if left.contains(where: Self.takesEveryID) { return .all }
    return left.contains(where: Self.takesSomeID) ? .some : .none
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

  /// For each token, whether the pattern before it can match a text.
  private func places(after text: String) -> [Bool] {
    let all = Array(tokens)
    var reached = [Bool](repeating: false, count: all.count + 1)
    reached[0] = true
    Self.skipRuns(all, &reached)
    for scalar in text.unicodeScalars where reached.contains(true) {
      var next = [Bool](repeating: false, count: reached.count)
      for (place, token) in all.enumerated() where reached[place] {
        if token == .run { next[place] = true }
        if Self.takes(token, scalar) { next[place + 1] = true }
      }
      Self.skipRuns(all, &next)
      reached = next
    }
    return reached.dropLast()
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
