import Foundation

/// Runs work that waits a lot on a thread of its own, so that the few threads that all tests share
/// stay free, and so that the work is not held up by them.
public func onOwnThread<Result: Sendable>(
  _ body: @escaping @Sendable () throws -> Result
) async throws -> Result {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Swift.Result { try body() }) }
  }
}
