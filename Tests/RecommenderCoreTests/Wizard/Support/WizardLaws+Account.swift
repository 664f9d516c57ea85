@testable import RecommenderCore

/// The laws about what depends on other answers and on the account.
extension WizardLaws {
  func marksAreSound(_ step: Transition) -> Bool {
    let (before, after) = (step.before, step.after)
    let gone = before.lookAgain.subtracting(after.lookAgain)
    let new = after.lookAgain.subtracting(before.lookAgain)
    switch step.event {
    // The session of another program comes with marks of its own.
    case .undo, .redo, .changeSettled(_, theirs: .some): return true
    case .next: return gone.isSubset(of: [before.step]) && new.isEmpty
    case .answer, .type:
      let hasMoved =
        before.account != after.account || before.answers.region != after.answers.region
      guard hasMoved else { return gone.isEmpty && new.isEmpty }
      let answers = after.answers
      let campaign: Set<StepID> = answers.campaignArn.isEmpty ? [] : [.campaign]
      let function: Set<StepID> = answers.functionArn.isEmpty ? [] : [.processing]
      let hasRole = !answers.iamRoleArn.isEmpty || !answers.iamRoleName.isEmpty
      return after.lookAgain
        == before.lookAgain.union(campaign).union(function).union(hasRole ? [.iamRole] : [])
    default: return gone.isEmpty && new.isEmpty
    }
  }

  func wordsFallRightly(_ step: Transition) -> Bool {
    switch step.event {
    case .answer, .type: break
    default: return true
    }
    return step.before.confirmations.allSatisfy { id, word in
      let hasChanged = Self.changedRows(step.before.answers, step.after.answers).contains(id)
      return step.after.confirmations[id] == (hasChanged ? nil : word)
    } && step.after.confirmations.count <= step.before.confirmations.count
  }

  /// The rows whose confirmation rests on an answer that differs.
  private static func changedRows(_ before: Answers, _ after: Answers) -> Set<RequirementID> {
    var rows: Set<RequirementID> = []
    if before.campaignArn != after.campaignArn {
      rows.formUnion([
        .idsCorrelate, .countAgreed, .contentKnown, .itemLength, .getRecommendations,
        .solutionVersion,
      ])
    }
    if before.idType != after.idType { rows.formUnion([.idsCorrelate, .idTypeConsistent]) }
    if before.recommendationsPerMessage != after.recommendationsPerMessage {
      rows.insert(.countAgreed)
    }
    if before.recommendationContent != after.recommendationContent { rows.insert(.contentKnown) }
    if before.functionArn != after.functionArn {
      rows.formUnion([.attributesAgreed, .functionPurpose])
    }
    if before.attributes != after.attributes {
      rows.formUnion([.attributesAgreed, .functionPurpose])
    }
    return rows
  }

  func strangersAreIgnored(_ step: Transition) -> Bool {
    let isWanted: Bool
    switch step.event {
    case .accountOpened(let choice, _): isWanted = choice == step.before.account
    case .listed(let kind, _, _, let origin), .listingFailed(let kind, _, let origin):
      isWanted =
        origin.choice == step.before.account
        && (origin.region == step.before.answers.region || kind == .iamRole)
        && step.before.listings[kind]?.progress == .loading
    case .observed(let observation, let origin):
      isWanted =
        origin == step.before.origin && step.before.pendingLookups.contains(observation.lookup)
    default: return true
    }
    return isWanted || (step.after == step.before && step.effects.isEmpty)
  }

  func listsAreNew(_ step: Transition) -> Bool {
    var asked: Set<AccountResource.Kind> = []
    for case .list(let kind, let origin) in step.effects {
      guard origin == step.after.origin, asked.insert(kind).inserted,
        step.after.listings[kind] == Listing(progress: .loading)
      else { return false }
    }
    // A list that is on its way and still wanted is not asked for again.
    let isSamePlace = step.after.origin == step.before.origin && step.event != .refresh
    return !isSamePlace || asked.allSatisfy { step.before.listings[$0] == nil }
  }
}
