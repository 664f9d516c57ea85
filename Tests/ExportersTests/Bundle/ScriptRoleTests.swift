import AWSEndpoint
import RecommenderCore
import TestSamples
import TestSupport
import Testing

@testable import Exporters

/// What `create.sh` does about an IAM role that is there: it changes nothing that others put there,
/// and makes no model that cannot work.
@Suite(.serialized) struct ScriptRoleTests {
  private static func pinpoint(_ condition: String) -> String {
    statement("\"pinpoint.amazonaws.com\"", condition: condition)
  }

  private static func statement(
    _ services: String, condition: String = "", effect: String = "Allow"
  ) -> String {
    let condition = condition.isEmpty ? "" : ", \"Condition\": {\(condition)}"
    return """
      {"Effect": "\(effect)", "Principal": {"Service": \(services)}, "Action": "sts:AssumeRole"\
      \(condition)}
      """
  }

  private static let account = #""StringEquals": {"aws:SourceAccount": "123456789012"}"#
  private static let stem = "arn:aws:mobiletargeting:us-east-1:123456789012"
  private static let ours = """
    \(account), "ArnLike": {"aws:SourceArn": ["\(stem):apps/*", "\(stem):recommenders/*"]}
    """
  private static let lambda = statement("\"lambda.amazonaws.com\"")
  private static let person = """
    {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:user/ana"},
     "Action": "sts:AssumeRole"}
    """

  /// A trust policy's statements.
  enum Trust: String, CaseIterable {
    case ours, amongOthers, sharedStatement, documented, open, byAccount, otherSpelling, oneSource
    case otherService, otherAccount, otherRegion, literalStar, denial, nobody

    var statements: [String] {
      switch self {
      case .ours: [pinpoint(ScriptRoleTests.ours)]
      case .amongOthers: [lambda, person, pinpoint(ScriptRoleTests.ours)]
      case .sharedStatement:
        [
          statement(
            #"["lambda.amazonaws.com", "pinpoint.amazonaws.com"]"#, condition: ScriptRoleTests.ours)
        ]
      case .documented:
        [pinpoint("\(account), \"ArnLike\": {\"aws:SourceArn\": \"\(stem):apps/*\"}")]
      case .open: [pinpoint("")]
      case .byAccount: [pinpoint(account)]
      case .otherSpelling:
        [pinpoint(ScriptRoleTests.ours.replacing("aws:Source", with: "AWS:Source"))]
      case .oneSource: [pinpoint("\"StringEquals\": {\"aws:SourceArn\": \"\(stem):apps/0a1b\"}")]
      case .otherService: [lambda]
      case .otherAccount: [pinpoint(account.replacing("123456789012", with: "999999999999"))]
      case .otherRegion:
        [pinpoint(ScriptRoleTests.ours.replacing("us-east-1", with: "eu-west-1"))]
      case .literalStar:
        [pinpoint("\"StringEquals\": {\"aws:SourceArn\": \"\(stem):recommenders/*\"}")]
      case .denial:
        [
          pinpoint(ScriptRoleTests.ours),
          statement("\"pinpoint.amazonaws.com\"", effect: "Deny"),
        ]
      case .nobody: []
      }
    }

    var works: Bool {
      switch self {
      case .otherService, .otherAccount, .otherRegion, .literalStar, .denial, .nobody: false
      default: true
      }
    }

    var text: String {
      """
      {"Version": "2012-10-17", "Statement": [\(statements.joined(separator: ", "))]}
      """
    }

    private func pinpoint(_ condition: String) -> String { ScriptRoleTests.pinpoint(condition) }
    private func statement(
      _ services: String, condition: String = "", effect: String = "Allow"
    ) -> String {
      ScriptRoleTests.statement(services, condition: condition, effect: effect)
    }
    private var account: String { ScriptRoleTests.account }
    private var stem: String { ScriptRoleTests.stem }
    private var lambda: String { ScriptRoleTests.lambda }
    private var person: String { ScriptRoleTests.person }
  }

  @Test(
    "An IAM role to be created that is there keeps its trust policy; the model is made where it works",
    arguments: Trust.allCases)
  func toBeCreated(trust: Trust) async throws {
    let account = ScriptRun.account(trust: trust.text)
    try await AWSEndpoint.serving(account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        let outcome = try await script()
        #expect(outcome.succeeded == trust.works, "\(outcome.error)")
        #expect(endpoint.model.roles.last?.trust == trust.text)
        #expect(script.pauses.isEmpty)
        guard !trust.works else { return }
        #expect(outcome.code == 1 && outcome.output.isEmpty && endpoint.changes.isEmpty)
        #expect(outcome.error.contains("Stopped at: IAM role -Pinpoint_films"))
        #expect(outcome.error.contains("recommender-wizard check session.json"))
        // No command that would take something from others.
        #expect(!outcome.error.contains("update-assume-role-policy"))
        switch trust {
        case .otherService: #expect(outcome.error.contains("today: lambda.amazonaws.com."))
        case .nobody: #expect(outcome.error.contains("today: nobody."))
        case .denial: #expect(outcome.error.contains("Whoever put it there has to decide"))
        default: #expect(outcome.error.contains("today: pinpoint.amazonaws.com."))
        }
      }
    }
  }

  @Test(
    "With an existing IAM role no model is made that cannot work", arguments: Trust.allCases)
  func existing(trust: Trust) async throws {
    var account = ScriptRun.account
    account.simulations = [.init("allowed")]
    try account.change(\.roles, "PinpointRoleforPersonalize") { $0.trust = trust.text }
    let before = account.roles
    // What a statement denies is not judged, and is only told.
    let works = trust.works || trust == .denial
    let input = try ScriptRun.input(Answers.valid(function: false))
    try await AWSEndpoint.serving(account) { endpoint, address in
      try await ScriptRun.with(input, address) { script in
        let outcome = try await script()
        #expect(outcome.succeeded == works, "\(outcome.error)")
        #expect(outcome.error.contains("Deny") == (trust == .denial))
        #expect(endpoint.model.roles == before)
        #expect(endpoint.changes == (works ? [.createRecommenderConfiguration] : []))
      }
    }
  }

  @Test("An existing IAM role that is missing, elsewhere or not allowed stops it before the model")
  func unusable() async throws {
    var missing = ScriptRun.account
    missing.roles = []
    var elsewhere = ScriptRun.account
    elsewhere.roles = [
      .init("PinpointRoleforPersonalize", path: "/team/", trust: PolicyText.trust())
    ]
    var powerless = ScriptRun.account
    powerless.simulations = []
    let cases = [
      (missing, "There is no IAM role PinpointRoleforPersonalize."),
      (elsewhere, "arn:aws:iam::123456789012:role/team/PinpointRoleforPersonalize"),
      (
        powerless,
        "is not allowed: personalize:DescribeCampaign, personalize:GetRecommendations."
      ),
    ]
    let input = try ScriptRun.input(Answers.valid(function: false))
    for (account, words) in cases {
      try await AWSEndpoint.serving(account) { endpoint, address in
        try await ScriptRun.with(input, address) { script in
          let outcome = try await script()
          #expect(outcome.code == 1 && outcome.output.isEmpty)
          #expect(outcome.error.contains(words), "\(outcome.error)")
          #expect(endpoint.changes.isEmpty)
        }
      }
    }
  }

  @Test("Where looking is denied, an existing IAM role is said to be not checked, and may be used")
  func denied() async throws {
    let input = try ScriptRun.input(Answers.valid(function: false))
    try await AWSEndpoint.serving(ScriptRun.account) { endpoint, address in
      try await ScriptRun.with(input, address) { script in
        endpoint.fail(.getRole, with: .accessDenied)
        endpoint.fail(.simulatePrincipalPolicy, with: .accessDenied)
        let outcome = try await script()
        #expect(outcome.succeeded, "\(outcome.error)")
        #expect(outcome.error.matches(of: /is not checked/).count == 3)
      }
    }
  }

  @Test("A name that is taken under a path is told, and that IAM role is left alone")
  func path() async throws {
    let account = ScriptRun.account(trust: PolicyText.trust(), path: "/team/")
    try await AWSEndpoint.serving(account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        let outcome = try await script()
        #expect(outcome.code == 1)
        #expect(outcome.error.contains("taken by arn:aws:iam::123456789012:role/team/-Pinpoint"))
        #expect(outcome.error.contains("another name"))
        #expect(endpoint.changes.isEmpty)
      }
    }
  }

  @Test("What limits an IAM role from outside stops it, after a few looks at what IAM spreads")
  func boundary() async throws {
    var account = ScriptRun.account(trust: PolicyText.trust())
    var rule = AWSAccountModel.Simulation("implicitDeny", action: "personalize:GetRecommendations")
    rule.allowedByBoundary = false
    account.simulations.insert(rule, at: 0)
    try await AWSEndpoint.serving(account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        let outcome = try await script()
        #expect(outcome.code == 1)
        #expect(outcome.error.contains("is not allowed: personalize:GetRecommendations."))
        #expect(script.pauses.count == 2)
        let again = try await script()
        #expect(again.code == 1)
        #expect(script.pauses.count == 2, "Nothing is new any more.")
        #expect(endpoint.changes == [.putRolePolicy])
      }
    }
  }

  @Test("A refusal is tried again only where this run has changed the IAM role")
  func nothingNew() async throws {
    var account = ScriptRun.account(trust: PolicyText.trust())
    let document = JSONText.write(try ScriptRun.input().permissionsPolicy)
    try account.change(\.roles, "-Pinpoint_films") {
      $0.inlinePolicies = [.init(ScriptRun.ownName, document)]
    }
    try await AWSEndpoint.serving(account) { endpoint, address in
      try await ScriptRun.with(try ScriptRun.input(), address) { script in
        endpoint.fail(
          .createRecommenderConfiguration,
          with: .refused(
            code: "BadRequestException", status: 400, message: "The role cannot be assumed."))
        let outcome = try await script()
        #expect(outcome.code == 1)
        #expect(endpoint.requests(for: .createRecommenderConfiguration).count == 1)
        #expect(script.pauses.isEmpty)
      }
    }
  }
}
