import TestSupport

extension Tmux {
  /// The whole way to Review with the value that the model returns.
  func walkToReview(displayName: String) async throws {
    try await walkToProcessing()
    try await chooseModelValue(displayName: displayName)
    try await walkToReview()
  }

  /// Waits until a text shows no more.
  func waitForNo(_ text: String) async throws {
    try await waitUntil("\"\(text)\" is gone") { screen in
      !screen.contains { $0.contains(text) }
    }
  }
}
