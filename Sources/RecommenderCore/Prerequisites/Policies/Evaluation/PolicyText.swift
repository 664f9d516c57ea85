/// A text of a policy, in which variables stand for values of the request.
///
/// Sources: "IAM policy elements: Variables and tags" and "Version", IAM User Guide.
struct PolicyText {
  /// What `*` and `?` are.
  enum Wildcards {
    case allowed
    /// Characters like others.
    case none
  }

  /// What the text stands for.
  var pattern: WildcardPattern { WildcardPattern(tokens[...]) }
  private var tokens: [WildcardPattern.Token] = []
  /// The places in the pattern that stand for variables whose values are not known.
  private var free: Set<Int> = []
  /// The first variable whose value is not known; in the pattern it is one character or more,
  /// because no value is empty.
  private(set) var unknown: String?
  /// The first variable that has no value in the request, with which no value is equal.
  private(set) var missing: String?

  /// Reads a text; nil stands for a context in which variables are plain text.
  init(_ text: String, wildcards: Wildcards, variables context: RequestContext?) {
    var rest = Substring(text).unicodeScalars
    // Only behind a variable that is closed can there be another one.
    let lastBrace = rest.lastIndex(of: "}")
    while let first = rest.first {
      if let context, first == "$", let lastBrace, rest.startIndex < lastBrace,
        let name = Self.takeVariable(&rest)
      {
        add(name, in: context)
        continue
      }
      rest.removeFirst()
      switch (first, wildcards) {
      case ("*", .allowed): tokens.append(.run)
      case ("?", .allowed): tokens.append(.one)
      default: tokens.append(.exactly(first))
      }
    }
  }

  /// Takes `${…}` from the front of a text, and gives what stands between the braces.
  private static func takeVariable(_ text: inout Substring.UnicodeScalarView) -> Substring? {
    guard text.dropFirst().first == "{", let end = text.firstIndex(of: "}") else { return nil }
    let name = text[..<end].dropFirst(2)
    text = text[text.index(after: end)...]
    return Substring(name)
  }

  private mutating func add(_ variable: Substring, in context: RequestContext) {
    if ["*", "?", "$"].contains(variable) { return append(variable) }
    let parts = variable.split(separator: ",", maxSplits: 1)
    let key = parts.first.map { String(Self.trimmed($0)) } ?? ""
    let spare = parts.dropFirst().first.map(Self.trimmed)
    switch context[key] {
    case .values(let values) where values.count == 1 && !values[0].hasID: append(values[0].text)
    case .absent, .values([]):
      if let spare, spare.count > 1, spare.hasPrefix("'"), spare.hasSuffix("'") {
        append(spare.dropFirst().dropLast())
      } else {
        missing = missing ?? key
      }
    case .values, .unknown:
      unknown = unknown ?? key
      free.formUnion([tokens.count, tokens.count + 1])
      tokens += [.one, .run]
    }
  }

  /// What the text stands for in small letters, values of variables included.
  var lowercasedPattern: WildcardPattern {
    let small = tokens.flatMap { token -> [WildcardPattern.Token] in
      guard case .exactly(let scalar) = token else { return [token] }
      return scalar.properties.lowercaseMapping.unicodeScalars.map { .exactly($0) }
    }
    return WildcardPattern(small[...])
  }

  /// Which of the ARNs that a value may be the text matches, each of the six parts for itself.
  func reach(ofARN value: RequestValue) -> WildcardPattern.Reach {
    guard let parts = value.arnParts else { return .none }
    // The value of a variable may have any number of parts.
    if unknown != nil { return pattern.mayMatch(arn: value, free: free) ? .some : .none }
    guard let patterns = pattern.arnParts else { return .none }
    let reaches = zip(patterns, parts).map { $0.reach(of: $1) }
    if reaches.contains(.none) { return .none }
    return reaches.contains(.some) ? .some : .all
  }

  /// Which of all values there are the text matches as an ARN.
  var reachAsARN: WildcardPattern.Reach {
    missing == nil && (unknown != nil || pattern.arnParts != nil) ? .some : .none
  }

  private mutating func append(_ text: some StringProtocol) {
    tokens += text.unicodeScalars.map(WildcardPattern.Token.exactly)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
