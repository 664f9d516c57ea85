import Testing

@testable import RecommenderCore

/// Trials: made when asked for, about what is chosen, and forgotten.
@Suite struct WizardProbingTests {
  static let reply = ProbeOutcome.answered(.items([RecommendedItem("1815")]))

  private static func session(
    _ source: AccountChoice.Source = .aws, at step: StepID = .prerequisites
  ) -> WizardState {
    WizardSample.session(WizardSample.lambda, at: step, account: AccountChoice(source: source))
  }

  private static func trial(_ kind: Probe.Kind) throws -> Probe {
    let answers = WizardSample.lambda
    return try #require(
      kind == .recommendations
        ? answers.recommendationsProbe(userID: "u-1") : answers.invocationProbe)
  }

  @Test("A trial is made once and shows what came back", arguments: Probe.Kind.allCases)
  func oneTrial(kind: Probe.Kind) throws {
    let probe = try Self.trial(kind)
    var state = Self.session()
    #expect(state.take(.probe(probe)) == [.probe(probe, from: state.origin)])
    #expect(state.probing == .running(probe))
    #expect(state.take(.probe(probe)) == [], "one at a time")
    #expect(state.take(.probed(probe, Self.reply)) == [])
    #expect(state.probing == .ended(probe, Self.reply))
    #expect(state.take(.dismissProbe) == [])
    #expect(state.probing == .idle)
  }

  @Test("A trial that is not waited for is ended, and its answer changes nothing")
  func notWaitedFor() throws {
    let probe = try Self.trial(.recommendations)
    var state = Self.session().after(.probe(probe))
    #expect(state.take(.dismissProbe) == [.endProbe])
    let before = state
    #expect(state.take(.probed(probe, Self.reply)) == [])
    #expect(state == before)
  }

  @Test("Another step, answer or account ends a trial")
  func stale() throws {
    let probe = try Self.trial(.recommendations)
    let profile = AccountChoice(source: .aws, profile: "films")
    for event in [
      WizardEvent.next, .back, .jump(.campaign), .answer(.account(profile)),
      .answer(.region(WizardSample.otherRegion)),
      .answer(.campaignArn(WizardSample.otherCampaign)), .answer(.recommendationsPerMessage(1)),
    ] {
      var state = Self.session().after(.probe(probe))
      #expect(state.take(event).contains(.endProbe), "\(event)")
      #expect(state.probing == .idle, "\(event)")
    }
    var state = Self.session().after(.probe(probe))
    #expect(!state.take(.confirm(.itemLength, WizardSample.confirmation)).contains(.endProbe))
  }

  @Test("What is tried is what is chosen, and with a user ID that Personalize takes")
  func onlyWhatIsChosen() {
    let state = Self.session()
    for probe in [
      Probe.recommendations(campaign: WizardSample.otherCampaign, userID: "u", count: 3),
      .recommendations(campaign: WizardSample.campaign, userID: "u", count: 5),
      .recommendations(campaign: WizardSample.campaign, userID: "", count: 3),
      .recommendations(
        campaign: WizardSample.campaign, userID: String(repeating: "u", count: 257), count: 3),
      .invocation(function: WizardSample.otherFunction, event: "{}"),
      .invocation(function: WizardSample.function, event: "{}"),
    ] {
      #expect(state.after(.probe(probe)) == state)
    }
  }

  @Test("Elsewhere than at the prerequisites nothing is tried", arguments: StepID.allCases)
  func onlyThere(step: StepID) throws {
    let probe = try Self.trial(.invocation)
    let state = Self.session(at: step).after(.probe(probe))
    #expect(state.probing.isRunning == (step == .prerequisites))
  }

  @Test(
    "Without an account there is nothing to try, and it is said why",
    arguments: AccountChoice.Source.allCases, Probe.Kind.allCases)
  func sources(source: AccountChoice.Source, kind: Probe.Kind) throws {
    let state = Self.session(source)
    let isPossible = source == .aws || (source == .sample && kind == .recommendations)
    #expect((state.probeRefusal(kind) == nil) == isPossible)
    #expect(state.after(.probe(try Self.trial(kind))).probing.isRunning == isPossible)
  }

  @Test("What is not chosen yet cannot be tried")
  func nothingChosen() {
    let state = WizardSample.session(at: .prerequisites, account: AccountChoice(source: .aws))
    #expect(state.probeRefusal(.recommendations)?.contains("No campaign") == true)
    #expect(state.probeRefusal(.invocation)?.contains("No function") == true)
    var answers = WizardSample.modelValue
    answers.recommendationsPerMessage = nil
    let open = WizardSample.session(
      answers, at: .prerequisites, account: AccountChoice(source: .aws))
    #expect(open.probeRefusal(.recommendations)?.contains("number") == true)
  }

  @Test("Nothing of a trial is in the session document", arguments: Probe.Kind.allCases)
  func nothingIsSaved(kind: Probe.Kind) throws {
    let probe = try Self.trial(kind)
    let now = Timestamp(seconds: 1_700_000_000)
    let state = Self.session()
    let tried = state.after(.probe(probe), .probed(probe, Self.reply))
    let before = state.document(updating: SessionDocument(), modified: now)
    #expect(tried.document(updating: SessionDocument(), modified: now) == before)
  }
}
