import Synchronization

/// Counts what a list brings before it ends.
final class Counted: Sendable {
  private let state = Mutex((rows: 0, wasComplete: false))

  var rows: Int { state.withLock { $0.rows } }
  var wasComplete: Bool { state.withLock { $0.wasComplete } }

  func add(_ count: Int, _ isComplete: Bool) {
    state.withLock {
      $0.rows += count
      $0.wasComplete = $0.wasComplete || isComplete
    }
  }
}
