/// A text in which `*` stands for any run of characters and `?` for any one of them.
struct WildcardPattern {
  private enum Token: Hashable {
    case run
    case one
    case exactly(Unicode.Scalar)
  }

  private let tokens: [Token]

  /// Reads a pattern; `literal` takes `*` and `?` for themselves, as `StringEquals` does.
  init(_ text: some StringProtocol, literal: Bool = false) {
    tokens = text.unicodeScalars.map { scalar in
      switch scalar {
      case "*" where !literal: .run
      case "?" where !literal: .one
      default: .exactly(scalar)
      }
    }
  }

  /// Whether any text matches both patterns.
  func meets(_ other: WildcardPattern) -> Bool {
    // reached[j]: the tokens of this pattern read so far and the first j of the other one meet.
    var reached = [Bool](repeating: false, count: other.tokens.count + 1)
    reached[0] = true
    skipRuns(of: other, in: &reached)
    for token in tokens {
      guard reached.contains(true) else { return false }
      reached = advance(reached, over: token, in: other)
    }
    return reached[other.tokens.count]
  }

  /// A run may be empty, so what is reached before it is reached after it too.
  private func skipRuns(of other: WildcardPattern, in reached: inout [Bool]) {
    for (index, token) in other.tokens.enumerated() where token == .run && reached[index] {
      reached[index + 1] = true
    }
  }

  private func advance(_ reached: [Bool], over token: Token, in other: WildcardPattern) -> [Bool] {
    // An empty run of this pattern changes nothing; any other token must consume something.
    var next = token == .run ? reached : [Bool](repeating: false, count: reached.count)
    for (index, theirs) in other.tokens.enumerated() {
      let isReached: Bool
      switch (token, theirs) {
      case (.run, _): isReached = next[index]
      case (_, .run):
        // Their run swallows this token, and may go on or end here.
        if reached[index] { next[index] = true }
        isReached = reached[index]
      case (.exactly(let mine), .exactly(let other)): isReached = reached[index] && mine == other
      default: isReached = reached[index]
      }
      if isReached { next[index + 1] = true }
    }
    skipRuns(of: other, in: &next)
    return next
  }
}
