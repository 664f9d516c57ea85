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
        #expect(assessment.fix.contains(lookup.action) || lookup == .recommenderConfigurations)
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
    "A denial that no permission lifts names the policy and whom to ask",
    arguments: [
      (
        .serviceControl, true, "a service control policy denies",
        "Ask the administrators of your AWS organization to take personalize:DescribeCampaign out of"
          + " the Deny in the service control policy."
      ),
      (
        .serviceControl, false, "no service control policy allows",
        "Ask the administrators of your AWS organization to allow personalize:DescribeCampaign in"
          + " the service control policy."
      ),
      (
        .resourceControl, true, "a resource control policy denies",
        "Ask the administrators of your AWS organization"
      ),
      (.identityBased, true, "an identity-based policy denies", "Ask your administrator to take"),
      (.resourceBased, true, "a resource-based policy denies", "Ask whoever owns the resource"),
      (.resourceBased, false, "no resource-based policy allows", "Ask whoever owns the resource"),
      (
        .permissionsBoundary, true, "a permissions boundary denies",
        "in the permissions boundary of your IAM user or IAM role."
      ),
      (.permissionsBoundary, false, "no permissions boundary allows", "Ask your administrator to"),
      (.session, false, "no session policy allows", "Ask whoever set up your sign-in"),
      (.vpcEndpoint, true, "a VPC endpoint policy denies", "Ask whoever runs the VPC endpoint"),
      (.unnamed, true, "a policy denies", "Ask your administrator which policy denies"),
    ] as [(LookupFailure.Denial.Policy, Bool, String, String)])
  func denials(
    policy: LookupFailure.Denial.Policy, isExplicit: Bool, evidence: String, fix: String
  ) {
    let failure = LookupFailure(
      .accessDenied, action: "personalize:DescribeCampaign",
      denial: LookupFailure.Denial(policy, isExplicit: isExplicit))
    let assessment = failure.assessment(
      of: .campaign(Scene.campaignArn), at: Scene.now, for: Scene.complete.context)
    #expect(assessment.verdict == .notChecked)
    #expect(
      assessment.evidence == "Access is denied: \(evidence) personalize:DescribeCampaign.")
    #expect(assessment.fix.contains(fix), "\(assessment.fix)")
    #expect(assessment.fix.hasSuffix("Another permission does not help."))
  }

  @Test("Where only a permission is missing, that is what to ask for")
  func permission() {
    let failure = LookupFailure(
      .accessDenied, action: "iam:GetRole",
      denial: LookupFailure.Denial(.identityBased, isExplicit: false))
    let words = failure.words(for: .iamRole(Scene.roleArn), region: "", profile: "")
    #expect(
      words.evidence == "Access is denied. Ask your administrator for iam:GetRole."
        + " No identity-based policy allows it.")
    #expect(words.fix == "Ask your administrator for iam:GetRole, then check again.")
  }

  @Test(
    "What failed before a service judged the call says what to put right, and not to wait for it",
    arguments: [
      (
        .configurationInvalid, "The AWS configuration has an error: so it said.",
        "Correct the AWS configuration (~/.aws/config or ~/.aws/credentials)"
      ),
      (
        .credentialsUnavailable, "The AWS credentials are not available: so it said.",
        "the profile films"
      ),
      (
        .credentialsRefused,
        "AWS does not accept the access key or its signature: so it said.",
        "aws configure --profile films"
      ),
      (.loginExpired, "The AWS login has expired: so it said.", "aws login --profile films"),
      (
        .tokenExpired, "The temporary credentials have expired: so it said.",
        "Get new credentials for the profile films"
      ),
      (
        .mfaNeeded, "The profile asks for an MFA code: so it said.",
        "aws sts get-caller-identity --profile films"
      ),
      (
        .iamRoleNotAssumed, "The IAM role could not be assumed: so it said.",
        "Check which IAM role the profile films names"
      ),
      (
        .clockWrong, "The clock of this computer and that of AWS differ: so it said.",
        "Set the clock of this computer"
      ),
      (
        .toolBroken, "The AWS CLI failed: so it said.",
        "Run aws sts get-caller-identity --profile films in a terminal."
      ),
      (.signInUnavailable, "AWS could not sign you in: so it said.", "Wait a moment"),
    ] as [(LookupFailure.Cause, String, String)])
  func before(cause: LookupFailure.Cause, evidence: String, fix: String) {
    let failure = LookupFailure(cause, message: "so it said")
    let lookup = Lookup.campaign(Scene.campaignArn)
    for words in [
      failure.words(for: lookup, region: "us-east-1", profile: "films"),
      failure.refusal(of: lookup, region: "us-east-1", profile: "films"),
    ] {
      #expect(words.evidence == evidence)
      #expect(words.fix.contains(fix), "\(words.fix)")
      #expect(!words.fix.contains("later"))
    }
    let identity = failure.identityWords(profile: "films")
    #expect(identity.hasPrefix(evidence) && identity.contains(fix), "\(identity)")
    let list = ResourceTexts.listFailed(failure, again: "F5 tries again. ")
    #expect(list == "The list could not be read. \(evidence) F5 tries again. Or type the ARN.")
  }

  @Test("An IAM role that a policy keeps from being assumed is a matter of that policy")
  func deniedRole() {
    let failure = LookupFailure(
      .iamRoleNotAssumed, action: "sts:AssumeRole", message: "access to r is denied",
      denial: LookupFailure.Denial(.serviceControl, isExplicit: true))
    let words = failure.refusal(of: .callerIdentity, region: "", profile: "films")
    #expect(words.fix.hasPrefix("Ask the administrators of your AWS organization"))
    #expect(words.fix.contains("sts:AssumeRole"))
  }

  @Test("A list that was denied or is not recorded says what helps")
  func lists() {
    let denied = LookupFailure(.accessDenied, action: "lambda:ListFunctions", message: "User: me")
    #expect(
      ResourceTexts.listFailed(denied, again: "")
        == "The list could not be read. Access is denied. Ask your administrator for"
        + " lambda:ListFunctions. Or type the ARN.")
    let absent = LookupFailure(.notRecorded, message: "The snapshot has no such list.")
    #expect(
      ResourceTexts.listFailed(absent, again: "")
        == "The list could not be read. The snapshot has no such list. Or type the ARN.")
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
    #expect(!assessment.fix.isEmpty)
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
    for (cause, fix) in [
      (LookupFailure.Cause.credentialsMissing, missing), (.credentialsExpired, expired),
    ] {
      var context = Scene.with { $0.fail(.campaignList, cause) }.context
      context.account = AccountChoice(source: .aws, profile: profile)
      let row = PrerequisiteCatalogue.assessments(context).first { $0.0.id == .campaignsVisible }
      #expect(row?.1.fix == fix)
      let failure = LookupFailure(cause, message: "So it said.")
      let told = failure.refusal(of: .campaignList, region: "us-east-1", profile: profile)
      #expect(told.evidence == "So it said." && told.fix == fix)
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
      #expect(assessment.fix == command)
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
