import AccountAccess
import RecommenderCore
import Synchronization

/// Reads a snapshot, remembers what was asked, and can hold answers back until something is asked.
final class AskedReader: AccountReader {
  private struct State {
    var asked: [Lookup] = []
    var running = 0
    var mostRunning = 0
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let source: any AccountReader
  private let state = Mutex(State())
  /// Whether the answer to a lookup is held back, by what has been asked so far.
  private let isHeld: @Sendable (Lookup, _ asked: [Lookup]) -> Bool

  init(
    _ source: any AccountReader,
    holding isHeld: @escaping @Sendable (Lookup, _ asked: [Lookup]) -> Bool = { _, _ in false }
  ) {
    self.source = source
    self.isHeld = isHeld
  }

  /// What was asked, in the order in which it was.
  var asked: [Lookup] { state.withLock { $0.asked } }
  /// How many lookups were on their way at once.
  var mostRunning: Int { state.withLock { $0.mostRunning } }

  func list(
    _ kind: AccountResource.Kind, region: String,
    page: @Sendable (_ rows: [AccountResource], _ isComplete: Bool) -> Void
  ) async throws(LookupFailure) {
    try await source.list(kind, region: region, page: page)
  }

  func look(_ lookup: Lookup, region: String) async -> Observation.Outcome {
    let waiting = state.withLock { state in
      state.asked.append(lookup)
      state.running += 1
      state.mostRunning = max(state.mostRunning, state.running)
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
    while isHeld(lookup, asked), !Task.isCancelled { await somethingAsked(after: lookup) }
    state.withLock { $0.running -= 1 }
    return await source.look(lookup, region: region)
  }

  /// Waits until one more thing is asked, or the task is cancelled.
  private func somethingAsked(after lookup: Lookup) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let goesOn = state.withLock { state in
          let goesOn = Task.isCancelled || !isHeld(lookup, state.asked)
          if !goesOn { state.waiting.append(continuation) }
          return goesOn
        }
        if goesOn { continuation.resume() }
      }
    } onCancel: {
      let waiting = state.withLock { state in
        defer { state.waiting = [] }
        return state.waiting
      }
      for continuation in waiting { continuation.resume() }
    }
  }
}
