import Testing

@testable import RecommenderCore

@Suite struct WizardMarksTests {
  static let marked: Set<StepID> = [.campaign, .processing, .iamRole]

  @Test("A new Region marks campaign, function and IAM role for another look and wipes nothing")
  func regionMarks() {
    let before = WizardSample.session(WizardSample.lambda, at: .review)
    var expected = WizardSample.lambda
    expected.region = WizardSample.otherRegion
    let after = before.after(.answer(.region(WizardSample.otherRegion)))
    #expect(after.lookAgain == Self.marked)
    #expect(after.answers == expected)
  }

  @Test("Another source marks them too")
  func sourceMarks() {
    let state = WizardSample.session(WizardSample.lambda, at: .review)
      .after(.answer(.account(.sample)))
    #expect(state.lookAgain == Self.marked)
    #expect(state.answers == WizardSample.lambda)
  }

  @Test("What has not been named needs no other look")
  func nothingNamedNothingMarked() {
    let state = WizardSample.session().after(.answer(.region(WizardSample.region)))
    #expect(state.lookAgain == [])
  }

  @Test("Accepting a step clears its mark and no other", arguments: marked)
  func acceptingClears(step: StepID) {
    var state = WizardSample.session(WizardSample.lambda, at: .review)
    // There and back again: the marks stay, and the answers are valid.
    state.take(
      .answer(.region(WizardSample.otherRegion)), .answer(.region(WizardSample.region)),
      .jump(step), .next)
    #expect(state.lookAgain == Self.marked.subtracting([step]))
  }

  @Test("Passing by does not clear a mark", arguments: [WizardEvent.back, .jump(.name), .leave])
  func passingKeeps(event: WizardEvent) {
    let state = WizardSample.session(WizardSample.lambda, at: .review)
      .after(.answer(.region(WizardSample.otherRegion)), .jump(.campaign), event)
    #expect(state.lookAgain == Self.marked)
  }

  static let unrelated: [Answer] = [
    .campaignArn(WizardSample.otherCampaign), .idType(.endpoint), .name("Other"),
    .recommendationsPerMessage(1), .displayName("Other"), .processing(.none),
  ]

  @Test("Other answers mark nothing", arguments: unrelated)
  func unrelatedAnswers(answer: Answer) {
    let state = WizardSample.session(WizardSample.lambda, at: .review).after(.answer(answer))
    #expect(state.lookAgain == [])
  }

  @Test("A new campaign does not show the verdict of the old one")
  func newCampaignNewVerdict() {
    var state = WizardSample.session(WizardSample.modelValue, at: .prerequisites, account: .sample)
    let details = CampaignDetails(
      name: "movie-picks", campaignArn: WizardSample.campaign, status: "ACTIVE")
    state.take(
      .observed(
        Observation(
          .campaign(WizardSample.campaign), at: Timestamp(seconds: 0), .found(.campaign(details))),
        from: state.origin))
    #expect(Self.verdict(state) == .met)
    let effects = state.take(.answer(.campaignArn(WizardSample.otherCampaign)))
    #expect(Self.verdict(state) == .notChecked)
    #expect(effects.contains(.look(.campaign(WizardSample.otherCampaign), from: state.origin)))
    state.take(.undo)
    #expect(Self.verdict(state) == .met)
  }

  @Test("What one source said is forgotten with the source")
  func newSourceNewVerdict() {
    var state = WizardSample.session(WizardSample.modelValue, at: .prerequisites, account: .sample)
    let identity = CallerIdentity(account: "123456789012", arn: "arn:aws:iam::123456789012:user/a")
    state.take(
      .observed(
        Observation(
          .callerIdentity, at: Timestamp(seconds: 0), .found(.callerIdentity(identity))),
        from: state.origin))
    #expect(state.observations[.callerIdentity] != nil)
    let aws = AccountChoice(source: .aws)
    let effects = state.take(.answer(.account(aws)))
    #expect(effects.starts(with: [.save, .listProfiles]))
    #expect(effects.contains(.look(.callerIdentity, from: state.origin)))
    #expect(state.observations.isEmpty)
    state.take(.undo)
    #expect(state.account == .sample)
    #expect(state.observations.isEmpty)
  }

  private static func verdict(_ state: WizardState) -> Assessment.Verdict? {
    PrerequisiteCatalogue.assessments(
      AssessmentContext(
        answers: state.answers, account: state.account, observations: state.observations)
    ).first { $0.requirement.id == .campaignActive }?.assessment.verdict
  }
}
