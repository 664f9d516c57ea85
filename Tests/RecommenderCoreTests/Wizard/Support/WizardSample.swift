@testable import RecommenderCore

/// Concrete answers that stand for whole classes of answers.
///
/// The good ones agree with each other; each bad one breaks a rule of its own step alone.
enum WizardSample {
  static let region = "us-east-1"
  static let otherRegion = "eu-west-1"
  static let badRegion = "nowhere"
  static let campaign = "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks"
  static let otherCampaign = "arn:aws:personalize:us-east-1:123456789012:campaign/movie-trending"
  static let badCampaign = "movie picks"
  static let count = 3
  static let badCount = 9
  static let function = "arn:aws:lambda:us-east-1:123456789012:function:enrich"
  static let otherFunction = "arn:aws:lambda:us-east-1:123456789012:function:decorate"
  static let badFunction = "enrich it"
  static let displayName = "Movie"
  static let badDisplayName = "A name that is far too long to be shown"
  static let attribute = AttributeAnswer(
    name: "Title", displayName: "Movie title", purpose: "the headline")
  static let otherAttribute = AttributeAnswer(name: "Link", displayName: "Movie link")
  static let badAttribute = AttributeAnswer(name: "Item url", displayName: "Link")
  static let iamRole = "arn:aws:iam::123456789012:role/pinpoint-recommends"
  static let badIAMRole = "pinpoint recommends"
  static let iamRoleName = "pinpoint-recommends"
  static let badIAMRoleName = "no/slash"
  static let name = "Movie picks"
  static let badName = "?"
  static let folder = "out"
  static let files = ["out/recommender.json", "out/CHECKLIST.md"]
  static let confirmation = Confirmation(by: "ana", at: Timestamp(seconds: 1_700_000_000))

  /// Answers to every step, with a value returned by the model.
  static var modelValue: Answers {
    var answers = Answers()
    answers.region = region
    answers.campaignArn = campaign
    answers.idType = .user
    answers.recommendationsPerMessage = count
    answers.processing = Processing.none
    answers.displayName = displayName
    answers.iamRole = .existing
    answers.iamRoleArn = iamRole
    answers.name = name
    return answers
  }

  /// Answers to every step, with a Lambda function.
  static var lambda: Answers {
    var answers = modelValue
    answers.processing = .lambda
    answers.displayName = ""
    answers.functionArn = function
    answers.attributes = [attribute]
    return answers
  }

  /// Answers of which not one is valid, with the branch open.
  static var nothingValid: Answers {
    var answers = Answers()
    answers.region = badRegion
    answers.campaignArn = badCampaign
    answers.recommendationsPerMessage = badCount
    answers.displayName = badDisplayName
    answers.attributes = [badAttribute]
    answers.functionArn = badFunction
    answers.iamRole = .existing
    answers.iamRoleArn = badIAMRole
    answers.name = badName
    return answers
  }

  /// A session that has been started at a step, with everything before it visited.
  static func session(
    _ answers: Answers = Answers(), at step: StepID = .account, account: AccountChoice = .none
  ) -> WizardState {
    var state = WizardState(sessionName: "test", account: account, answers: answers, step: step)
    _ = Wizard.start(&state)
    return state
  }
}

extension WizardState {
  /// Takes events in one after the other.
  ///
  /// - Returns: the effects of the last one.
  @discardableResult
  mutating func take(_ events: WizardEvent...) -> [WizardEffect] {
    var effects: [WizardEffect] = []
    for event in events { effects = Wizard.update(&self, event) }
    return effects
  }

  /// The state after the events.
  func after(_ events: WizardEvent...) -> WizardState {
    var state = self
    for event in events { _ = Wizard.update(&state, event) }
    return state
  }
}
