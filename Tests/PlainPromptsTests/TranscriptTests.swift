import PlainPrompts
import RecommenderCore
import TestSamples
import Testing

/// Each step as a talk from its first question on: refusals of every kind, then the answer.
@Suite struct TranscriptTests {
  struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    let step: StepID
    var account = AccountChoice.sample
    var answers = Answers.valid(function: false)
    var profiles: [String] = []
    let lines: [String]

    var testDescription: String { name }
  }

  static let wrongARN = "arn:aws:personalize:us-east-1:123456789012:recommender/films"

  static let scenes = [
    Scene(
      name: "account", step: .account, answers: Answers(),
      lines: ["0", "five", ":back", "2", "12", "eu-central-9", "US-EAST-1"]),
    Scene(
      name: "account-file", step: .account, answers: Answers(),
      lines: ["3", "", "./missing.json", ":back", "3", "./account.json", "1"]),
    Scene(
      name: "account-profiles", step: .account, account: AccountChoice(source: .aws),
      answers: Answers(), profiles: ["default", "staging"],
      lines: ["", "4", "staging", ":back", ""]
    ),
    Scene(
      name: "campaign", step: .campaign, answers: .begun(.campaign),
      lines: [
        "-", "+", "+", "-", "/kids", "9", "/zzz", "1", "", "/", "3", "99", "movie-trending", "6",
        "",
      ]),
    Scene(
      name: "campaign-typed", step: .campaign, answers: .begun(.campaign),
      lines: [
        "not a name", Self.wrongARN, "arn:aws:personalize:us-east-1:123456789012:campaign/other",
      ]),
    Scene(
      name: "campaign-none", step: .campaign, account: .none, answers: .begun(.campaign),
      lines: [
        "", "1", "arn:aws:personalize:us-east-1:123456789012:campaign/typed", ":back", "",
      ]),
    Scene(
      name: "id-type", step: .idType, answers: .begun(.idType),
      lines: ["3", "id", "person", "endpoint"]),
    Scene(
      name: "count", step: .count, answers: .begun(.count),
      lines: ["6", "three", "3", "a film\u{1B}[2J", "a film title", ":back", "", ":clear"]),
    Scene(
      name: "processing", step: .processing, answers: .begun(.processing),
      lines: ["3", "2", "/enrich", "1", ""]),
    Scene(
      name: "display-name", step: .attributes, answers: .begun(.attributes),
      lines: ["", "Films: our best", String(repeating: "f", count: 26), "Recommended films"]),
    Scene(
      name: "attributes", step: .attributes, answers: .begun(.attributes, function: true),
      lines: [
        "", "Item url", "Item_url", "", "Link", "where to", "add Title", "Title of film", ":clear",
        "Item_url\tAgain\ttwice", "Price\tPrice\tthe price", "move 3 to 1", "change 2", "",
        "Link to film", "", "delete 3", "delete 7", "rename 1", ":show", "",
      ]),
    Scene(
      name: "iam-role", step: .iamRole, answers: .begun(.iamRole),
      lines: ["1", "arn:aws:sts::123456789012:assumed-role/Admin/sofia", "1", ""]),
    Scene(
      name: "iam-role-new", step: .iamRole, answers: .begun(.iamRole),
      lines: ["2", "my role", "", ":back", "2", "Other"]),
    Scene(
      name: "name", step: .name, answers: .begun(.name),
      lines: ["_films", "", "Best films. Really!", "Best films", ":back", "Movie picks", ":clear"]),
    Scene(
      name: "prerequisites", step: .prerequisites,
      lines: [
        "p 9", "", ":back", "p 9", "person-4711", "p 1", "p 99", "4", "c 9 asked Maria", "9", "c 9",
        "c 1", "c 99", "r 1", "r 0", "r", "yes", "",
      ]),
    Scene(
      name: "review", step: .review,
      lines: ["4", "1", "12", "0", "11", "2", "1", "", "rubbish", ":next", "w", ":back"]),
    Scene(
      name: "review-refused", step: .review, answers: .begun(.name), lines: ["w", "9", "Films", ""]),
    Scene(
      name: "preview", step: .idType, answers: .begun(.attributes, function: true),
      lines: [":preview", ":preview Message", ":preview all", "1", ":preview changes"]),
    Scene(
      name: "preview-function", step: .review, answers: .valid(function: true),
      lines: [":preview"]),
    Scene(
      name: "function-typed", step: .processing, answers: .begun(.processing),
      lines: ["2", "movie-enrch", "movie-enrich", "lost-function", ":list", "lost-function", ""]),
    Scene(
      name: "region", step: .count, answers: .begun(.iamRole, function: true),
      lines: [":go 1", "", "us-east-2", ":undo", "2", ":go campaign", ":show"]),
    Scene(
      name: "commands", step: .idType,
      lines: [
        ":help", ":words", ":words policy", ":words nothing", ":nonsense", ":go", ":go 12",
        ":go \(String(repeating: "x", count: 99))",
        ":go Review", ":go 3", "1", ":undo", ":redo", ":redo",
        ":save", ":save a b", ":save other", "::2", ":clear", ":list", ":back", ":q",
      ]),
  ]

  @Test("Each step talks as recorded", arguments: scenes)
  func talks(scene: Scene) async throws {
    var talk = try await Talk(
      account: scene.account, answers: scene.answers, step: scene.step, profiles: scene.profiles)
    await talk.say(scene.lines)
    try Golden.expect(talk.transcript, scene.name)
  }
}

extension Answers {
  /// Valid answers of the steps before this one.
  static func begun(_ step: StepID, function: Bool = false) -> Answers {
    let whole = Answers.valid(function: function)
    var answers = Answers()
    answers.region = whole.region
    if step.index > StepID.campaign.index { answers.campaignArn = whole.campaignArn }
    if step.index > StepID.idType.index { answers.idType = whole.idType }
    if step.index > StepID.count.index {
      answers.recommendationsPerMessage = whole.recommendationsPerMessage
    }
    if step.index > StepID.processing.index {
      (answers.processing, answers.functionArn) = (whole.processing, whole.functionArn)
    }
    if step.index > StepID.attributes.index {
      (answers.displayName, answers.attributes) = (whole.displayName, whole.attributes)
    }
    if step.index > StepID.iamRole.index {
      (answers.iamRole, answers.iamRoleArn) = (whole.iamRole, whole.iamRoleArn)
    }
    return answers
  }
}
