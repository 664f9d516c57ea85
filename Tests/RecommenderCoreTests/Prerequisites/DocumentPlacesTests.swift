import Testing

@testable import RecommenderCore

/// Holds what *Preparing to use a recommender model* says to its places: the help of a step, and the
/// checklist.
@Suite struct DocumentPlacesTests {
  struct Sentence: CustomTestStringConvertible, Sendable {
    let meaning: String
    let step: StepID
    let help: [String]
    let row: RequirementID
    /// What the row says: its title, what was seen, and what to do.
    let words: [String]
    let change: @Sendable (inout Scene) -> Void

    init(
      _ meaning: String, _ step: StepID, _ help: [String], _ row: RequirementID, _ words: [String],
      _ change: @escaping @Sendable (inout Scene) -> Void = { $0.confirmations = [:] }
    ) {
      (self.meaning, self.step, self.help) = (meaning, step, help)
      (self.row, self.words, self.change) = (row, words, change)
    }

    var testDescription: String { meaning }
  }

  @Test("Every sentence stands in the help of its step and in its row", arguments: sentences)
  func places(_ sentence: Sentence) throws {
    let help = HelpTexts.paragraphs(sentence.step).joined(separator: "\n")
    for words in sentence.help { #expect(help.contains(words), "\(words)") }
    let assessment = try Scene.with(sentence.change).assess(sentence.row)
    let row = "\(try Scene.row(sentence.row).title) \(assessment.evidence) \(assessment.fix)"
    for words in sentence.words { #expect(row.contains(words), "\(row)") }
  }

  @Test("The guides are linked in the help of the steps that they are about")
  func guides() {
    let places: [(StepID, [AWSGuide])] = [
      (.campaign, [.personalize, .recipes, .getRecommendations]),
      (.processing, [.lambda, .recommendationsFunction]),
      (.iamRole, [.pinpointAccess, .recommendationsRole]),
    ]
    for (step, guides) in places {
      for guide in guides {
        let isLinked = HelpTexts.paragraphs(step).contains { $0.hasSuffix(": \(guide.address)") }
        #expect(isLinked, "\(guide)")
      }
    }
    #expect(Set(places.flatMap(\.1)) == Set(AWSGuide.allCases))
    #expect(Set(AWSGuide.allCases.map(\.address)).count == AWSGuide.allCases.count)
  }

  @Test("What a missing ID leads to is said beside both types", arguments: IDType.allCases)
  func missingID(_ type: IDType) {
    #expect(ChoiceTexts.consequence(type).contains("may not be sent, or may look wrong"))
  }

  private static let otherRegion: @Sendable (inout Scene) -> Void = {
    $0.answers.region = "eu-west-1"
  }
  private static let otherRecipe: @Sendable (inout Scene) -> Void = {
    $0.see(.recipe(Scene.recipeArn), Scene.recipe("RELATED_ITEMS"))
  }

  static let sentences: [Sentence] = [
    Sentence(
      "data science designs the campaign", .campaign, ["Your data science team designs"],
      .campaignActive, ["Ask your data science team to deploy"]
    ) { $0.change(campaign: { $0.status = "CREATE FAILED" }) },
    Sentence(
      "the recipe is a USER_PERSONALIZATION recipe", .campaign, ["USER_PERSONALIZATION"],
      .recipeType, ["USER_PERSONALIZATION"], otherRecipe),
    Sentence(
      "it can use any supported hyperparameters", .campaign,
      ["any hyperparameters that it supports"], .recipeType,
      ["any of the hyperparameters that it supports will do"], otherRecipe),
    Sentence(
      "a recipe of the type is right with any hyperparameters", .campaign, ["hyperparameters"],
      .recipeType, ["whichever of its hyperparameters are set"]),
    Sentence(
      "userId, elsewhere USER_ID", .idType, ["USER_ID of the training data", "userId"],
      .idsCorrelate, ["USER_ID column of the training data", "userId"]),
    Sentence(
      "the solution supports GetRecommendations", .campaign, ["to answer GetRecommendations"],
      .getRecommendations, ["supports GetRecommendations"]),
    Sentence(
      "the campaign uses the version that you want", .campaign,
      ["has to use the solution version that you want"], .solutionVersion,
      ["uses the version you want"]),
    Sentence(
      "the status is active", .campaign, ["status has to be ACTIVE"], .campaignActive,
      ["status is ACTIVE"]),
    Sentence(
      "the same Region as the projects, or an activity may fail", .account,
      ["in the Region of the Pinpoint projects", "activity may fail"], .sameRegion,
      ["A campaign or journey of theirs may fail, and only when it sends"], otherRegion),
    Sentence(
      "whose word the Region is", .account, ["in the Region of the Pinpoint projects"], .sameRegion,
      ["the Region given for your Pinpoint projects", "may fail, and only when it sends"]),
    Sentence(
      "20 transactions a second", .campaign, ["At least 20 provisioned"], .provisionedTPS,
      ["20 transactions a second"]),
    Sentence(
      "the type that is used most consistently", .idType, ["use most consistently"],
      .idTypeConsistent, ["your projects use most consistently"]),
    Sentence(
      "the same for endpoint IDs", .idType, ["use most consistently"], .idTypeConsistent,
      ["your projects use most consistently", "may not be sent, or may look wrong"]
    ) { ($0.confirmations, $0.answers.idType) = ([:], .endpoint) },
    Sentence(
      "without an ID no recommendations", .idType,
      ["cannot retrieve recommendations", "may not be sent or may look wrong"], .idTypeConsistent,
      ["gets no recommendations", "may not be sent, or may look wrong"]),
    Sentence(
      "the number fits the messages and the solution's performance", .count,
      ["what the messages are to show", "how well the model does"], .countAgreed,
      ["fits your messages and how well the solution performs"]),
    Sentence(
      "ask exactly what a recommendation contains", .count, ["Ask the team exactly what it is"],
      .contentKnown, ["Ask your data science team exactly what the campaign provides"]),
    Sentence(
      "the administrator lets you view the campaigns, else they are not in the list", .campaign,
      ["has to let you view the campaigns", "otherwise none is in the list"], .campaignsVisible,
      ["Ask your administrator", "Without it no campaign is in the list"]
    ) { $0.fail(.campaignList, .accessDenied) },
    Sentence(
      "define what the function does", .processing,
      ["what it looks up for a recommendation and where", "an item that it does not know"],
      .functionPurpose,
      ["What does the function look up", "where", "an item that it does not know"]),
    Sentence(
      "the name and purpose of each attribute", .processing, ["what each one is for"],
      .functionPurpose, ["The purposes given: Title: the headline."]),
    Sentence(
      "the attributes by their names", .attributes, ["exactly the one that the function returns"],
      .attributesAgreed, ["Does the function return exactly Title?"]),
    Sentence(
      "the function in the same Region, or an activity may fail", .processing,
      ["cannot send it recommendations", "may fail when it sends"], .functionRegion,
      ["cannot send it recommendations", "may fail, only when it sends"]
    ) { $0.answers.functionArn = $0.answers.functionArn.replacing("us-east-1", with: "us-west-2") },
    Sentence(
      "a policy lets Pinpoint invoke the function", .processing,
      ["its policy has to let Pinpoint invoke it"], .functionInvocable, ["Pinpoint"]),
    Sentence(
      "an IAM role and policy let Pinpoint retrieve recommendations", .iamRole,
      ["DescribeCampaign and GetRecommendations"], .iamRolePermissions, ["retrieve recommendations"]
    ),
  ]
}
