extension WizardState {
  mutating func saveAs(_ name: String) -> [WizardEffect] {
    if case .saving = renaming { return [] }
    guard SessionName.isValid(name) else {
      renaming = .failed(name: name, reason: SessionName.refusal)
      return []
    }
    guard name != sessionName else {
      renaming = .idle
      notice = .savedAs(name)
      return [.save]
    }
    renaming = .saving(name: name)
    return [.saveAs(name)]
  }

  mutating func savedAs(_ name: String) -> [WizardEffect] {
    guard renaming == .saving(name: name) else { return [] }
    renaming = .idle
    sessionName = name
    notice = .savedAs(name)
    return []
  }

  mutating func saveAsFailed(_ reason: String) -> [WizardEffect] {
    guard case .saving(let name) = renaming else { return [] }
    renaming = .failed(name: name, reason: reason)
    return []
  }

  mutating func dismissRenaming() -> [WizardEffect] {
    if case .saving = renaming { return [] }
    renaming = .idle
    return []
  }

  /// Saves and leaves, whatever has been said so far; a second wish leaves without saving.
  mutating func leaveWizard() -> [WizardEffect] {
    guard let unsaved = unsavedDeparture else { return departure() }
    unsavedDeparture = nil
    return [.abandon(unsaved.departure)]
  }

  mutating func refuseLeaving(_ departure: Departure, _ reason: String) -> [WizardEffect] {
    unsavedDeparture = UnsavedDeparture(departure: departure, reason: reason)
    return []
  }

  /// Leaves once the session is in another file; comes back refused where that fails too.
  func saveElsewhere(_ path: String) -> [WizardEffect] {
    guard let unsaved = unsavedDeparture else { return [] }
    return [.saveElsewhere(path: path, unsaved.departure)]
  }

  mutating func stay() -> [WizardEffect] {
    unsavedDeparture = nil
    return []
  }
}
