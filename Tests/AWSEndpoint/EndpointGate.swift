import Synchronization

/// Holds answers back until a test opens it.
public final class EndpointGate: Sendable {
  private struct State {
    var isOpen = false
    var reached = 0
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  }

  private let state = Mutex(State())

  /// Creates a closed gate.
  public init() {}

  /// How many requests have come to the gate so far.
  public var reached: Int { state.withLock { $0.reached } }

  /// Lets every request through, those that wait and those to come.
  public func open() {
    let waiting = state.withLock { state in
      state.isOpen = true
      defer { state.waiting = [:] }
      return state.waiting.values
    }
    for continuation in waiting { continuation.resume() }
  }

  /// Waits at the gate, or until the task is cancelled.
  func pass() async {
    let number = state.withLock { state in
      state.reached += 1
      return state.reached
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let goesOn = state.withLock { state in
          let goesOn = state.isOpen || Task.isCancelled
          if !goesOn { state.waiting[number] = continuation }
          return goesOn
        }
        if goesOn { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiting.removeValue(forKey: number) }?.resume()
    }
  }
}
