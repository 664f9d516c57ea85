extension WizardState {
  /// Takes a session up where it was left.
  ///
  /// - Parameters:
  ///   - document: The session.
  ///   - name: The name it goes by.
  ///   - fallback: Where campaigns are read from where the session does not say.
  public init(_ document: SessionDocument, name: String, fallback: AccountChoice) {
    self.init(
      sessionName: name, account: document.account ?? fallback, answers: document.answers,
      drafts: document.drafts, step: document.step ?? .account, isExported: document.isExported,
      observations: document.observations, confirmations: document.confirmations)
  }

  /// The session as it is saved now, with what the earlier document held besides.
  ///
  /// Of what was read from the account, only what the checks rest on is kept.
  public func document(updating earlier: SessionDocument, modified: Timestamp) -> SessionDocument {
    var document = earlier
    document.name = sessionName
    document.created = earlier.created ?? modified
    document.modified = modified
    document.account = account
    document.step = step
    document.isExported = isExported
    document.answers = answers
    document.drafts = drafts
    document.confirmations = confirmations
    let relevant = PrerequisiteCatalogue.relevantLookups(for: answers, knowing: observations)
    document.observations = AccountObservations(relevant.compactMap { observations[$0] })
    return document
  }
}
