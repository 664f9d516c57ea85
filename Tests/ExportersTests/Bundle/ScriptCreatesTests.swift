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
        #expect(second.error.matches(of: /It is there\./).count == 4)
        #expect(!second.error.contains("differ") && !second.error.contains("another"))
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

  @Test("With an existing IAM role and without a function, only the model is created")
  func modelOnly() async throws {
    let input = try ScriptRun.input(Answers.valid(function: false))
    try await AWSEndpoint.serving(ScriptRun.account) { endpoint, address in
      try await ScriptRun.with(input, address) { script in
        let outcome = try await script()
        #expect(outcome.succeeded, "\(outcome.error)")
      }
      #expect(
        endpoint.requests.map(\.action) == [
          .getCallerIdentity, .getRecommenderConfigurations, .createRecommenderConfiguration,
        ])
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
          #expect(!outcome.error.contains("differ") && !outcome.error.contains("another"))
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
