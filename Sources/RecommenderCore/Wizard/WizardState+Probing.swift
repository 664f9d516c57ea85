extension WizardState {
  /// Why a trial cannot be made now, as what is wrong and what to do; nil where it can.
  public func probeRefusal(_ kind: Probe.Kind) -> String? {
    switch (account.source, kind) {
    case (.aws, _), (.sample, .recommendations): break
    case (.sample, .invocation):
      return "The functions of the sample account cannot run. Choose your AWS account on the "
        + "step Account, then try it."
    case (.file, _), (.none, _):
      return "This needs your AWS account. Choose it on the step Account, then try it."
    }
    switch kind {
    case .recommendations where answers.chosenCampaign == nil:
      return "No campaign is chosen yet. Choose one on the step Campaign."
    case .recommendations where answers.recommendationsProbe(userID: "") == nil:
      return "The number of recommendations is open. Say it on the step Recommendations."
    case .invocation where answers.invocationProbe == nil:
      return "No function is chosen yet. Choose one on the step Processing."
    default: return nil
    }
  }

  mutating func probe(_ probe: Probe) -> [WizardEffect] {
    guard step == .prerequisites, !probing.isRunning, probeRefusal(probe.kind) == nil,
      answers.fits(probe)
    else { return [] }
    probing = .running(probe)
    return [.probe(probe, from: origin)]
  }

  mutating func probed(_ probe: Probe, _ outcome: ProbeOutcome) -> [WizardEffect] {
    guard probing == .running(probe) else { return [] }
    probing = .ended(probe, outcome)
    return []
  }

  /// Closes what a trial brought, or ends one whose answer is not wanted any more.
  mutating func dismissProbe() -> [WizardEffect] {
    defer { probing = .idle }
    return probing.isRunning ? [.endProbe] : []
  }

  /// A trial is over once another step, account or answer makes it one about something else.
  mutating func dropStaleProbe(askedOf origin: AccountOrigin) -> [WizardEffect] {
    guard let probe = probing.probe else { return [] }
    let isWanted = step == .prerequisites && origin == self.origin && answers.fits(probe)
    return isWanted ? [] : dismissProbe()
  }
}
