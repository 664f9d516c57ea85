import AWSEndpoint
import RecommenderCore
import TestSamples
import TestSupport
import Testing

@testable import Exporters

/// What `create.sh` puts in place, and how often.
@Suite(.serialized) struct ScriptCreatesTests {
  @Test("The first run creates each thing once and in order, the second one nothing")
  func twice() async throws {
    let input = try ScriptRun.input()
    try await AWSEndpoint.serving(ScriptRun.account) { endpoint, address in
      try await ScriptRun.with(input, address) { script in
        let first = try await script()
        #expect(first.succeeded, "\(first.error)")
        #expect(endpoint.changes == ScriptRun.creations)
        #expect(first.output == (endpoint.model.recommenders.first?.id ?? "none") + "\n")

        let second = try await script()
        #expect(second.succeeded, "\(second.error)")
        #expect(endpoint.changes == ScriptRun.creations)
        #expect(second.output == first.output)
        #expect(second.error.matches(of: /It is there|They are there/).count == 5)
        #expect(!second.error.contains("differ") && !second.error.contains("now"))
        #expect(endpoint.unknownRequests.isEmpty)
        #expect(script.pauses.isEmpty)
      }
      try Self.check(endpoint, input)
    }
  }

  /// Whether exactly what the bundle says has been sent.
  private static func check(_ endpoint: AWSEndpoint, _ input: ExportInput) throws {
    let role = try #require(endpoint.model.roles.first { $0.name == "-Pinpoint_films" })
    #expect(role.path == "/")
    #expect(try JSONText.read(role.trust.utf8) == input.trustPolicy)
    #expect(role.inlinePolicies.map(\.name) == [input.modelNames.value])
    #expect(
      try role.inlinePolicies.map { try JSONText.read($0.document.utf8) }
        == [input.permissionsPolicy])

    let permission = try #require(endpoint.requests(for: .addPermission).first)
    #expect(permission.region == "us-east-1")
    #expect(
      permission.path.hasSuffix(
        "arn:aws:lambda:us-east-1:123456789012:function:movie-enrich/policy"))
    let sent = try JSONText.read(permission.body.utf8)
    let expected = [
      "StatementId": input.modelNames.value, "Action": "lambda:InvokeFunction",
      "Principal": "pinpoint.us-east-1.amazonaws.com", "SourceAccount": "123456789012",
      "SourceArn": "arn:aws:mobiletargeting:us-east-1:123456789012:recommenders/*",
    ]
    #expect(sent.members?.count == expected.count)
    for (name, value) in expected { #expect(sent[name]?.text == value) }

    let model = try #require(endpoint.model.recommenders.first)
    #expect(
      Set(model.configuration.members ?? []) == Set(input.configuration.request().members ?? []))
  }

  @Test(
    "Killed in the middle of any step, it completes when it is run again",
    arguments: ScriptRun.creations)
  func killed(action: AWSAction) async throws {
    let input = try ScriptRun.input()
    try await AWSEndpoint.serving(ScriptRun.account) { endpoint, address in
      try await ScriptRun.with(input, address) { script in
        let gate = EndpointGate()
        endpoint.fail(action, with: .held(gate))
        try await script.killed { gate.reached == 1 }
        gate.open()
        let again = try await script()
        #expect(again.succeeded, "\(again.error)")
        #expect(!again.output.isEmpty)
      }
      let model = endpoint.model
      #expect(model.roles.count { $0.name == "-Pinpoint_films" } == 1)
      #expect(model.roles.last?.inlinePolicies.count == 1)
      #expect(model.functions[0].policies[""]?.ranges(of: input.modelNames.value).count == 1)
      #expect(model.recommenders.count == 1)
    }
  }

  @Test("An existing IAM role is looked at, and only the model is created")
  func modelOnly() async throws {
    // The solution that is known in these inputs is another one than that of the account.
    var account = ScriptRun.account
    account.simulations.append(.init("allowed", action: "personalize:DescribeSolution"))
    let input = try ScriptRun.input(Answers.valid(function: false))
    try await AWSEndpoint.serving(account) { endpoint, address in
      try await ScriptRun.with(input, address) { script in
        let outcome = try await script()
        #expect(outcome.succeeded, "\(outcome.error)")
      }
      #expect(
        endpoint.requests.map(\.action) == [
          .getCallerIdentity, .getRole, .simulatePrincipalPolicy, .simulatePrincipalPolicy,
          .getRecommenderConfigurations, .createRecommenderConfiguration,
        ])
    }
  }

  @Test("An IAM role gets the permissions boundary that the environment names")
  func boundary() async throws {
    let arn = "arn:aws:iam::123456789012:policy/PinpointRecommenderBoundary"
    try await AWSEndpoint.serving(ScriptRun.account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        var script = script
        script.more = ["PERMISSIONS_BOUNDARY": arn]
        let outcome = try await script()
        #expect(outcome.succeeded, "\(outcome.error)")
        #expect(endpoint.model.roles.last?.permissionsBoundary == arn)
      }
    }
  }

  @Test(
    "Two models share IAM role and function, in either order and twice", arguments: [true, false])
  func sideBySide(isReversed: Bool) async throws {
    var other = ScriptRun.answers
    other.campaignArn += "-2"
    other.name = "shoe picks"
    let inputs = [try ScriptRun.input(), try ScriptRun.input(other)]
    let names = inputs.map(\.modelNames.value)
    #expect(Set(names).count == 2)
    try await AWSEndpoint.serving(ScriptRun.account) { endpoint, address in
      for input in (isReversed ? inputs.reversed() : inputs) + inputs {
        try await ScriptRun.with(input, address) { script in
          let outcome = try await script()
          #expect(outcome.succeeded, "\(outcome.error)")
        }
      }
      let role = try #require(endpoint.model.roles.first { $0.name == "-Pinpoint_films" })
      for (name, input) in zip(names, inputs) {
        let policy = try #require(role.inlinePolicies.first { $0.name == name })
        #expect(try JSONText.read(policy.document.utf8) == input.permissionsPolicy)
      }
      #expect(role.inlinePolicies.count == 2)
      #expect(endpoint.model.recommenders.count == 2)
      #expect(endpoint.changes.count { $0 == .addPermission } == 2)
    }
  }

  @Test(
    "Hostile but legal sessions pass through the shell and the CLI unharmed, twice",
    arguments: [UInt64(0), 4])
  func hostile(seed: UInt64) async throws {
    let input = try BundleSamples.input(seed: seed)
    let configuration = input.configuration
    var account = AWSAccountModel()
    account.caller.account = configuration.campaign.account
    account.simulations = [.init("allowed")]
    if case .existing(let arn) = configuration.iamRole {
      account.roles = [
        AWSAccountModel.Role(
          arn.name, path: arn.path, account: arn.account,
          trust: JSONText.write(input.trustPolicy))
      ]
    }
    if case .lambda(let arn, _) = configuration.processing {
      var function = AWSAccountModel.Function(
        arn.name, region: arn.region.id, account: arn.account)
      function.qualifiers = Set([arn.qualifier].compactMap(\.self))
      account.functions = [function]
    }
    try await AWSEndpoint.serving(account) { endpoint, address in
      try await ScriptRun.with(input, address) { script in
        for _ in 0..<2 {
          let outcome = try await script()
          #expect(outcome.succeeded, "\(outcome.error)")
          #expect(!outcome.error.contains("differ") && !outcome.error.contains("Stopped"))
        }
      }
      #expect(endpoint.changes.count == Set(endpoint.changes).count)
      let sent = try #require(endpoint.model.recommenders.first?.configuration.members)
      let wanted = configuration.request(attributeKeys: input.attributeKeys).members ?? []
      #expect(Set(sent.map(\.name)) == Set(wanted.map(\.name)))
      for member in wanted where member.name != "Attributes" { #expect(sent.contains(member)) }
    }
  }
}
