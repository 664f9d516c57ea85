import AWSEndpoint
import RecommenderCore
import TestSamples
import TestSupport
import Testing

@testable import Exporters

/// What `create.sh` does about things that are there and are not quite the same.
@Suite(.serialized) struct ScriptFindsTests {
  @Test("A model that differs stays as it is, and the command that changes it works")
  func differs() async throws {
    var answers = ScriptRun.answers
    answers.attributes[0].displayName = "Another"
    let other = try Configuration(answers).request()
    var account = ScriptRun.account
    account.recommenders = [.init(id: "abc", configuration: other)]
    try await AWSEndpoint.serving(account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        let outcome = try await script()
        #expect(outcome.succeeded, "\(outcome.error)")
        #expect(outcome.output == "abc\n")
        #expect(endpoint.model.recommenders.map(\.configuration) == [other])

        let command = try #require(outcome.error.firstRange(of: "aws pinpoint update-"))
        let line =
          "aws --region us-east-1 --endpoint-url '\(address)'"
          + outcome.error[command.lowerBound...].dropFirst(3)
        let mended = try await script.line(line)
        #expect(mended.succeeded, "\(mended.error)")
        let again = try await script()
        #expect(again.error.matches(of: /It is there\./).count == 4, "\(again.error)")
        #expect(endpoint.model.recommenders.count == 1)
      }
    }
  }

  @Test("A policy that differs stays as it is, and the command that changes it works")
  func policies() async throws {
    var account = ScriptRun.account
    var role = AWSAccountModel.Role(
      "-Pinpoint_films", trust: PolicyText.trust(service: "ec2.amazonaws.com"))
    role.inlinePolicies = [
      .init(try ScriptRun.input().modelNames.value, PolicyText.allowing(["s3:*"], on: ["*"]))
    ]
    account.roles = [role]
    let before = account
    try await AWSEndpoint.serving(before) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        let outcome = try await script()
        #expect(outcome.succeeded, "\(outcome.error)")
        #expect(endpoint.model.roles == before.roles)
        let commands = outcome.error.split(separator: "\n").filter { $0.hasPrefix("aws iam ") }
        #expect(commands.count == 2)
        for command in commands {
          let line = "aws --region us-east-1 --endpoint-url '\(address)'" + command.dropFirst(3)
          let mended = try await script.line(line)
          #expect(mended.succeeded, "\(mended.error)")
        }
        let again = try await script()
        #expect(again.error.matches(of: /It is there\./).count == 4, "\(again.error)")
      }
    }
  }

  @Test("The order within a policy makes no difference, as CloudFormation writes its own")
  func order() async throws {
    let input = try ScriptRun.input()
    var account = ScriptRun.account
    let resources = ["campaign/movie-picks", "solution/taste"].map {
      "arn:aws:personalize:us-east-1:123456789012:\($0)"
    }
    var role = AWSAccountModel.Role("-Pinpoint_films", trust: PolicyText.trust())
    role.inlinePolicies = [
      .init(
        try ScriptRun.input().modelNames.value,
        PolicyText.allowing(
          ["GetRecommendations", "DescribeCampaign", "DescribeSolution"].map {
            "personalize:\($0)"
          },
          on: resources))
    ]
    account.roles = [role]
    try await AWSEndpoint.serving(account) { endpoint, address in
      try await ScriptRun.with(input, address) { script in
        let outcome = try await script()
        #expect(outcome.error.matches(of: /It is there\./).count == 2, "\(outcome.error)")
        #expect(endpoint.changes == [.addPermission, .createRecommenderConfiguration])
      }
    }
  }

  @Test("A model on the second page is found")
  func pages() async throws {
    var account = ScriptRun.account
    let own = try Configuration(ScriptRun.answers).request()
    let others = JSONValue.object([.init("Name", .string("movie-picks-2"))])
    account.recommenders = (0..<120).map { .init(id: "id\($0)", configuration: others) }
    account.recommenders.append(.init(id: "own", configuration: own))
    try await AWSEndpoint.serving(account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        let outcome = try await script()
        #expect(outcome.output == "own\n")
      }
      #expect(endpoint.requests(for: .getRecommenderConfigurations).count == 2)
      #expect(!endpoint.changes.contains(.createRecommenderConfiguration))
    }
  }

  @Test("A permission that another run adds meanwhile counts as there")
  func conflict() async throws {
    try await AWSEndpoint.serving(ScriptRun.account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        endpoint.fail(
          .addPermission,
          with: .refused(code: "ResourceConflictException", status: 409, message: "There."))
        let outcome = try await script()
        #expect(outcome.succeeded, "\(outcome.error)")
      }
    }
  }
}
