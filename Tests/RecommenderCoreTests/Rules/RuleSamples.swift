@testable import RecommenderCore

/// Answers and looks at findings that the tests of the rules share.
enum RuleSamples {
  static let campaign = "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks"
  static let function = "arn:aws:lambda:us-east-1:123456789012:function:enrich"
  static let iamRole = "arn:aws:iam::123456789012:role/PinpointRole"

  /// Answers without a Lambda function in which no rule finds anything, changed as asked.
  static func plain(_ change: (inout Answers) -> Void = { _ in }) -> Answers {
    var answers = Answers()
    answers.region = "us-east-1"
    answers.campaignArn = campaign
    answers.idType = .user
    answers.recommendationsPerMessage = 3
    answers.processing = Processing.none
    answers.displayName = "Recommended movie"
    answers.iamRole = .create
    answers.iamRoleName = "PinpointRecommendations"
    answers.name = "movie-picks"
    change(&answers)
    return answers
  }

  /// Answers with a Lambda function in which no rule finds anything, changed as asked.
  static func lambda(_ change: (inout Answers) -> Void = { _ in }) -> Answers {
    plain { answers in
      answers.processing = .lambda
      answers.displayName = ""
      answers.functionArn = function
      answers.attributes = [attribute("Title"), attribute("Item_url")]
      answers.iamRole = .existing
      answers.iamRoleArn = iamRole
      answers.iamRoleName = ""
      change(&answers)
    }
  }

  /// An attribute row in which no rule finds anything, as long as its name is good.
  static func attribute(_ name: String) -> AttributeAnswer {
    AttributeAnswer(name: name, displayName: "Shown", purpose: "the headline")
  }

  /// A name of that length that every shape takes.
  static func text(_ length: Int) -> String { String(repeating: "n", count: length) }

  /// What the rules find about one field.
  static func findings(_ field: Field, _ answers: Answers) -> [Finding] {
    Rules.findings(in: answers).filter { $0.field == field }
  }

  /// What the rules find about one field, where it is exactly one thing.
  static func only(_ field: Field, _ answers: Answers) -> Finding? {
    let findings = findings(field, answers)
    return findings.count == 1 ? findings.first : nil
  }
}

extension Finding {
  /// The three texts as one, for looking words up.
  var whole: String { "\(problem) \(allowed) \(fix)" }

  /// The same finding as said while the field is typed.
  var asHint: Finding {
    var hint = self
    hint.severity = .hint
    return hint
  }
}
