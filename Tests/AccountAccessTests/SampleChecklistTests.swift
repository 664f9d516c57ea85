import AccountAccess
import RecommenderCore
import Testing

/// Holds the sample against the checklist: what a newcomer will see.
@Suite struct SampleChecklistTests {
  private static let account = "123456789012"

  /// Answers that use the sample's flawless parts, but for what a test changes.
  private func answers(
    campaign: String = "movie-picks", function: String = "movie-enrich",
    iamRole: String = "PinpointRoleforPersonalize", region: String = "us-east-1"
  ) -> Answers {
    var answers = Answers()
    answers.region = region
    answers.campaignArn = "arn:aws:personalize:\(region):\(Self.account):campaign/\(campaign)"
    answers.idType = .user
    answers.recommendationsPerMessage = 3
    answers.processing = .lambda
    answers.functionArn = "arn:aws:lambda:\(region):\(Self.account):function:\(function)"
    answers.attributes = [AttributeAnswer(name: "Title", displayName: "Title", purpose: "headline")]
    answers.iamRole = .existing
    answers.iamRoleArn = "arn:aws:iam::\(Self.account):role/\(iamRole)"
    answers.name = "movies"
    return answers
  }

  /// The verdict of every row, after all that the rows ask has been looked up.
  private func verdicts(_ answers: Answers) async throws -> [RequirementID: Assessment.Verdict] {
    let reader = SnapshotReader(try SampleAccount.snapshot())
    var observations = AccountObservations()
    while let lookup = PrerequisiteCatalogue.lookups(for: answers, knowing: observations).first {
      let outcome = await reader.look(lookup, region: answers.region)
      observations.record(Observation(lookup, at: Timestamp(seconds: 0), outcome))
    }
    let context = AssessmentContext(
      answers: answers, account: .sample, observations: observations)
    let rows = PrerequisiteCatalogue.assessments(context)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.requirement.id, $0.assessment.verdict) })
  }

  /// The rows that are not as they are with the flawless parts.
  private func changes(_ answers: Answers) async throws -> [RequirementID: Assessment.Verdict] {
    let flawless = try await verdicts(self.answers())
    return try await verdicts(answers).filter { $0.value != flawless[$0.key] }
  }

  @Test("With the flawless parts every row is met, but for what only people or Pinpoint can say")
  func flawless() async throws {
    let open = try await verdicts(answers()).filter { $0.value != .met && $0.value != .toConfirm }
    #expect(open == [.pinpointAvailable: .notChecked])
  }

  @Test("With the flawless parts of the other Region nothing is amiss either")
  func otherRegion() async throws {
    let answers = answers(
      campaign: "news-morning-briefing", function: "news-enrich", iamRole: "PinpointRoleforNews",
      region: "eu-west-1")
    #expect(try await changes(answers).isEmpty)
  }

  @Test(
    "Each trouble of a campaign shows in its row",
    arguments: [
      ("movie-trending", RequirementID.recipeType, Assessment.Verdict.notMet),
      ("movie-archive", .campaignActive, .notMet),
      ("movie-night", .campaignActive, .notMet),
      ("movie-kids-2024", .campaignActive, .notMet),
      ("movie-weekend", .campaignUpdate, .advice),
      ("movie-arthouse", .provisionedTPS, .advice),
      ("movie-new-releases", .solutionVersion, .advice),
      ("movie-classics", .recipeType, .advice),
    ])
  func campaign(name: String, row: RequirementID, verdict: Assessment.Verdict) async throws {
    #expect(try await changes(answers(campaign: name))[row] == verdict)
  }

  @Test(
    "A campaign without trouble changes no row",
    arguments: ["movie-always-fresh", "movie-japan", "shop-winback", "shop-cart-reminder"])
  func goodCampaign(name: String) async throws {
    #expect(try await changes(answers(campaign: name)).isEmpty)
  }

  @Test(
    "Each trouble of a function shows in its row",
    arguments: [
      ("movie-posters", RequirementID.functionActive, Assessment.Verdict.advice),
      ("movie-ratings", .functionActive, .notMet),
      ("shop-prices", .functionActive, .notMet),
      ("shop-enrich", .functionTimeout, .advice),
      ("shop-stock", .functionInvocable, .notMet),
      ("shop-campaign-hook", .functionInvocable, .notMet),
      ("shop-coupons", .functionInvocable, .notMet),
      ("shop-recently-viewed", .functionConcurrency, .notMet),
      ("movie-subtitles", .functionConcurrency, .advice),
    ])
  func function(name: String, row: RequirementID, verdict: Assessment.Verdict) async throws {
    #expect(try await changes(answers(function: name)) == [row: verdict])
  }

  @Test(
    "Each trouble of an IAM role shows in its row",
    arguments: [
      ("movie-enrich-execution", RequirementID.iamRoleTrust, Assessment.Verdict.notMet),
      ("PinpointFromStaging", .iamRoleTrust, .notMet),
      ("PinpointAnyProject", .iamRoleTrust, .advice),
      ("PinpointReadOnly", .iamRolePermissions, .notMet),
      ("PinpointLockedDown", .iamRolePermissions, .notMet),
      ("PinpointOfAgency", .iamRolePermissions, .notChecked),
      ("PinpointAdministratorsOnly", .passRole, .notMet),
    ])
  func iamRole(name: String, row: RequirementID, verdict: Assessment.Verdict) async throws {
    #expect(try await changes(answers(iamRole: name))[row] == verdict)
  }

  @Test("The campaigns of each Region are counted")
  func counts() throws {
    #expect(
      try SampleAccount.snapshot().campaignsByRegion == ["us-east-1": 18, "eu-west-1": 8])
  }
}
