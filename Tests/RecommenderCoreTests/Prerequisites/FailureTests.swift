import Testing

@testable import RecommenderCore

@Suite("Lookups that fail")
struct FailureTests {
  /// The rows that hang on each lookup alone, all others being answered.
  private static let dependents: [(Lookup, Set<RequirementID>)] = [
    (.callerIdentity, [.accountMatch]),
    (.campaignList, [.campaignsVisible]),
    (
      .campaign(Scene.campaignArn),
      [
        .campaignActive, .campaignUpdate, .recipeType, .getRecommendations, .solutionVersion,
        .provisionedTPS, .iamRolePermissions,
      ]
    ),
    (
      .solutionVersion(Scene.versionArn), [.recipeType, .getRecommendations, .solutionVersion]
    ),
    (.solution(Scene.solutionArn), [.solutionVersion]),
    (.recipe(Scene.recipeArn), [.recipeType, .getRecommendations]),
    (.iamRole(Scene.roleArn), [.iamRoleExists, .iamRoleTrust]),
    (Scene.permissions, [.iamRolePermissions]),
    (.passRole(Scene.roleArn), [.passRole]),
    (.function(Scene.functionArn), [.functionExists, .functionActive, .functionTimeout]),
    (.functionPolicy(Scene.functionArn), [.functionInvocable]),
    (.functionConcurrency(Scene.functionArn), [.functionConcurrency]),
    (.recommenderConfigurations, [.pinpointAvailable]),
  ]

  /// Where being denied is the answer: the permission is the requirement, or nothing can give it.
  private static let verdicts: [Lookup: Assessment.Verdict] = [
    .campaignList: .notMet, .recommenderConfigurations: .advice,
  ]

  @Test("A denied action leaves only its rows unchecked, and names the action")
  func denied() {
    #expect(Self.dependents.count == Scene.goodReplies.count)
    for (lookup, ids) in Self.dependents {
      let context = Scene.with { $0.fail(lookup, .accessDenied) }.context
      for (row, assessment) in PrerequisiteCatalogue.assessments(context) {
        guard ids.contains(row.id) else {
          #expect(assessment.verdict == .met, "\(lookup.operation): \(row.id.rawValue)")
          continue
        }
        #expect(
          assessment.verdict == Self.verdicts[lookup] ?? .notChecked,
          "\(lookup.operation): \(row.id.rawValue)")
        #expect(assessment.mend.contains(lookup.action) || lookup == .recommenderConfigurations)
      }
    }
  }

  @Test("The action that the failure names is the one to ask for")
  func namedAction() {
    let failure = LookupFailure(.accessDenied, action: "iam:ListRolePolicies")
    let assessment = failure.assessment(
      of: Scene.permissions, at: Scene.now, for: Scene.complete.context)
    #expect(
      assessment.evidence == "Access is denied. Ask your administrator for iam:ListRolePolicies.")
  }

  @Test(
    "No failure but a resource that does not exist turns a row to not met",
    arguments: LookupFailure.Cause.allCases)
  func causes(_ cause: LookupFailure.Cause) {
    for (lookup, _) in Self.dependents
    where cause != .notFound && (cause != .accessDenied || Self.verdicts[lookup] == nil) {
      let context = Scene.with { $0.fail(lookup, cause) }.context
      #expect(PrerequisiteCatalogue.summary(context)[.notMet] == 0, "\(lookup.operation)")
    }
  }

  @Test("Each cause says what happened and what helps", arguments: LookupFailure.Cause.allCases)
  func words(_ cause: LookupFailure.Cause) {
    let assessment = LookupFailure(cause, message: "so it said").assessment(
      of: .campaign(Scene.campaignArn), at: Scene.now, for: Scene.complete.context)
    #expect(assessment.verdict == .notChecked)
    #expect(assessment.evidence.hasSuffix("."))
    #expect(!assessment.mend.isEmpty)
  }

  @Test(
    "Who is to sign in does so with the profile that is asked with",
    arguments: [
      ("", "aws configure", "aws sso login"),
      ("films", "aws configure --profile films", "aws sso login --profile films"),
      (
        "my films", "aws configure --profile 'my films'", "aws sso login --profile 'my films'"
      ),
    ])
  func profiles(profile: String, missing: String, expired: String) throws {
    for (cause, mend) in [
      (LookupFailure.Cause.credentialsMissing, missing), (.credentialsExpired, expired),
    ] {
      var context = Scene.with { $0.fail(.campaignList, cause) }.context
      context.account = AccountChoice(source: .aws, profile: profile)
      let row = PrerequisiteCatalogue.assessments(context).first { $0.0.id == .campaignsVisible }
      #expect(row?.1.mend == mend)
      let failure = LookupFailure(cause, message: "So it said.")
      let told = failure.refusal(of: .campaignList, region: "us-east-1", profile: profile)
      #expect(told.evidence == "So it said." && told.mend == mend)
    }
  }

  @Test("What was never asked comes with the command to ask it by hand")
  func notRecorded() throws {
    let expected: [(Lookup, RequirementID, String)] = [
      (
        .campaign(Scene.campaignArn), .campaignActive,
        "aws personalize describe-campaign --region us-east-1 --campaign-arn \(Scene.campaignArn)"
      ),
      (
        .iamRole(Scene.roleArn), .iamRoleTrust,
        "aws iam get-role --role-name PinpointPersonalize"
      ),
      (
        .functionPolicy(Scene.functionArn), .functionInvocable,
        "aws lambda get-policy --region us-east-1 --function-name \(Scene.functionArn)"
      ),
      (
        .campaignList, .campaignsVisible, "aws personalize list-campaigns --region us-east-1"
      ),
    ]
    for (lookup, id, command) in expected {
      let assessment = try Scene.with { $0.fail(lookup, .notRecorded) }.assess(id)
      #expect(assessment.verdict == .notChecked)
      #expect(assessment.evidence == "Nothing was asked of the account.")
      #expect(assessment.checkedAt == nil)
      #expect(assessment.mend == command)
    }
  }

  @Test("Without any observation a row waits")
  func pending() throws {
    let scene = Scene(answers: Scene.filledAnswers, observations: AccountObservations())
    #expect(try scene.assess(.campaignActive).evidence == "Not checked yet.")
    #expect(try scene.assess(.functionTimeout).verdict == .notChecked)
  }

  @Test("A reply to another question is not judged")
  func strangeReply() {
    for (lookup, ids) in Self.dependents {
      let other: Reply = lookup == .campaignList ? .recommenderConfigurations : .campaignCount(1)
      let context = Scene.with { $0.see(lookup, other) }.context
      for (row, assessment) in PrerequisiteCatalogue.assessments(context)
      where ids.contains(row.id) {
        #expect(assessment.verdict == .notChecked, "\(lookup.operation): \(row.id.rawValue)")
      }
    }
  }
}
