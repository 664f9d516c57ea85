import Testing

@testable import RecommenderCore

@Suite struct WizardAccountTests {
  static let sample = AccountOrigin(choice: .sample, region: WizardSample.region)

  static func row(_ name: String) -> AccountResource {
    AccountResource(
      kind: .campaign, name: name,
      arn: "arn:aws:personalize:us-east-1:123456789012:campaign/\(name)", status: "ACTIVE")
  }

  static func seen(_ lookup: Lookup, _ reply: Reply) -> Observation {
    Observation(lookup, at: Timestamp(seconds: 1), .found(reply))
  }

  @Test("Starting opens the source and asks for what the step lists")
  func start() {
    var state = WizardState(
      sessionName: "test", account: .sample, answers: WizardSample.modelValue, step: .campaign)
    #expect(Wizard.start(&state) == [.open(.sample), .list(.campaign, from: Self.sample)])
    #expect(state.accountStatus == .opening)
    #expect(state.listings == [.campaign: Listing(progress: .loading)])
  }

  static let closed: [AccountChoice] = [.none, AccountChoice(source: .file)]

  @Test("A source without anything to open is not opened", arguments: closed)
  func nothingToOpen(choice: AccountChoice) {
    var state = WizardState(sessionName: "test", account: choice)
    #expect(Wizard.start(&state) == [])
    #expect(state.accountStatus == .unopened)
  }

  @Test("Without an account nothing is listed, and checks are asked at the checks only")
  func noAccount() {
    var state = WizardSample.session(WizardSample.modelValue)
    for _ in 1...7 { #expect(state.take(.next) == [.save]) }
    let effects = state.take(.next)
    #expect(state.step == .prerequisites)
    #expect(effects.contains(.look(.campaign(WizardSample.campaign), from: state.origin)))
  }

  static let lists: [(StepID, AccountResource.Kind)] = [
    (.campaign, .campaign), (.processing, .function), (.iamRole, .iamRole),
  ]

  @Test("Each step that chooses from the account lists its kind, once", arguments: lists)
  func listsOnce(step: StepID, kind: AccountResource.Kind) {
    var state = WizardSample.session(WizardSample.lambda, at: .review, account: .sample)
    #expect(state.take(.jump(step)) == [.save, .list(kind, from: Self.sample)])
    #expect(state.take(.left(.name)) == [])
    #expect(state.take(.jump(.name), .jump(step)) == [.save])
  }

  @Test("Functions are listed once the branch is taken, IAM roles once one shall exist")
  func branchLists() {
    var state = WizardSample.session(at: .processing, account: .sample)
    let origin = state.origin
    #expect(state.take(.answer(.processing(.none))) == [.save])
    #expect(
      state.take(.answer(.processing(.lambda))) == [.save, .list(.function, from: origin)])
    #expect(state.take(.jump(.iamRole)) == [])
    var role = WizardSample.session(at: .iamRole, account: .sample)
    #expect(role.take(.answer(.iamRole(.create))) == [.save])
    #expect(role.take(.answer(.iamRole(.existing))) == [.save, .list(.iamRole, from: origin)])
  }

  @Test("Rows gather over pages in the order in which they come")
  func pages() {
    var state = WizardSample.session(WizardSample.modelValue, at: .campaign, account: .sample)
    state.take(.listed(.campaign, [Self.row("a")], isComplete: false, from: Self.sample))
    #expect(state.listings[.campaign] == Listing(rows: [Self.row("a")], progress: .loading))
    let rest = [Self.row("b"), Self.row("c")]
    #expect(state.take(.listed(.campaign, rest, isComplete: true, from: Self.sample)) == [])
    #expect(
      state.listings[.campaign] == Listing(rows: [Self.row("a")] + rest, progress: .complete))
  }

  @Test("Rows that come before a list fails are kept beside the failure")
  func failedList() {
    let failure = LookupFailure(.accessDenied, action: "personalize:ListCampaigns")
    let state = WizardSample.session(WizardSample.modelValue, at: .campaign, account: .sample)
      .after(
        .listed(.campaign, [Self.row("a")], isComplete: false, from: Self.sample),
        .listingFailed(.campaign, failure, from: Self.sample))
    #expect(state.listings[.campaign] == Listing(rows: [Self.row("a")], progress: .failed(failure)))
  }

  static let strangers: [AccountOrigin] = [
    AccountOrigin(choice: .sample, region: WizardSample.otherRegion),
    AccountOrigin(choice: AccountChoice(source: .aws), region: WizardSample.region),
    AccountOrigin(choice: .none, region: WizardSample.region),
  ]

  @Test("Answers for another source or Region are ignored", arguments: strangers)
  func strangersAreIgnored(origin: AccountOrigin) {
    let campaign = WizardSample.session(WizardSample.modelValue, at: .campaign, account: .sample)
    #expect(
      campaign.after(.listed(.campaign, [Self.row("a")], isComplete: true, from: origin))
        == campaign)
    #expect(
      campaign.after(.listingFailed(.campaign, LookupFailure(.throttled), from: origin))
        == campaign)
    let checks = WizardSample.session(
      WizardSample.modelValue, at: .prerequisites, account: .sample)
    #expect(checks.pendingLookups.contains(.campaignList))
    #expect(
      checks.after(.observed(Self.seen(.campaignList, .campaignCount(3)), from: origin)) == checks)
  }

  @Test("The word of a source that is no longer chosen is ignored")
  func lateOpening() {
    let state = WizardSample.session(account: .sample).after(.answer(.account(.none)))
    #expect(state.after(.accountOpened(.sample, .refused(reason: "Late."))) == state)
  }

  @Test("A new Region lists campaigns and functions anew, and keeps IAM roles")
  func newRegion() {
    var state = WizardSample.session(WizardSample.lambda, at: .campaign, account: .sample)
    state.take(
      .listed(.campaign, [Self.row("a")], isComplete: true, from: Self.sample), .jump(.iamRole),
      .listed(.iamRole, [], isComplete: true, from: Self.sample),
      .answer(.region(WizardSample.otherRegion)))
    #expect(state.listings == [.iamRole: Listing(progress: .complete)])
    #expect(state.take(.jump(.campaign)) == [.save, .list(.campaign, from: state.origin)])
    #expect(state.origin.region == WizardSample.otherRegion)
  }

  @Test("Undoing a new Region lists anew as well, and drops what was asked for the other one")
  func undoneRegion() {
    let region = WizardEvent.answer(.region(WizardSample.otherRegion))
    var state = WizardSample.session(WizardSample.modelValue, at: .account, account: .sample)
    state.take(region, .jump(.campaign))
    state.take(.attention(.campaign, arn: WizardSample.campaign))
    #expect(state.take(.undo, .jump(.campaign)) == [.save, .list(.campaign, from: Self.sample)])
    #expect(state.attention == [:])
    #expect(state.pendingLookups == [])
  }

  @Test("The campaign that has the attention is looked up, and dropped when the attention moves on")
  func attention() {
    var state = WizardSample.session(WizardSample.modelValue, at: .campaign, account: .sample)
    let look = WizardEffect.look(.campaign(WizardSample.otherCampaign), from: Self.sample)
    #expect(state.take(.attention(.campaign, arn: WizardSample.otherCampaign)) == [look])
    #expect(state.take(.attention(.campaign, arn: WizardSample.otherCampaign)) == [])
    let dropped = WizardEffect.drop([.campaign(WizardSample.otherCampaign)])
    #expect(state.take(.attention(.campaign, arn: "")) == [dropped])
    #expect(state.pendingLookups == [])
    #expect(state.take(.attention(.campaign, arn: WizardSample.otherCampaign)) == [look])
  }

  @Test("What has been answered about a row is kept, and not looked up again")
  func attentionReturns() {
    var state = WizardSample.session(WizardSample.modelValue, at: .campaign, account: .sample)
    let lookup = Lookup.campaign(WizardSample.otherCampaign)
    state.take(.attention(.campaign, arn: WizardSample.otherCampaign))
    let gone = Observation(lookup, at: Timestamp(seconds: 0), .failed(LookupFailure(.notFound)))
    state.take(.observed(gone, from: Self.sample))
    #expect(state.take(.attention(.campaign, arn: "")) == [])
    #expect(state.take(.attention(.campaign, arn: WizardSample.otherCampaign)) == [])
  }

  @Test("With the AWS CLI the caller is looked up on the first step, and profiles are listed once")
  func caller() {
    var state = WizardState(sessionName: "films", account: AccountChoice(source: .aws))
    let look = WizardEffect.look(.callerIdentity, from: state.origin)
    #expect(Wizard.start(&state) == [.listProfiles, look])
    #expect(state.take(.profilesListed(["default", "films"])) == [])
    #expect(state.profiles == ["default", "films"])
    let films = AccountChoice(source: .aws, profile: "films")
    #expect(
      state.take(.answer(.account(films)))
        == [.save, .look(.callerIdentity, from: AccountOrigin(choice: films, region: ""))])
  }

  @Test("One requirement is asked for again, with all that it rests on and nothing else")
  func recheck() {
    var state = WizardSample.session(WizardSample.modelValue, at: .prerequisites, account: .sample)
    for lookup in state.pendingLookups {
      let gone = Observation(lookup, at: Timestamp(seconds: 0), .failed(LookupFailure(.throttled)))
      state.take(.observed(gone, from: Self.sample))
    }
    let effects = state.take(.recheck(.campaignActive))
    #expect(effects == [.look(.campaign(state.answers.campaignArn), from: Self.sample)])
    #expect(state.take(.recheck(.functionActive)) == [])
  }

  @Test("A chain of lookups unfolds as its answers come in")
  func chain() {
    var state = WizardSample.session(WizardSample.modelValue, at: .campaign, account: .sample)
    state.take(.attention(.campaign, arn: WizardSample.campaign))
    let effects = state.take(
      .observed(
        Self.seen(.campaign(WizardSample.campaign), .campaign(Self.details)), from: Self.sample))
    #expect(effects.first == .saveSoon)
    #expect(
      Set(effects.dropFirst()) == [
        .look(.solutionVersion(Self.version), from: Self.sample),
        .look(.solution(Self.solution), from: Self.sample),
      ])
  }

  @Test("Refreshing asks again for a chain down to its end")
  func refreshChain() {
    var state = Self.observedChain
    let effects = state.take(.refresh)
    #expect(
      effects == [
        .list(.campaign, from: Self.sample),
        .look(.campaign(WizardSample.campaign), from: Self.sample),
      ])
    #expect(state.observations.isEmpty)
  }

  @Test("Refreshing leaves a list alone that is still on its way")
  func refreshWhileLoading() {
    var state = WizardSample.session(WizardSample.modelValue, at: .campaign, account: .sample)
    #expect(state.take(.refresh) == [])
    #expect(state.listings[.campaign]?.progress == .loading)
  }

  @Test("Refreshing opens a source again that was refused", arguments: [StepID.account, .campaign])
  func refreshRefused(step: StepID) {
    var state = WizardSample.session(WizardSample.modelValue, at: step, account: .sample)
    state.take(.accountOpened(.sample, .refused(reason: "The token has expired.")))
    #expect(state.take(.refresh).first == .open(.sample))
    #expect(state.accountStatus == .opening)
  }

  static let version =
    "arn:aws:personalize:us-east-1:123456789012:solution/movies/4f3e2d1c"
  static let solution = "arn:aws:personalize:us-east-1:123456789012:solution/movies"
  static let details = CampaignDetails(
    name: "movie-picks", campaignArn: WizardSample.campaign, status: "ACTIVE",
    solutionVersionArn: version)

  /// The campaign step with the details of a campaign known to their end.
  static var observedChain: WizardState {
    let recipe = "arn:aws:personalize:::recipe/aws-user-personalization-v2"
    let seen: [Observation] = [
      Self.seen(.campaign(WizardSample.campaign), .campaign(details)),
      Self.seen(
        .solutionVersion(version),
        .solutionVersion(
          SolutionVersionDetails(
            solutionVersionArn: version, status: "ACTIVE", recipeArn: recipe))),
      Self.seen(.solution(solution), .solution(SolutionDetails(solutionArn: solution))),
      Self.seen(
        .recipe(recipe),
        .recipe(
          RecipeDetails(
            name: "aws-user-personalization-v2", recipeArn: recipe,
            recipeType: "USER_PERSONALIZATION"))),
    ]
    var state = WizardSample.session(WizardSample.modelValue, at: .campaign, account: .sample)
    state.take(
      .listed(.campaign, [row("movie-picks")], isComplete: true, from: sample),
      .attention(.campaign, arn: WizardSample.campaign))
    for observation in seen { state.take(.observed(observation, from: sample)) }
    return state
  }
}
