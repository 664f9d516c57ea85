@testable import RecommenderCore

/// Answers and an account in which every requirement is met, to be spoiled by a test.
struct Scene {
  static let now = Timestamp(seconds: 1_795_000_000)
  static let account = "123456789012"
  static let campaignArn = "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks"
  static let solutionArn = "arn:aws:personalize:us-east-1:123456789012:solution/movies"
  static let versionArn = "\(solutionArn)/0a1b2c3d"
  static let newerVersionArn = "\(solutionArn)/4e5f6a7b"
  static let recipeArn = "arn:aws:personalize:::recipe/aws-user-personalization-v2"
  static let roleArn = "arn:aws:iam::123456789012:role/PinpointPersonalize"
  static let functionArn = "arn:aws:lambda:us-east-1:123456789012:function:enrich"
  static let permissions = Lookup.iamRolePermissions(
    iamRole: roleArn, campaign: campaignArn, solution: solutionArn)

  var answers: Answers
  var observations: AccountObservations
  var confirmations: [RequirementID: Confirmation] = [:]

  var context: AssessmentContext {
    AssessmentContext(
      answers: answers, account: .sample, observations: observations, confirmations: confirmations)
  }

  /// Everything is answered, seen and confirmed.
  static var complete: Scene {
    var scene = Scene(answers: filledAnswers, observations: AccountObservations())
    for (lookup, reply) in goodReplies { scene.see(lookup, reply) }
    let people: [RequirementID] = [
      .idsCorrelate, .idTypeConsistent, .countAgreed, .contentKnown, .itemLength,
      .attributesAgreed, .functionPurpose,
    ]
    for id in people { scene.confirmations[id] = Confirmation(by: "Ana", at: now) }
    return scene
  }

  /// Nothing has been said or seen.
  static var blank: Scene { Scene(answers: Answers(), observations: AccountObservations()) }

  /// The complete scene, changed.
  static func with(_ change: (inout Scene) -> Void) -> Scene {
    var scene = complete
    change(&scene)
    return scene
  }

  mutating func see(_ lookup: Lookup, _ reply: Reply) {
    observations.record(Observation(lookup, at: Self.now, .found(reply)))
  }

  mutating func fail(_ lookup: Lookup, _ cause: LookupFailure.Cause, message: String = "") {
    let failure = LookupFailure(cause, message: message)
    observations.record(Observation(lookup, at: Self.now, .failed(failure)))
  }

  mutating func forget(_ lookup: Lookup) {
    observations.forget { $0 == lookup }
  }

  mutating func change(campaign change: (inout CampaignDetails) -> Void) {
    var details = Self.campaign
    change(&details)
    see(.campaign(Self.campaignArn), .campaign(details))
  }

  mutating func change(function change: (inout FunctionDetails) -> Void) {
    var details = Self.function
    change(&details)
    see(.function(Self.functionArn), .function(details))
  }

  func assess(_ id: RequirementID) throws -> Assessment {
    try Scene.row(id).assess(context)
  }

  static func row(_ id: RequirementID) throws -> any Requirement {
    guard let row = PrerequisiteCatalogue.rows.first(where: { $0.id == id }) else {
      throw NoSuchRow(id: id)
    }
    return row
  }
}

/// The catalogue holds no row of this id.
struct NoSuchRow: Error {
  let id: RequirementID
}
