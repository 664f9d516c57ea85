import AWSEndpoint
import RecommenderCore
import SystemPackage
import TestSupport
import Testing

/// What is there and differs stops create.sh before the model, and loses nothing.
@Suite struct DiffersTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What the script names as there.
    let words: String
    let change: @Sendable (inout AWSAccountModel) -> Void
  }

  @Test("create.sh ends with 1 before the model", arguments: cases)
  func differs(_ example: Case) async throws {
    try await TemporaryFolder.with { folder in
      try await LiveAccount.with(SideBySideTests.account) { account in
        let bundle = try await ExportedBundle.export(
          SideBySideTests.films, to: folder.path, in: account)
        account.endpoint.change { example.change(&$0) }
        let before = account.endpoint.model
        let bystanders = Bystanders(before, besides: bundle.answers)
        let ended = try await account.run("./create.sh; echo \"$?\"", in: bundle.folder)
        #expect(ended.output == "1\n", "\(ended.output) \(ended.messages)")
        #expect(ended.messages.contains(example.words), "\(ended.messages)")
        let model = account.endpoint.model
        #expect(model.recommenders.map(\.configuration) == before.recommenders.map(\.configuration))
        let harm = Bystanders(model, besides: bundle.answers).harm(since: bystanders)
        #expect(harm.isEmpty, "\(harm)")
        for role in before.roles {
          #expect(model.roles.first { $0.name == role.name }?.trust == role.trust)
        }
        for function in before.functions {
          let now = model.functions.first { $0.arn == function.arn }
          for (qualifier, policy) in function.policies {
            #expect(now?.policies[qualifier] == policy)
          }
        }
        #expect(!ended.messages.contains("aws iam update-assume-role-policy"))
      }
    }
  }

  static let cases: [Case] = [
    role("An IAM role of AWS Lambda", "lambda.amazonaws.com", Policy.document(lambda)),
    role(
      "An IAM role for another Region", "pinpoint.amazonaws.com",
      Policy.document(Policy.pinpoint(region: "eu-west-1"))),
    role(
      "An IAM role for another account", "pinpoint.amazonaws.com",
      Policy.document(Policy.pinpoint(account: SharedAccount.stranger))),
    role(
      "A Deny in the trust policy", "Deny",
      Policy.document(
        Policy.pinpoint(), Policy.trust(#"{"AWS": "*"}"#, effect: "Deny", sid: "Freeze"))),
    Case(testDescription: "An IAM role under a path", words: "/svc/") {
      $0.roles.append(
        .init(SharedAccount.roleName, path: "/svc/", trust: PolicyText.trust()))
    },
    Case(
      testDescription: "A policy of this model's name with something else", words: "s3:GetObject"
    ) {
      $0.roles.append(.init(SharedAccount.roleName, trust: PolicyText.trust()))
      $0.roles[$0.roles.count - 1].inlinePolicies = [
        .init(ownName, PolicyText.allowing(["s3:GetObject"], on: ["*"]))
      ]
    },
    function("A statement of this model's name for another Region's source") {
      Policy.invoking($0, sid: ownName, Policy.source(region: "eu-west-1"))
    },
    function("A statement of this model's name for another Region's Pinpoint") {
      Policy.invoking(
        $0, sid: ownName, service: "pinpoint.eu-west-1.amazonaws.com", Policy.source())
    },
    function("A statement that denies", saying: "denies") {
      Policy.invoking($0, sid: ownName, Policy.source(), effect: "Deny")
    },
    Case(
      testDescription: "A model of this name that differs",
      words: "RecommendationsPerMessage: it has 1, this folder has "
    ) {
      let other: [JSONValue.Member] = [
        .init("Name", .string(SideBySideTests.films.name)),
        .init("RecommendationsPerMessage", .integer(1)),
      ]
      $0.recommenders = [.init(id: "abc", configuration: .object(other))]
    },
    Case(testDescription: "No function", words: "lambda/README.md") { $0.functions = [] },
  ]

  private static let ownName = ModelNames(model: "movie-picks", region: "us-east-1").value
  private static let lambda = Policy.trust(#"{"Service": "lambda.amazonaws.com"}"#)

  private static func role(_ name: String, _ words: String, _ trust: String) -> Case {
    Case(testDescription: name, words: words) {
      $0.roles.append(.init(SharedAccount.roleName, trust: trust))
    }
  }

  private static func function(
    _ name: String, saying words: String = ownName,
    _ statement: @escaping @Sendable (String) -> String
  ) -> Case {
    Case(testDescription: name, words: words) {
      $0.functions[0].policies = ["": Policy.document(statement($0.functions[0].arn))]
    }
  }
}
