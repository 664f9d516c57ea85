extension WizardState {
  /// Where an answer has to come from to be wanted.
  public var origin: AccountOrigin { AccountOrigin(choice: account, region: answers.region) }

  /// Begins anew with the chosen source.
  mutating func openAccount() -> [WizardEffect] {
    listings = [:]
    attention = [:]
    pendingLookups = []
    if account.source == .none || (account.source == .file && account.file.isEmpty) {
      accountStatus = .unopened
      return []
    }
    if account.source == .aws {
      // There is nothing to open: who the caller is, and why not, is looked up like all else.
      accountStatus = .open(campaignsByRegion: [:])
      return profiles.isEmpty ? [.listProfiles] : []
    }
    accountStatus = .opening
    return [.open(account)]
  }

  mutating func profilesListed(_ names: [String]) -> [WizardEffect] {
    profiles = names
    return []
  }

  /// Begins anew with another source; what the old one said says nothing about the new one.
  mutating func switchAccount() -> [WizardEffect] {
    observations = AccountObservations()
    return openAccount()
  }

  mutating func opened(_ choice: AccountChoice, _ status: AccountStatus) -> [WizardEffect] {
    guard choice == account, account.source != .none else { return [] }
    accountStatus = status
    return []
  }

  mutating func listed(
    _ kind: AccountResource.Kind, _ rows: [AccountResource], isComplete: Bool,
    from origin: AccountOrigin
  ) -> [WizardEffect] {
    guard isWanted(origin, for: kind) else { return [] }
    listings[kind]?.rows.append(contentsOf: rows)
    if isComplete { listings[kind]?.progress = .complete }
    return []
  }

  mutating func listingFailed(
    _ kind: AccountResource.Kind, _ failure: LookupFailure, from origin: AccountOrigin
  ) -> [WizardEffect] {
    guard isWanted(origin, for: kind) else { return [] }
    listings[kind]?.progress = .failed(failure)
    return []
  }

  mutating func observed(
    _ observation: Observation, from origin: AccountOrigin
  ) -> [WizardEffect] {
    guard origin == self.origin, pendingLookups.remove(observation.lookup) != nil else {
      return []
    }
    observations.record(observation)
    return [.saveSoon]
  }

  mutating func attend(to arn: String, of kind: AccountResource.Kind) -> [WizardEffect] {
    attention[kind] = arn.isEmpty ? nil : arn
    // Who moves through a list wants the details of the last row, not of all that were passed.
    let dropped = pendingLookups.filter(\.isAboutRow).subtracting(relevantLookups)
    pendingLookups.subtract(dropped)
    return dropped.isEmpty ? [] : [.drop(dropped)]
  }

  mutating func refresh() -> [WizardEffect] {
    let wanted = Set(relevantLookups)
    observations.forget(where: wanted.contains)
    if step == .account || accountStatus.isRefused { return openAccount() }
    // A list that is still on its way is fresh enough; asking twice would bring its rows twice.
    if let kind = step.listedKind(for: answers), listings[kind]?.progress != .loading {
      listings[kind] = nil
    }
    return []
  }

  mutating func recheck(_ id: RequirementID) -> [WizardEffect] {
    guard let row = PrerequisiteCatalogue.rows(for: answers).first(where: { $0.id == id }) else {
      return []
    }
    let wanted = Set(row.lookups(for: answers, knowing: observations))
    observations.forget(where: wanted.contains)
    return []
  }

  /// Forgets what holds for one source and Region only.
  mutating func forgetRegion() {
    for kind in AccountResource.Kind.allCases where kind.isRegional { listings[kind] = nil }
    attention = [:]
    pendingLookups = []
    observations.forget { $0 == .campaignList || $0 == .recommenderConfigurations }
  }

  /// Asks for what the step needs and nobody has asked for yet.
  mutating func askWhatIsWanted() -> [WizardEffect] {
    guard account.source != .none || step == .prerequisites || step == .review else { return [] }
    var effects: [WizardEffect] = []
    if let kind = step.listedKind(for: answers), listings[kind] == nil, account.source != .none {
      listings[kind] = Listing(progress: .loading)
      effects.append(.list(kind, from: origin))
    }
    for lookup in relevantLookups where observations[lookup] == nil {
      guard pendingLookups.insert(lookup).inserted else { continue }
      effects.append(.look(lookup, from: origin))
    }
    return effects
  }

  /// What the step wants to know of the account: all checks, or the row the attention is on.
  private var relevantLookups: [Lookup] {
    switch step {
    case .account: account.source == .aws ? [.callerIdentity] : []
    case .campaign: campaignLookups(of: attention[.campaign] ?? "")
    case .processing: attention[.function].map { [.function($0)] } ?? []
    case .iamRole: attention[.iamRole].map { [.iamRole($0)] } ?? []
    case .prerequisites, .review:
      PrerequisiteCatalogue.relevantLookups(for: answers, knowing: observations)
    default: []
    }
  }

  /// What the details of a campaign rest on: itself, its solution and the recipe.
  ///
  /// The rows of the checklist would give the same, but asking all of them for every key that moves
  /// through the list took a third of the time of such a key.
  private func campaignLookups(of arn: String) -> [Lookup] {
    guard !arn.isEmpty else { return [] }
    var answers = Answers()
    answers.campaignArn = arn
    return CampaignTrail(answers, knowing: observations).lookups
  }

  private func isWanted(_ origin: AccountOrigin, for kind: AccountResource.Kind) -> Bool {
    origin.choice == account && (!kind.isRegional || origin.region == answers.region)
      && listings[kind]?.progress == .loading
  }
}

extension StepID {
  /// What the step chooses from, if it chooses from the account.
  func listedKind(for answers: Answers) -> AccountResource.Kind? {
    switch self {
    case .campaign: .campaign
    case .processing: answers.processing == .lambda ? .function : nil
    case .iamRole: answers.iamRole == .existing ? .iamRole : nil
    default: nil
    }
  }
}

extension AccountStatus {
  /// Whether the source could not be opened.
  var isRefused: Bool {
    if case .refused = self { true } else { false }
  }
}

extension Lookup {
  /// Whether the answer is among the details of a row of a list.
  fileprivate var isAboutRow: Bool {
    switch self {
    case .function, .iamRole, .campaign, .solutionVersion, .solution, .recipe: true
    default: false
    }
  }
}
