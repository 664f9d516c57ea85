extension WizardState {
  mutating func accept(_ answer: Answer, isTyping: Bool) -> [WizardEffect] {
    if case .draft(let field, let text) = answer { return keepDraft(text, in: field) }
    let before = snapshot
    guard apply(answer, isTyping: isTyping) else { return [] }
    history.record(before, typingIn: isTyping ? answer.field(changedFrom: before.answers) : nil)
    isRefused = false
    settle()
    let saving: WizardEffect = isTyping ? .saveSoon : .save
    return account == before.account ? [saving] : [saving] + switchAccount()
  }

  mutating func confirm(_ id: RequirementID, _ confirmation: Confirmation?) -> [WizardEffect] {
    guard confirmations[id] != confirmation else { return [] }
    // Only a word that falls with what it rests on may be given.
    guard confirmation == nil || !id.basis.isEmpty else { return [] }
    history.record(snapshot, typingIn: nil)
    confirmations[id] = confirmation
    settle()
    return [.save]
  }

  mutating func undo() -> [WizardEffect] {
    guard let before = history.undo(from: snapshot) else {
      notice = .nothingToUndo
      return []
    }
    return travel(to: before, .undone)
  }

  mutating func redo() -> [WizardEffect] {
    guard let after = history.redo(from: snapshot) else {
      notice = .nothingToRedo
      return []
    }
    return travel(to: after, .redone)
  }

  /// Takes up what another program has made of the session; one undo brings the own version back.
  mutating func take(_ document: SessionDocument) -> [WizardEffect] {
    history.record(snapshot, typingIn: nil)
    let step = document.step ?? step
    visited.formUnion(step.predecessors)
    let effects = travel(
      to: History.Snapshot(
        account: document.account ?? account, answers: document.answers,
        confirmations: document.confirmations, lookAgain: [], step: step, returnsToReview: false),
      .undone)
    drafts = document.drafts
    isExported = document.isExported
    for observation in document.observations.all
    where !pendingLookups.contains(observation.lookup) {
      observations.record(observation)
    }
    return effects
  }

  private mutating func travel(to target: History.Snapshot, _ done: Notice) -> [WizardEffect] {
    let accountBefore = account
    let regionBefore = answers.region
    snapshot = target
    visited.insert(step)
    isRefused = false
    notice = done
    settle()
    if answers.region != regionBefore { forgetRegion() }
    return account == accountBefore ? [.save] : [.save] + switchAccount()
  }

  private mutating func keepDraft(_ text: String, in field: Field) -> [WizardEffect] {
    guard drafts[field, default: ""] != text else { return [] }
    drafts[field] = text.isEmpty ? nil : text
    isRefused = false
    return [.saveSoon]
  }

  /// What was written or asked about writing is over once an answer has changed.
  private mutating func settle() {
    isExported = false
    if case .writing = writing {
      isWritingOutdated = true
      return
    }
    writing = .idle
  }

  /// Changes the answers.
  ///
  /// - Returns: whether anything has changed.
  private mutating func apply(_ answer: Answer, isTyping: Bool) -> Bool {
    let before = (account, answers)
    answers.take(answer)
    // What is still being typed is nobody's to change.
    if !isTyping { answers.normalize() }
    if case .account(let choice) = answer { account = choice }
    guard before != (account, answers) else { return false }
    markDependents(of: before.1, accountChanged: before.0 != account)
    return true
  }

  /// A changed answer invalidates only what depends on it.
  private mutating func markDependents(of before: Answers, accountChanged: Bool) {
    if accountChanged || answers.region != before.region {
      lookAgain.formUnion(StepID.allCases.filter { answers.namesResource(on: $0) })
      forgetRegion()
    }
    for id in RequirementID.allCases where confirmations[id] != nil {
      if id.basis.contains(where: { !$0.isSame(before, answers) }) { confirmations[id] = nil }
    }
  }
}

extension Answers {
  /// Whether the step's answer names something that lives in an account and mostly in a Region.
  fileprivate func namesResource(on step: StepID) -> Bool {
    switch step {
    case .campaign: !campaignArn.isEmpty
    case .processing: !functionArn.isEmpty
    case .iamRole: !iamRoleArn.isEmpty || !iamRoleName.isEmpty
    default: false
    }
  }

  /// Changes the answer that is named; an index outside the table changes nothing.
  mutating func take(_ answer: Answer) {
    switch answer {
    case .account, .draft: break
    case .region(let text): region = text
    case .campaignArn(let text): campaignArn = text
    case .idType(let choice): idType = choice
    case .recommendationsPerMessage(let number): recommendationsPerMessage = number
    case .recommendationContent(let text): recommendationContent = text
    case .processing(let choice): processing = choice
    case .functionArn(let text): functionArn = text
    case .displayName(let text): displayName = text
    case .attribute(let index, let row):
      if attributes.indices.contains(index) {
        attributes[index] = row
      } else if index == attributes.count {
        attributes.append(row)
      }
    case .attributes(let rows): attributes = rows
    case .insertAttribute(let index):
      if (0...attributes.count).contains(index) { attributes.insert(AttributeAnswer(), at: index) }
    case .removeAttribute(let index):
      if attributes.indices.contains(index) { attributes.remove(at: index) }
    case .moveAttribute(let from, let to):
      if attributes.indices.contains(from), attributes.indices.contains(to) {
        attributes.insert(attributes.remove(at: from), at: to)
      }
    case .iamRole(let choice): iamRole = choice
    case .iamRoleArn(let text): iamRoleArn = text
    case .iamRoleName(let text): iamRoleName = text
    case .name(let text): name = text
    case .description(let text): description = text
    }
  }
}
