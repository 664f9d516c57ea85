/// Lets a limited number of calls run at once; the others wait in the order in which they came.
actor CallSlots {
  private var free: Int
  private var waiting: [(number: Int, continuation: CheckedContinuation<Bool, Never>)] = []
  private var arrivals = 0

  init(_ count: Int) {
    free = max(1, count)
  }

  /// Runs a body once there is a slot; nil where the task was cancelled before that.
  nonisolated func using<Result: Sendable>(
    _ body: @Sendable () async -> Result
  ) async -> Result? {
    guard await take() else { return nil }
    let result = await body()
    await giveBack()
    return result
  }

  private func take() async -> Bool {
    guard !Task.isCancelled else { return false }
    if free > 0 {
      free -= 1
      return true
    }
    arrivals += 1
    let number = arrivals
    return await withTaskCancellationHandler {
      await withCheckedContinuation { waiting.append((number, $0)) }
    } onCancel: {
      Task { await self.leave(number) }
    }
  }

  private func giveBack() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().continuation.resume(returning: true)
    }
  }

  private func leave(_ number: Int) {
    guard let place = waiting.firstIndex(where: { $0.number == number }) else { return }
    waiting.remove(at: place).continuation.resume(returning: false)
  }
}
