import TestSamples
import Testing

@testable import RecommenderCore

/// The sentences of findings are put together from pieces; the joints must not show.
@Suite struct PunctuationTests {
  @Test("Parentheses stand in pairs and no mark stands twice", arguments: UInt64(100)..<110)
  func sentences(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let answers = Self.answers(&random)
      let hints = RulePropertyTests.fields.compactMap { Rules.hint(for: $0, in: answers) }
      for finding in Rules.findings(in: answers) + hints {
        for text in [finding.problem, finding.allowed, finding.fix] {
          #expect(Self.fault(in: text) == nil, "\(text)")
        }
      }
    }
  }

  @Test("Every way in which an ARN can be wrong is said well", arguments: brokenARNs)
  func brokenARN(text: String) {
    for field in [Field.campaignArn, .functionArn, .iamRoleArn] {
      let answers = RuleSamples.lambda {
        $0.campaignArn = text
        $0.functionArn = text
        $0.iamRoleArn = text
      }
      let said =
        RuleSamples.findings(field, answers)
        + [Rules.hint(for: field, in: answers)].compactMap(\.self)
      #expect(!said.isEmpty)
      for finding in said {
        for text in [finding.problem, finding.allowed, finding.fix] {
          #expect(Self.fault(in: text) == nil, "\(text)")
        }
      }
    }
  }

  @Test(
    "The test itself sees a fault",
    arguments: ["a).", "(a.", "a..", "a,.", "a ,b.", "a  b.", "a;.", ")a(."])
  func faults(text: String) {
    #expect(Self.fault(in: text) != nil)
  }

  static let brokenARNs: [String] = strangeARNs + goodARNs.flatMap(spoilings)

  private static let strangeARNs = [
    "", " ", "movie-picks", "arn", "arn:aws", "arn:aws:personalize:us-east-1:123456789012:",
    "arn:aws:personalize:us-east-1:123456789012:campaign/",
    "arn:aws:personalize:us-east-1:123456789012:solution/x",
    "arn:aws:personalize:us-east-1:123456789012:recommender/x",
    "arn:aws:personalize:us-east-1:12345678901:campaign/x", "arn:aws:personalize::1:campaign/x",
    "arn:aws-cn:personalize:cn-north-1:123456789012:campaign/x",
    "arn:aws:personalize:nowhere:123456789012:campaign/x", "arn:aws:s3:::bucket",
    "arn:aws:iam:us-east-1:123456789012:role/x", "arn:aws:iam::123456789012:user/x",
    "arn:aws:iam::123456789012:role//", "arn:aws:sts::123456789012:assumed-role/x/y",
    "arn:aws:iam::123456789012:instance-profile/x", "arn:aws:iam::123456789012:role/x y",
    "arn:aws:lambda:us-east-1:123456789012:function:x:y:z", "a:b:c:d:e:f:g",
    "arn:aws:lambda:us-east-1:123456789012:function:x:", "https://example.com/",
  ]

  private static let goodARNs = [RuleSamples.campaign, RuleSamples.function, RuleSamples.iamRole]

  /// The ways in which people lose a part of an ARN, or bring more than it.
  private static func spoilings(of arn: String) -> [String] {
    let beginnings = (0..<31).map { String(arn.prefix($0)) }
    return beginnings + ["\(arn)!", " \(arn)", arn + RuleSamples.text(600), "\(arn)/"]
  }

  /// Random answers of which one ARN is often cut or spoiled.
  private static func answers(_ random: inout SplitMix64) -> Answers {
    var answers = RulePropertyTests.answers(&random)
    let paths: [WritableKeyPath<Answers, String>] = [\.campaignArn, \.functionArn, \.iamRoleArn]
    if Bool.random(using: &random) {
      answers[keyPath: random.pick(paths)] = random.pick(brokenARNs)
    }
    return answers
  }

  /// What is wrong with the marks of a sentence; what is quoted or named in it has its own marks.
  private static func fault(in sentence: String) -> String? {
    let sentence = bare(sentence)
    var depth = 0
    for character in sentence {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth < 0 { return "a parenthesis closes nothing" }
    }
    if depth > 0 { return "a parenthesis stays open" }
    return doubled.first { sentence.contains($0) }
  }

  /// Marks that follow each other or stand where none can; a part of an ARN has a colon of its own.
  private static let doubled = [
    "..", ".,", ",.", ",,", ".;", ";.", ".:", "::", ",:", ":,", ";;", " .", " ,", " ;", " :", " )",
    "( ", "()", "  ", "!", "?",
  ]

  /// The sentence without quotations, single characters and the characters that names may have.
  private static func bare(_ sentence: String) -> String {
    let parts = sentence.split(separator: "\"", omittingEmptySubsequences: false)
    var bare = parts.enumerated().map { $0.offset.isMultiple(of: 2) ? $0.element : "x" }.joined()
    for list in ["_ ; ( ) , -", "_+=,.@-"] { bare.replace(list, with: "x") }
    bare.replace(/the character \S/, with: "x")
    bare.replace(/arn:[^ ()]*[^ ().]/, with: "x")
    return bare
  }
}
