extension WizardState {
  mutating func write(to folder: String, replacing: Bool) -> [WizardEffect] {
    guard step == .review else { return [] }
    if case .writing = writing { return [] }
    do {
      let configuration = try Configuration(answers)
      writing = .writing(folder: folder)
      isWritingOutdated = false
      return [.save, .write(configuration, folder: folder, replacing: replacing)]
    } catch {
      isRefused = true
      return []
    }
  }

  mutating func writeEnded(_ outcome: WriteOutcome) -> [WizardEffect] {
    guard case .writing(let folder) = writing else { return [] }
    writing =
      switch outcome {
      // What went out, or was asked about, is not what stands on screen any more.
      case .written where isWritingOutdated, .wouldReplace where isWritingOutdated: .idle
      case .written(let files): .written(folder: folder, files: files)
      case .wouldReplace(let files): .wouldReplace(folder: folder, files: files)
      case .failed(let reason): .failed(folder: folder, reason: reason)
      }
    guard case .written = writing, !isExported else { return [] }
    isExported = true
    return [.save]
  }

  mutating func dismissWriting() -> [WizardEffect] {
    if case .writing = writing { return [] }
    writing = .idle
    return []
  }
}
