import AWSEndpoint
import RecommenderCore
import SystemPackage
import TestSupport
import Testing

/// README.md, followed literally by everybody whom it names, leaves a model that works.
@Suite struct FollowedTests {
  /// What is in the account when the first of them begins.
  enum Beginning: String, CaseIterable, Sendable {
    case functionThere = "the function is there"
    case nothingThere = "nothing is there"
    case roleThere = "the IAM role is there, made for another model"
  }

  /// What the administrator chooses: one way, not both.
  enum Choice: String, CaseIterable, Sendable {
    case template = "template.yaml"
    case script = "create.sh"
  }

  @Test(
    "Each step finds what it needs",
    arguments: Beginning.allCases.flatMap { beginning in
      Choice.allCases.map { (beginning, $0) }
    })
  func followed(_ beginning: Beginning, _ choice: Choice) async throws {
    try await TemporaryFolder.with { folder in
      try await LiveAccount.with(Self.account(beginning)) { account in
        try await account.withCloudFormation(in: folder.path) { account in
          let bundle = try await ExportedBundle.export(
            SideBySideTests.films, to: folder.path, in: account)
          try await Self.develop(bundle)
          try await Self.administer(bundle, choice)
          let tried = try await bundle.create("--dry-run")
          #expect(tried.succeeded, "\(tried.messages)")
          let created = try await bundle.create()
          #expect(created.succeeded, "\(created.output) \(created.messages)")
          let model = account.endpoint.model
          let truth = model.truth(of: bundle.answers)
          #expect(
            truth.works,
            """
            \(beginning.rawValue), \(choice.rawValue): \(truth) \(created.messages)
            \(model.functions.map { "\($0.arn) \($0.policies)" })
            """)
          #expect(model.recommenders.count == 1)
          #expect(account.endpoint.unknownRequests.isEmpty)
        }
      }
    }
  }

  /// The developer's part, as lambda/README.md has it.
  private static func develop(_ bundle: ExportedBundle) async throws {
    let isThere = bundle.account.endpoint.model.functions.contains {
      $0.arn == bundle.answers.functionArn
    }
    let page = try bundle.text("lambda/README.md")
    let part = try #require(section("## Deploy it", of: page))
    for block in ExportedBundle.blocks(in: part) {
      // One block is for a function that exists, another for one that does not.
      let others = isThere ? "create-function" : "update-function-code"
      guard !block.contains(where: { $0.contains(others) }) else { continue }
      for command in block {
        try await run(
          command.replacing(
            "EXECUTION_ROLE_ARN", with: "arn:aws:iam::123456789012:role/lambda-execution"),
          in: bundle, folder: "lambda")
      }
    }
  }

  /// The administrator's part, as README.md has it.
  private static func administer(_ bundle: ExportedBundle, _ choice: Choice) async throws {
    let page = try bundle.text("README.md")
    let part = try #require(section("## Who does what", of: page))
    for command in ExportedBundle.blocks(in: part).joined() {
      // What only those need who create the IAM role themselves ends with this.
      if command.contains("PERMISSIONS_BOUNDARY") { break }
      let isDeployment = command.hasPrefix("aws cloudformation")
      guard !isDeployment || choice == .template else { continue }
      try await run(command.replacing("USER", with: "robin"), in: bundle, folder: ".")
    }
  }

  private static func run(
    _ command: String, in bundle: ExportedBundle, folder: String
  ) async throws {
    let ended = try await bundle.account.run(command, in: bundle.folder.appending(folder))
    #expect(ended.succeeded, "\(command): \(ended.output) \(ended.messages)")
  }

  /// The part of a page under a heading.
  private static func section(_ heading: String, of page: String) -> String? {
    guard let start = page.firstRange(of: heading) else { return nil }
    let rest = page[start.upperBound...]
    return String(rest[..<(rest.firstRange(of: "\n## ")?.lowerBound ?? rest.endIndex)])
  }

  private static func account(_ beginning: Beginning) -> AWSAccountModel {
    var model = SideBySideTests.account
    switch beginning {
    case .functionThere: break
    case .nothingThere: model.functions.removeAll { $0.arn == SharedAccount.films.functionArn }
    case .roleThere:
      model.roles.append(.init(SharedAccount.roleName, trust: PolicyText.trust()))
      model.roles[model.roles.count - 1].inlinePolicies = [
        .init("recommender-us-east-1-shoes", Policy.retrieving(SharedAccount.shoes, "shoe-taste"))
      ]
    }
    return model
  }
}
