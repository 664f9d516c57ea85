public import RecommenderCore

extension AWSReader {
  /// Makes a trial with one call of the CLI, which is told not to try again by itself.
  public func probe(_ probe: Probe, region: String) async -> ProbeOutcome {
    var access = tool.access
    access.attempts = 1
    let trial = AWSProbe(tool: AWSTool(access), region: region, action: probe.action)
    do {
      switch probe {
      case .recommendations(let campaign, let userID, let count):
        return .answered(
          try await trial.recommendations(of: campaign, for: userID, count: count))
      case .invocation(let function, let event):
        return .answered(try await trial.invocation(of: function, with: event))
      }
    } catch let failure as LookupFailure {
      return .failed(failure)
    } catch {
      return .failed(
        LookupFailure(.unintelligible, message: "A temporary file could not be written."))
    }
  }
}
