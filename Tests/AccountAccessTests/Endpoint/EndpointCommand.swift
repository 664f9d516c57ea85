import AWSEndpoint
import Foundation
import RecommenderCore
import Subprocess
import Synchronization
import TestSupport
import Testing

/// One call of the real AWS CLI against the endpoint, with made-up credentials.
struct EndpointCommand {
  /// What the call came to.
  struct Outcome {
    let succeeded: Bool
    let output: String
    let error: String

    /// What was printed, as a document.
    func json(sourceLocation: SourceLocation = #_sourceLocation) throws -> JSONValue {
      try #require(succeeded, "\(error)", sourceLocation: sourceLocation)
      return try JSONText.read(output.utf8)
    }
  }

  let address: String
  var region = "us-east-1"

  /// Runs `aws` with words that are separated by spaces, and with more that may hold spaces.
  func callAsFunction(_ words: String, _ more: String...) async throws -> Outcome {
    let aws = try await PreloadedCLI.program()
    let arguments =
      ["--endpoint-url", address, "--region", region, "--output", "json"]
      + words.split(separator: " ").map(String.init) + more
    await Self.turnstile.enter()
    let result: Result<Outcome, any Error>
    do {
      let ended = try await run(
        .path(aws), arguments: Arguments(arguments),
        environment: .custom(
          Dictionary(
            uniqueKeysWithValues: Self.environment.map {
              (Environment.Key(stringLiteral: $0.key), $0.value)
            })),
        output: .string(limit: 1 << 22), error: .string(limit: 1 << 16))
      result = .success(
        Outcome(
          succeeded: ended.terminationStatus.isSuccess, output: ended.standardOutput,
          error: ended.standardError))
    } catch {
      result = .failure(error)
    }
    Self.turnstile.leave()
    return try result.get()
  }

  /// What the CLI runs in: nobody's settings, and credentials that are made up.
  static let environment = ProcessInfo.processInfo.environment
    .filter { !$0.key.hasPrefix("AWS_") }
    .merging([
      "HOME": "/nonexistent", "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
      "AWS_SECRET_ACCESS_KEY": "made-up", "AWS_MAX_ATTEMPTS": "1",
      "AWS_EC2_METADATA_DISABLED": "true", "AWS_PAGER": "",
    ]) { $1 }

  // Each call costs most of a second of one processor.
  private static let turnstile = Turnstile(places: 3)
}

/// Lets only so many in at a time.
final class Turnstile: Sendable {
  private struct State {
    var free: Int
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state: Mutex<State>

  init(places: Int) {
    state = Mutex(State(free: places))
  }

  func enter() async {
    await withCheckedContinuation { continuation in
      let mayEnter = state.withLock { state in
        if state.free > 0 {
          state.free -= 1
          return true
        }
        state.waiting.append(continuation)
        return false
      }
      if mayEnter { continuation.resume() }
    }
  }

  func leave() {
    let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
      if state.waiting.isEmpty {
        state.free += 1
        return nil
      }
      return state.waiting.removeFirst()
    }
    next?.resume()
  }
}
