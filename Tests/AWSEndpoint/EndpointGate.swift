import Synchronization

/// Holds answers back until a test opens it.
public final class EndpointGate: Sendable {
  private struct State {
    var isOpen = false
    var reached = 0
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    var watching: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
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

  /// Waits until so many requests have come to the gate.
  public func waitUntilReached(by count: Int = 1) async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        if state.reached < count { state.watching.append((count, continuation)) }
        return state.reached >= count
      }
      if isThere { continuation.resume() }
    }
  }

  /// Waits at the gate, or until the task is cancelled.
  func pass() async {
    let (number, watchers) = state.withLock { state in
      state.reached += 1
      let reached = state.reached
      defer { state.watching.removeAll { $0.count <= reached } }
      return (reached, state.watching.filter { $0.count <= reached }.map(\.continuation))
    }
    for watcher in watchers { watcher.resume() }
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
