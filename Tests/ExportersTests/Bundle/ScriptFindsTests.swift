import AWSEndpoint
import RecommenderCore
import TestSamples
import TestSupport
import Testing

@testable import Exporters

/// What `create.sh` does about a model that is there, and about permissions of its own.
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
        #expect(outcome.code == 1, "\(outcome.error)")
        #expect(outcome.output.isEmpty)
        #expect(outcome.error.contains("it has Another, this folder has "), "\(outcome.error)")
        #expect(outcome.error.matches(of: /: it has/).count == 1, "\(outcome.error)")
        #expect(endpoint.model.recommenders.map(\.configuration) == [other])

        let command = try #require(outcome.error.firstRange(of: "aws pinpoint update-"))
        let line =
          "aws --region us-east-1 --endpoint-url '\(address)'"
          + outcome.error[command.lowerBound...].dropFirst(3)
        let changed = try await script.line(line)
        #expect(changed.succeeded, "\(changed.error)")
        let again = try await script()
        #expect(again.error.matches(of: /It is there|They are there/).count == 5, "\(again.error)")
        #expect(endpoint.model.recommenders.count == 1)
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

  /// The permissions of a model, and whether it can work with what is there under its name.
  private static let permissions:
    [(words: String, resources: [String], more: String, works: Bool)] = [
      ("in another order", ["campaign/movie-picks", "solution/taste"], "", true),
      ("of every solution", ["solution/*", "campaign/movie-picks"], "", true),
      ("and more", ["solution/taste", "campaign/movie-picks", "filter/*"], "", true),
      ("of another campaign", ["solution/taste", "campaign/shoe-picks"], "", false),
      ("of another solution", ["solution/shoes", "campaign/movie-picks"], "", false),
      (
        "in one Region only", ["solution/taste", "campaign/movie-picks"],
        #""Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}},"#, false
      ),
    ]

  @Test("Permissions under the model's own name that it can work with stay", arguments: 0..<6)
  func ownPermissions(case number: Int) async throws {
    let (words, resources, more, works) = Self.permissions[number]
    var account = ScriptRun.account(trust: PolicyText.trust())
    let actions = ["GetRecommendations", "DescribeCampaign", "DescribeSolution"]
    let document = PolicyText.allowing(
      actions.map { "personalize:\($0)" },
      on: resources.map { "arn:aws:personalize:us-east-1:123456789012:\($0)" })
    try account.change(\.roles, "-Pinpoint_films") {
      $0.inlinePolicies = [
        .init(ScriptRun.ownName, document.replacing("\"Action\"", with: "\(more) \"Action\""))
      ]
    }
    let before = account.roles
    try await AWSEndpoint.serving(account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        let outcome = try await script()
        #expect(outcome.succeeded == works, "\(words): \(outcome.error)")
        #expect(endpoint.model.roles == before)
        if !works {
          #expect(outcome.code == 1 && outcome.output.isEmpty)
          #expect(outcome.error.contains("Stopped at: Permissions of the IAM role"))
          #expect(outcome.error.contains(ScriptRun.ownName))
          // What would be lost is named, and no command puts something in its place.
          for resource in resources { #expect(outcome.error.contains(resource)) }
          #expect(!outcome.error.contains("\naws ") && !outcome.error.contains("put-role-policy"))
          #expect(endpoint.changes.isEmpty)
        }
      }
    }
  }

  @Test("Permissions of other names stay, whatever they allow")
  func otherPermissions() async throws {
    var account = ScriptRun.account(trust: PolicyText.trust())
    let other = AWSAccountModel.InlinePolicy(
      "RetrieveRecommendationsPolicy", PolicyText.allowing(["s3:*"], on: ["*"]))
    try account.change(\.roles, "-Pinpoint_films") { $0.inlinePolicies = [other] }
    try await AWSEndpoint.serving(account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        let outcome = try await script()
        #expect(outcome.succeeded, "\(outcome.error)")
        let policies = try #require(endpoint.model.roles.last?.inlinePolicies)
        #expect(policies.map(\.name) == [other.name, ScriptRun.ownName])
        #expect(policies.first == other)
      }
    }
  }
}
