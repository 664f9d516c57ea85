import Foundation
import TestSupport

/// Runs a test while a process gets signals without a pause, each of which interrupts what it is
/// waiting for, be it a read, a write or a save.
///
/// None of them asks for anything: the terminal has the same size as before, and nothing was stopped.
func withSignalStorm<Result>(
  on process: Int, _ body: () async throws -> Result
) async throws -> Result {
  let storm = Task.detached {
    while !Task.isCancelled {
      for number in [SIGWINCH, SIGCONT, SIGWINCH] { kill(pid_t(process), number) }
      try? await Task.sleep(for: .milliseconds(1))
    }
  }
  do {
    let result = try await body()
    storm.cancel()
    await storm.value
    return result
  } catch {
    storm.cancel()
    await storm.value
    throw error
  }
}
