import AWSEndpoint
import Foundation
import RecommenderCore
import SystemPackage
import TestSamples
import TestSupport
import Testing

@Suite struct FunctionProbeScenario {
  @Test("The function runs once, through the AWS CLI, when a person has agreed to it")
  func runsTheFunction() async throws {
    _ = try await requireTool("aws", package: "awscli")
    var model = AWSAccountModel.good
    try model.change(\.functions, "movie-enrich") { function in
      function.result = #"{"endpoint-1": {"Recommendations": {"Title": ["a", "b", "c"]}}}"#
    }
    try await AWSEndpoint.serving(model) { endpoint, address in
      try await Tmux.session(environment: environment(at: address)) { tmux in
        var document = SessionDocument()
        document.answers = .valid(function: true)
        document.step = .prerequisites
        try tmux.home.appending("given.json").put(document.text)
        try await tmux.run(
          "clear; \(Wizard.path) import given.json --as films && \(Wizard.path) films")
        try await tmux.waitFor("Are the prerequisites met?")
        let rows = RequirementGroup.allCases.flatMap { group in
          PrerequisiteCatalogue.rows(for: document.answers).filter { $0.group == group }
        }
        let place = try #require(rows.firstIndex { $0.id == .attributesAgreed })
        for _ in 0..<place { try await tmux.send("Down") }
        try await tmux.waitFor("▸ ? The function returns exactly these attributes")
        try await tmux.type("p")
        try await tmux.waitFor("Run the function once?")
        #expect(endpoint.requests(for: .invoke) == [])
        try await tmux.send("Enter")
        try await tmux.waitFor("Agreed, but not returned for endpoint-1: Item_url.")
        #expect(endpoint.requests(for: .invoke).count == 1)
        try await tmux.send("Escape")
        try await tmux.waitForNo("What the function returned")
        try await tmux.send("C-c")
        #expect(try await tmux.exitStatus() == 130)
      }
    }
  }

  /// Made-up credentials, and the endpoint in the place of every service of AWS.
  private func environment(at address: String) -> [String: String] {
    [
      "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_ENDPOINT_URL": address,
      "AWS_EC2_METADATA_DISABLED": "true",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
  }
}
