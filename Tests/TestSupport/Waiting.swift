/// Something that did not happen within its time.
public struct NeverHappened: Error, CustomStringConvertible {
  /// What was waited for, and what was there instead.
  public let description: String
}

/// Asks again and again, without blocking a thread, until an answer comes.
/// - Throws: `NeverHappened` with what `missing` says, when the time is over.
@discardableResult
public func waitFor<Answer>(
  within limit: Duration = .seconds(60), every step: Duration = .milliseconds(20),
  _ ask: () async throws -> Answer?, missing: () async throws -> String
) async throws -> Answer {
  let end = ContinuousClock.now + limit
  while true {
    if let answer = try await ask() { return answer }
    guard ContinuousClock.now < end else {
      throw NeverHappened(description: try await missing())
    }
    try await Task.sleep(for: step)
  }
}
