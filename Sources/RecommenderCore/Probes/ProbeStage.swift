/// How far a trial has come.
public enum ProbeStage: Hashable, Sendable {
  case idle
  case running(Probe)
  case ended(Probe, ProbeOutcome)

  /// Whether an answer is awaited.
  public var isRunning: Bool {
    if case .running = self { true } else { false }
  }

  /// The trial that runs or has ended.
  public var probe: Probe? {
    switch self {
    case .idle: nil
    case .running(let probe), .ended(let probe, _): probe
    }
  }
}
