import AWSEndpoint
import Foundation
import RecommenderCore
import SystemPackage
import TestSamples
import TestSupport
import Testing

/// The wizard on an account that the real AWS CLI asks, played by a local endpoint.
@Suite(.serialized) struct LiveAccountScenario {
  @Test("Who you are shows first; campaigns come page by page while keys answer at once")
  func campaigns() async throws {
    try await Wizard.awsSession(model: .good(campaigns: 249)) { tmux, endpoint in
      try await tmux.waitFor("Account 123456789012, assumed-role/Marketing/robin")
      let second = EndpointGate()
      endpoint.fail(.listCampaigns, with: .held(second), about: "from/100")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which campaign?")
      try await tmux.waitUntil("a hundred rows are there and a mark turns") { screen in
        screen.contains { $0.contains(" 100") && $0.contains("type to filter") }
      }
      // The second page is on its way: a key still does its work.
      try await tmux.type("campaign-042")
      try await tmux.waitFor("1 of 100")
      second.open()
      try await tmux.waitFor("1 of 250")
      try await tmux.waitFor("deployed version")
      try await tmux.send("Escape")
      #expect(endpoint.requests(for: .listCampaigns).count == 3)
    }
  }

  @Test("A whole account is checked; one row is asked again when the account has changed")
  func checks() async throws {
    try await Wizard.awsSession(resuming: Self.whole) { tmux, endpoint in
      try await tmux.waitUntil("all answers are there") { screen in
        screen.contains { $0.contains("21 met") } && !screen.contains { $0.contains("to come") }
      }
      #expect(endpoint.unknownRequests.isEmpty)
      try endpoint.change { try $0.change(\.campaigns, "movie-picks") { $0.minProvisionedTPS = 1 } }
      for _ in 0..<7 { try await tmux.send("Down") }
      try await tmux.waitFor("20 transactions a second are provisioned")
      let before = endpoint.requests.count
      try await tmux.send("r")
      try await tmux.waitFor("1 advice")
      #expect(endpoint.requests.count == before + 1)
    }
  }

  @Test("Access that is denied is told with the action to ask for, and the rest is verified")
  func denied() async throws {
    try await Wizard.awsSession(
      resuming: Self.whole, prepare: { $0.fail(.getFunctionPolicy, with: .accessDenied) }
    ) { tmux, _ in
      try await tmux.waitUntil("all other answers are there") { screen in
        screen.contains { $0.contains("20 met") && $0.contains("1 not checked") }
      }
      // The function's rows are the last but four.
      try await tmux.send("End")
      try await tmux.waitUntil("the row with the reason is found") { screen in
        screen.contains { $0.contains("Ask your administrator for lambda:GetPolicy") }
      } meanwhile: {
        try await tmux.send("Up")
      }
    }
  }

  @Test("Leaving in the middle of a check ends what was asked of the account at once")
  func leaves() async throws {
    let gate = EndpointGate()
    try await Wizard.awsSession(
      resuming: Self.whole, prepare: { $0.fail(.describeCampaign, with: .held(gate)) }
    ) { tmux, endpoint in
      try await waitFor {
        gate.reached > 0 ? true : nil
      } missing: {
        "no request came"
      }
      let address = endpoint.address
      #expect(try !Self.processes(naming: address).isEmpty)
      try await tmux.send("C-c")
      try await tmux.waitFor("status=130")
      let start = ContinuousClock.now
      try await waitFor {
        try Self.processes(naming: address).isEmpty ? true : nil
      } missing: {
        "they are still there, though nobody waits for the answer"
      }
      print("the wizard's AWS processes were gone \(ContinuousClock.now - start) after it")
      gate.open()
    }
  }

  @Test("No secret of the environment reaches the session")
  func secrets() async throws {
    try await Wizard.awsSession(resuming: Self.whole) { tmux, _ in
      try await tmux.waitFor("21 met")
      try await tmux.send("C-c")
      try await tmux.waitFor("status=130")
      let folder = tmux.home.appending(".local/state/recommender-wizard/sessions")
      let text = try folder.appending("films.json").text()
      #expect(text.contains("caller-identity"))
      for secret in ["made-up-secret-key", "AKIDEXAMPLE"] { #expect(!text.contains(secret)) }
    }
  }

  @Test("Without an AWS CLI the wizard says so, stays usable, and tries again")
  func missing() async throws {
    try await Tmux.session { tmux in
      try await tmux.run("clear; PATH=/nowhere \(Wizard.path) --account aws")
      try await tmux.waitFor("The AWS CLI was not found.")
      try await tmux.waitFor("F5 try again")
      try await tmux.send("F5")
      try await tmux.waitFor("The AWS CLI was not found.")
      try await tmux.send("Enter")
      try await tmux.waitFor("The list could not be read")
      try await tmux.type("arn:aws:personalize:us-east-1:123456789012:campaign/films")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which type of ID?")
    }
  }

  /// A session in which every question is answered, on the step of the prerequisites.
  private static let whole = SessionDocument(
    account: AccountChoice(source: .aws), step: .prerequisites, answers: .valid(function: true)
  ).text

  /// The processes of the AWS CLI that ask this address.
  private static func processes(naming address: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { name in
      guard name.allSatisfy(\.isNumber),
        let line = FileManager.default.contents(atPath: "/proc/\(name)/cmdline")
      else { return false }
      let words = String(decoding: line, as: UTF8.self).split(separator: "\0")
      return words.contains { $0 == address } && !words.contains { $0.hasSuffix("-wizard") }
    }
  }
}
