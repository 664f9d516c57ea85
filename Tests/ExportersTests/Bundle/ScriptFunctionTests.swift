import AWSEndpoint
import RecommenderCore
import TestSamples
import TestSupport
import Testing

@testable import Exporters

/// What `create.sh` does about the function, and about the statements of its policy.
@Suite(.serialized) struct ScriptFunctionTests {
  @Test(
    "A function or an alias that is missing is told before anything is created, with who deploys it",
    arguments: [false, true])
  func missing(hasAlias: Bool) async throws {
    var answers = ScriptRun.answers
    var account = ScriptRun.account
    if hasAlias {
      answers.functionArn += ":live"
    } else {
      account.functions = []
    }
    let input = try ScriptRun.input(answers)
    let arn = answers.functionArn
    try await AWSEndpoint.serving(account) { endpoint, address in
      try await ScriptRun.with(input, address) { script in
        let outcome = try await script()
        #expect(outcome.code == 1 && outcome.output.isEmpty)
        #expect(outcome.error.contains("\(arn) does not exist yet."))
        #expect(outcome.error.contains("developer"))
        #expect(outcome.error.contains("lambda/README.md"))
        #expect(!outcome.error.contains("ResourceNotFoundException"))
        #expect(endpoint.requests.map(\.action) == [.getCallerIdentity, .getFunctionConfiguration])
      }
    }
  }

  /// What stands in the function's policy, and what follows.
  enum Policy: String, CaseIterable {
    case own, ownStack, otherName, withBacktick
    case otherModel, stackOfOtherModel
    case open, otherRegionsPrincipal, otherAccount, moreConditions, otherAction, empty
    case ownOpen, ownOtherRegion, denial

    enum Outcome { case found, added, stopped }

    var outcome: Outcome {
      switch self {
      case .own, .ownStack, .otherName, .withBacktick: .found
      case .ownOpen, .ownOtherRegion, .denial: .stopped
      default: .added
      }
    }

    var statement: String? {
      let own = ScriptRun.ownName
      return switch self {
      case .own: Self.statement(own)
      case .ownStack: Self.statement("\(own)-PinpointInvokesFunction-1A2B")
      // What goes with another model cannot be relied on.
      case .otherModel: Self.statement("recommender-us-east-1-shoes")
      case .stackOfOtherModel: Self.statement("\(own)-2-PinpointInvokesFunction-1A2B")
      case .otherName: Self.statement("by-hand")
      case .withBacktick: Self.statement("stack", more: #", "Odd": "`\\\"`""#)
      case .open: Self.statement("open", account: nil, source: nil)
      case .otherRegionsPrincipal: Self.statement("other", region: "eu-west-1")
      case .otherAccount: Self.statement("other", account: "999999999999")
      case .moreConditions:
        Self.statement("other", condition: #", "Bool": {"aws:SecureTransport": "true"}"#)
      case .otherAction: Self.statement("other", action: "lambda:GetFunction")
      case .empty: nil
      case .ownOpen: Self.statement(own, account: nil, source: nil)
      case .ownOtherRegion: Self.statement(own, region: "eu-west-1")
      case .denial: Self.statement("guard", effect: "Deny")
      }
    }

    private static func statement(
      _ id: String, effect: String = "Allow", action: String = "lambda:InvokeFunction",
      region: String = "us-east-1", account: String? = "123456789012",
      source: String? = "recommenders/*", condition: String = "", more: String = ""
    ) -> String {
      let accounts = account.map { #""StringEquals": {"AWS:SourceAccount": "\#($0)"}"# }
      let sources = source.map {
        #""ArnLike": {"AWS:SourceArn": "arn:aws:mobiletargeting:us-east-1:123456789012:\#($0)"}"#
      }
      let conditions = [accounts, sources].compactMap(\.self).joined(separator: ", ") + condition
      return """
        {"Sid": "\(id)", "Effect": "\(effect)",
         "Principal": {"Service": "pinpoint.\(region).amazonaws.com"}, "Action": "\(action)",
         "Condition": {\(conditions)}\(more)}
        """
    }
  }

  @Test(
    "A statement counts as there where it is exactly what is needed, under whatever name",
    arguments: Policy.allCases)
  func statements(policy: Policy) async throws {
    var account = ScriptRun.account
    if let statement = policy.statement {
      try account.change(\.functions, "movie-enrich") {
        $0.policies = ["": #"{"Version": "2012-10-17", "Statement": [\#(statement)]}"#]
      }
    }
    try await AWSEndpoint.serving(account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        let outcome = try await script()
        #expect(outcome.succeeded == (policy.outcome != .stopped), "\(outcome.error)")
        #expect(endpoint.changes.contains(.addPermission) == (policy.outcome == .added))
        guard policy.outcome == .stopped else { return }
        #expect(outcome.code == 1 && outcome.output.isEmpty)
        #expect(outcome.error.contains("Stopped at: Permission for Pinpoint"))
        #expect(outcome.error.contains("recommender-wizard check session.json"))
        #expect(!outcome.error.contains("remove-permission"))
        // What is there is shown whole.
        if policy != .denial { #expect(outcome.error.contains("\"Service\":\"pinpoint.")) }
        #expect(!endpoint.changes.contains(.createRecommenderConfiguration))
      }
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
