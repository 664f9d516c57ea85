import TestSamples
import Testing

@testable import RecommenderCore

@Suite struct RulePropertyTests {
  static let hostile = [
    "\u{0}", "\u{1B}[2J", "\u{202E}evil", "\u{200B}", "\u{1F469}\u{200D}\u{1F680}", "\r\n", "\t",
    "e\u{301}", "\u{FEFF}", "\u{E000}", "arn:::::", "::::::::", "arn:aws:iam::\u{9B}", "\u{10FFFF}",
    String(repeating: "arn:aws:", count: 400), "\u{2066}x\u{2069}",
  ]

  static let texts = [
    "", " ", "x", "movie-picks", "Movie picks", "Title", "title", "Recommendations.Title", "9x",
    "us-east-1", "us-east-2", "eu-west-1", "eu-west-2", RuleSamples.campaign, RuleSamples.function,
    RuleSamples.iamRole, "arn:aws:iam::210987654321:role/a/b", "arn:aws:sts::1:assumed-role/x",
    "arn:aws:lambda:eu-west-1:123456789012:function:x:1", RuleSamples.text(25),
    RuleSamples.text(26), RuleSamples.text(50), RuleSamples.text(128), RuleSamples.text(501),
  ]

  /// Answers of which most are good, so that both outcomes are common.
  static func answers(_ random: inout SplitMix64) -> Answers {
    var answers = Bool.random(using: &random) ? RuleSamples.plain() : RuleSamples.lambda()
    let paths: [WritableKeyPath<Answers, String>] = [
      \.region, \.campaignArn, \.displayName, \.functionArn, \.iamRoleArn, \.iamRoleName, \.name,
      \.description, \.recommendationContent,
    ]
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      answers[keyPath: random.pick(paths)] = random.pick(random.pick([texts, texts, hostile]))
    }
    if Int.random(in: 0..<8, using: &random) == 0 { answers.idType = nil }
    if Int.random(in: 0..<8, using: &random) == 0 {
      answers.recommendationsPerMessage = random.pick([nil, 0, 1, 5, 6, -1])
    }
    if Int.random(in: 0..<8, using: &random) == 0 {
      answers.processing = random.pick([nil, Processing.none, .lambda])
    }
    if Int.random(in: 0..<8, using: &random) == 0 {
      answers.iamRole = random.pick([nil, .existing, .create])
    }
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let row = AttributeAnswer(
        name: random.pick(texts), displayName: random.pick(texts), purpose: random.pick(hostile))
      let place = Int.random(in: 0...answers.attributes.count, using: &random)
      let good = RuleSamples.attribute("A\(place)")
      answers.attributes.insert(random.pick([row, good, good, AttributeAnswer()]), at: place)
    }
    return answers
  }

  static let fields: [Field] =
    [
      .account, .region, .campaignArn, .idType, .recommendationsPerMessage, .recommendationContent,
      .processing, .functionArn, .displayName, .attributes, .iamRole, .iamRoleArn, .iamRoleName,
      .name, .description,
    ] + (0..<4).flatMap { [.attributeName($0), .attributeDisplayName($0), .attributePurpose($0)] }

  /// Whether a text may go to a terminal and into a document as it is.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  @Test("A configuration exists exactly where no rule finds an error", arguments: [1, 2, 3, 4, 5])
  func configurations(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var made = 0
    for _ in 0..<500 {
      let answers = Self.answers(&random)
      let errors = Rules.findings(in: answers).filter { $0.severity == .error }
      do throws(ConfigurationRefused) {
        _ = try Configuration(answers)
        made += 1
        #expect(errors == [])
      } catch {
        #expect(!errors.isEmpty)
        #expect(error.findings == errors)
      }
    }
    // Both outcomes have to be common for this to say anything.
    #expect((50...450).contains(made))
  }

  @Test("Every text of every finding and hint is plain and complete", arguments: [11, 12, 13])
  func messages(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let answers = Self.answers(&random)
      let hints = Self.fields.compactMap { Rules.hint(for: $0, in: answers) }
      #expect(hints.allSatisfy { $0.severity == .hint })
      let findings = Rules.findings(in: answers)
      #expect(!findings.contains { $0.severity == .hint })
      for text in (findings + hints).flatMap({ [$0.problem, $0.allowed, $0.fix] }) {
        #expect(Self.isPlain(text))
        #expect(text.hasSuffix("."))
        #expect(text.first?.isUppercase == true || text.first?.isNumber == true)
      }
    }
  }

  @Test("Answers of the branch that was not taken never matter", arguments: [21, 22, 23])
  func otherBranches(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let answers = Self.answers(&random)
      var other = answers
      if answers.processing != .lambda {
        other.functionArn = random.pick(Self.hostile)
        other.attributes = [AttributeAnswer(name: random.pick(Self.hostile))]
      }
      if answers.processing != Processing.none { other.displayName = random.pick(Self.hostile) }
      if answers.iamRole != .existing { other.iamRoleArn = random.pick(Self.hostile) }
      if answers.iamRole != .create { other.iamRoleName = random.pick(Self.hostile) }
      #expect(Rules.findings(in: other) == Rules.findings(in: answers))
      let made = (try? Configuration(answers), try? Configuration(other))
      #expect(made.0 == made.1)
    }
  }

  @Test(
    "Hostile and huge texts neither stop the rules nor reach a message",
    arguments: hostile + [
      String(repeating: "x", count: 1_048_576), String(repeating: "\u{202E}", count: 350_000),
      String(repeating: " ", count: 1_048_576), RuleSamples.campaign + "\u{1B}]52;c;aGk=\u{7}",
    ])
  func hostileEverywhere(text: String) {
    for base in [RuleSamples.plain(), RuleSamples.lambda()] {
      var answers = base
      answers.region = text
      answers.campaignArn = text
      answers.displayName = text
      answers.functionArn = text
      answers.attributes = [AttributeAnswer(name: text, displayName: text, purpose: text)]
      answers.iamRoleArn = text
      answers.iamRoleName = text
      answers.name = text
      answers.description = text
      answers.recommendationContent = text
      let hints = Self.fields.compactMap { Rules.hint(for: $0, in: answers) }
      for finding in Rules.findings(in: answers) + hints {
        #expect(Self.isPlain(finding.whole))
        #expect(finding.whole.utf8.count < 3_000)
      }
      #expect(throws: ConfigurationRefused.self) { try Configuration(answers) }
    }
  }
}
