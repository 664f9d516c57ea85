import Testing

@testable import RecommenderCore

/// Every state of the account's answers, wanted, late and unasked.
@Suite struct AccountExplorationTests {
  struct Key: Hashable {
    var step: StepID
    var origin: AccountOrigin
    var status: AccountStatus
    var listings: [AccountResource.Kind: Listing.Progress]
    var hasRows: Bool
    var attention: [AccountResource.Kind: String]
    var pending: Set<Lookup>
    var observed: [Lookup]
  }

  static let row = AccountResource(
    kind: .campaign, name: "movie-picks", arn: WizardSample.campaign, status: "ACTIVE")
  static let late = AccountOrigin(choice: .sample, region: "ap-south-1")

  static let sources: [WizardEvent] = [
    .answer(.account(.none)), .answer(.account(.sample)),
    .answer(.account(AccountChoice(source: .file))),
    .answer(.account(AccountChoice(source: .file, file: "a.json"))),
  ]
  static let twoSources: [WizardEvent] = [.answer(.account(.none)), .answer(.account(.sample))]
  static let regions: [WizardEvent] = [
    .answer(.region(WizardSample.region)), .answer(.region(WizardSample.otherRegion)),
  ]
  static let opened: [WizardEvent] = [
    .accountOpened(.sample, .open(campaignsByRegion: [WizardSample.region: 1])),
    .accountOpened(.sample, .refused(reason: "There is no such file.")),
    .accountOpened(.none, .refused(reason: "Nobody asked.")),
  ]

  @Test("Every source × Region × status × step keeps the laws")
  func exploreStatus() async {
    let jumps = StepID.allCases.map { WizardEvent.jump($0) }
    let result = await explore("status", at: .review) { _ in
      Self.sources + Self.regions + Self.opened + jumps + [.next, .refresh]
    }
    #expect(result.broken == [])
    let statuses = Set(result.states.map(\.accountStatus))
    #expect(statuses.count == 4, "unopened, opening, open, refused")
    let hopeless = result.states(thatCannotReach: {
      if case .open = $0.accountStatus { true } else { false }
    })
    #expect(hopeless.count == 0, "an account that was refused can be tried again")
  }

  @Test("Every progress of every list, wanted, late or unasked, keeps the laws")
  func exploreListings() async {
    let result = await explore("lists", at: .iamRole) { state in
      let jumps: [WizardEvent] = [.jump(.account), .jump(.campaign), .jump(.iamRole)]
      let replies = [AccountResource.Kind.campaign, .iamRole].flatMap { kind in
        [state.origin, Self.late].flatMap { Self.replies(kind, from: $0) }
      }
      return Self.twoSources + Self.regions + jumps + replies + [.refresh]
    }
    #expect(result.broken == [])
    #expect(result.states.contains { $0.listings[.iamRole]?.progress == .complete })
  }

  @Test("Every set of asked and answered lookups keeps the laws")
  func exploreLookups() async {
    let result = await explore("lookups", at: .iamRole) { state in
      let jumps: [WizardEvent] = [.jump(.account), .jump(.campaign), .jump(.iamRole)]
      let replies = state.pendingLookups.flatMap { lookup in
        let answer = Observation(
          lookup, at: Timestamp(seconds: 0), .failed(LookupFailure(.notFound)))
        return [
          WizardEvent.observed(answer, from: state.origin), .observed(answer, from: Self.late),
        ]
      }
      let attention: [WizardEvent] = [
        .attention(.campaign, arn: WizardSample.campaign), .attention(.campaign, arn: ""),
        .attention(.iamRole, arn: WizardSample.iamRole), .attention(.iamRole, arn: ""),
      ]
      return Self.twoSources + Self.regions + jumps + replies + attention + [.refresh]
    }
    #expect(result.broken == [])
    #expect(result.states.contains { !$0.pendingLookups.isEmpty && !$0.observations.isEmpty })
  }

  private static func replies(
    _ kind: AccountResource.Kind, from origin: AccountOrigin
  ) -> [WizardEvent] {
    [
      .listed(kind, [row], isComplete: false, from: origin),
      .listed(kind, [row], isComplete: true, from: origin),
      .listingFailed(kind, LookupFailure(.throttled), from: origin),
    ]
  }

  private func explore(
    _ title: String, at step: StepID, events: @escaping (WizardState) -> [WizardEvent]
  ) async -> Exploration<Key>.Result {
    await Exploration(
      title: title,
      starts: [WizardSample.session(WizardSample.modelValue, at: step, account: .sample)],
      events: events,
      probes: { _ in [.undo, .leave] },
      key: { state in
        Key(
          step: state.step, origin: state.origin, status: state.accountStatus,
          listings: state.listings.mapValues(\.progress),
          hasRows: state.listings.values.contains { !$0.rows.isEmpty },
          attention: state.attention, pending: state.pendingLookups,
          observed: state.observations.all.map(\.lookup))
      }
    ).run()
  }
}
