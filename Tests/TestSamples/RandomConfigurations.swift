public import RecommenderCore

/// Makes answers in which no rule is broken and everything else is as awkward as the rules allow.
public struct RandomConfigurations {
  private var random: SplitMix64

  /// Creates a generator; the same seed gives the same answers.
  public init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// The next valid answers.
  public mutating func answers() -> Answers {
    var answers = Answers()
    answers.region = random.pick(AWSRegion.known).id
    let account = text(of: digits, 12...12)
    answers.campaignArn =
      "arn:aws:personalize:\(answers.region):\(account):campaign/"
      + name(letters, names, 1...63)
    answers.idType = random.pick(IDType.allCases)
    answers.recommendationsPerMessage = number(1...5)
    answers.processing = random.pick([.lambda, Processing.none])
    answers.displayName = displayName()
    answers.functionArn = function(account, answers.region)
    answers.attributes = attributes()
    setIAMRole(of: &answers, account)
    answers.name = modelName()
    answers.description = text(of: names + Array(" ;(),"), 0...128)
    answers.recommendationContent = freeText()
    return answers
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func text(of characters: [Character], _ length: ClosedRange<Int>) -> String {
    String((0..<number(length)).map { _ in random.pick(characters) })
  }

  private mutating func name(
    _ first: [Character], _ rest: [Character], _ length: ClosedRange<Int>
  ) -> String {
    text(of: first, 1...1) + text(of: rest, 0...number(length) - 1)
  }

  /// Names that a document or a shell could take for something else, and any others.
  private mutating func modelName() -> String {
    random.next() & 1 == 0
      ? random.pick([
        "null", "true", "no", "1e3", "0x1F", "2012-10-17", "007", "END_OF_HELP", "a - b", "x   y ",
        "EOF", "None", "on",
      ]) : name(letters, names + [" "], 1...128)
  }

  private mutating func displayName() -> String {
    let name = name(names, names + [" "], 1...25)
    return random.next() & 3 == 0 ? "- \(name.prefix(20))" : name
  }

  private mutating func function(_ account: String, _ region: String) -> String {
    let qualifier = random.pick(["", ":live", ":42", ":$LATEST", ":\(text(of: names, 1...128))"])
    let name = text(of: names, 1...64)
    return "arn:aws:lambda:\(region):\(account):function:\(name)\(qualifier)"
  }

  private mutating func attributes() -> [AttributeAnswer] {
    (0..<number(1...10)).map { index in
      AttributeAnswer(
        name: name(letters, names, 1...48) + "_\(index)",
        displayName: name(letters, names + [" "], 1...25), purpose: freeText())
    }
  }

  private mutating func setIAMRole(of answers: inout Answers, _ account: String) {
    answers.iamRole = random.pick(IAMRoleChoice.allCases)
    answers.iamRoleName = text(of: names + Array("+=,.@"), 1...64)
    let path = random.pick(["", "service-role/", "a'b\"c/", "$(id)/`id`/", "!x\\/", "#*?&|;/"])
    answers.iamRoleArn = "arn:aws:iam::\(account):role/\(path)\(answers.iamRoleName)"
  }

  /// Text in the user's own words.
  private mutating func freeText() -> String {
    let pieces = [
      "plain", "it's", "\"quoted\"", "$(id)", "`id`", "${HOME}", "\\", "\\n", "'", "''", "\"\"\"",
      "#", "- ", ": ", "| ", "> ", "{}", "[x]", "%s", "%", "&", "*", "!", "~", "<b>", "映画", "🎬",
      "é", "e\u{301}", "שלום", "’", "“", "\u{E000}", "\u{200D}", "END_OF_HELP", " ",
    ]
    return (0..<number(1...8)).map { _ in random.pick(pieces) }.joined(separator: " ")
  }

  private let digits = Array("0123456789")
  private let letters = Array("ABCXYZabcxyz0189")
  private let names = Array("ABCXYZabcxyz0189_-_-")
}
