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
    defer { outsideChange = nil }
    return outsideChange?.departure.map { [.leave($0)] } ?? []
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
  ///
  /// While it is to be decided between two versions, both stay.
  mutating func leaveWizard() -> [WizardEffect] {
    if let change = outsideChange {
      outsideChange = nil
      return [.saveBeside(change.departure ?? .unfinished)]
    }
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

  mutating func changedOutside(leaving departure: Departure?) -> [WizardEffect] {
    outsideChange = OutsideChange(departure: departure ?? outsideChange?.departure)
    return []
  }

  mutating func settleChange(_ version: SessionVersion) -> [WizardEffect] {
    guard outsideChange != nil else { return [] }
    outsideChange?.failure = nil
    return [.settleChange(version)]
  }

  mutating func changeSettled(other: String?, _ theirs: SessionDocument?) -> [WizardEffect] {
    guard let change = outsideChange else { return [] }
    outsideChange = nil
    let effects = theirs.map { take($0) } ?? [.save]
    notice = .settled(theirs == nil ? .mine : .theirs, other: other)
    return effects + (change.departure.map { [.leave($0)] } ?? [])
  }

  mutating func settlingFailed(_ reason: String) -> [WizardEffect] {
    outsideChange?.failure = reason
    return []
  }

  mutating func stay() -> [WizardEffect] {
    unsavedDeparture = nil
    return []
  }
}
