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
  /// The first variable whose value is not known; in the pattern it is any run of characters.
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
    case .absent:
      if let spare, spare.count > 1, spare.hasPrefix("'"), spare.hasSuffix("'") {
        append(spare.dropFirst().dropLast())
      } else {
        missing = missing ?? key
      }
    case .values, .unknown:
      unknown = unknown ?? key
      tokens.append(.run)
    }
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
