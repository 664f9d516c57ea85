import AWSEndpoint
import Foundation
import RecommenderCore
import TestSamples
import TestSupport
import Testing

@testable import Exporters

/// When `create.sh` goes no further, and what it says then.
@Suite(.serialized) struct ScriptStopsTests {
  @Test("A dry run prints the commands, and sends nothing")
  func dryRun() async throws {
    try await AWSEndpoint.serving(ScriptRun.account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        let dry = try await script("--dry-run")
        #expect(dry.succeeded && dry.error.isEmpty)
        #expect(endpoint.requests.isEmpty)
        // What is asked about an IAM role that was there already is not sent for a new one.
        let operations = dry.output.split(separator: "\n").filter { $0.hasPrefix("aws ") }
          .map { String($0.split(separator: " ")[2].replacing("-", with: "")) }
          .filter { $0 != "simulateprincipalpolicy" }

        // The commands are those that a run sends, in its order.
        _ = try await script()
        #expect(operations == endpoint.requests.map { $0.action.operation.lowercased() })
      }
    }
  }

  @Test("Another account is refused before anything is looked at")
  func wrongAccount() async throws {
    var account = ScriptRun.account
    account.caller.account = "999999999999"
    try await AWSEndpoint.serving(account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        let outcome = try await script()
        #expect(outcome.code == 1)
        #expect(outcome.error.contains("account 999999999999"))
        #expect(outcome.error.contains("belongs in the account 123456789012"))
        #expect(endpoint.requests.map(\.action) == [.getCallerIdentity])
      }
    }
  }

  @Test("That Pinpoint is gone is said, however that shows", arguments: [0, 1, 2, 3])
  func pinpointGone(case number: Int) async throws {
    try await AWSEndpoint.serving(ScriptRun.account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        var script = script
        switch number {
        case 0: endpoint.fail(.getRecommenderConfigurations, with: .html(status: 404))
        case 1: endpoint.fail(.getRecommenderConfigurations, with: .notFound)
        case 2:
          endpoint.fail(
            .getRecommenderConfigurations,
            with: .refused(code: "ForbiddenException", status: 403, message: "Forbidden"))
        default: script.more = ["AWS_ENDPOINT_URL_PINPOINT": "http://127.0.0.1:1"]
        }
        let outcome = try await script()
        #expect(outcome.code == 1)
        #expect(outcome.error.contains("Stopped at: Recommender model movie-picks"))
        #expect(outcome.error.contains("support ended on 2026-10-30"), "\(outcome.error)")
        #expect(outcome.output.isEmpty)
        #expect(endpoint.changes == [.createRole, .putRolePolicy, .addPermission])
      }
    }
  }

  @Test(
    "It stops at the first failure, with the step's name",
    arguments: [AWSAction.createRole, .createRecommenderConfiguration])
  func firstFailure(action: AWSAction) async throws {
    try await AWSEndpoint.serving(ScriptRun.account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        endpoint.fail(action, with: .accessDenied)
        let outcome = try await script()
        #expect(outcome.code == 1)
        #expect(outcome.error.contains("Stopped at: "))
        #expect(outcome.error.contains(action.permission))
        let policy = action == .createRole ? "create-role" : "operator"
        #expect(outcome.error.contains("iam/\(policy)-policy.json"))
        #expect(endpoint.requests.last?.action == action)
        #expect(script.pauses.isEmpty)
      }
    }
  }

  @Test("What IAM has not spread yet is tried again, and not for ever", arguments: [2, 99])
  func settling(refusals: Int) async throws {
    try await AWSEndpoint.serving(ScriptRun.account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        endpoint.fail(
          .createRecommenderConfiguration,
          with: .refused(
            code: "BadRequestException", status: 400, message: "The role cannot be assumed."),
          times: refusals)
        let outcome = try await script()
        #expect(outcome.succeeded == (refusals == 2))
        let tries = min(refusals + 1, 12)
        #expect(endpoint.requests(for: .createRecommenderConfiguration).count == tries)
        #expect(script.pauses.count == tries - 1)
        #expect(endpoint.model.recommenders.count == (refusals == 2 ? 1 : 0))
      }
    }
  }

  @Test("A CLI that does not know AWS_ENDPOINT_URL is handed the endpoint")
  func oldCLI() async throws {
    try await ScriptRun.with(try ScriptRun.input(), "http://127.0.0.1:1") { script in
      try script.writeProgram("aws", "#!/bin/sh\nprintf '%s\\n' \"$@\" >&2\nexit 255\n")
      let outcome = try await script()
      #expect(outcome.code == 1)
      #expect(outcome.error.contains("--endpoint-url\nhttp://127.0.0.1:1\n"))
    }
  }

  @Test("What it does not know it refuses, and its help says what it does")
  func arguments() async throws {
    try await ScriptRun.with(try ScriptRun.input(), "http://127.0.0.1:1") { script in
      let refused = try await script("--force")
      #expect(refused.code == 64)
      let help = try await script("--help")
      #expect(help.succeeded && help.output.contains("--dry-run"))
    }
  }
}
