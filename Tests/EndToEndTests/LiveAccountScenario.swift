import AWSEndpoint
import SystemPackage
import TestSupport
import Testing

@Suite struct LiveAccountScenario {
  @Test("Campaigns come from the account page by page, and the details of the row follow")
  func campaigns() async throws {
    try await Wizard.awsSession(model: .good(campaigns: 249)) { tmux, endpoint in
      try await tmux.waitFor("Account 123456789012")
      print(try await tmux.screen().joined(separator: "\n"))
      try await tmux.send("Enter")
      try await tmux.waitFor("Which campaign?")
      print(try await tmux.screen().joined(separator: "\n"))
      try await tmux.waitFor("250")
      print(try await tmux.screen().joined(separator: "\n"))
      try await tmux.type("movie-picks")
      try await tmux.waitFor("deployed version")
      print(try await tmux.screen().joined(separator: "\n"))
    }
  }
}
