import RecommenderCore
import Testing

@testable import AccountAccess

/// Asks whether the caller may pass an IAM role, whoever the caller is.
@Suite struct PassRolePermissionTests {
  private static let iamRole = "arn:aws:iam::123456789012:role/Pinpoint"
  private static let allowed = """
    echo '{"EvaluationResults": [{"EvalActionName": "iam:PassRole", "EvalDecision": "allowed"}]}'
    """
  private static let denial = """
    echo "An error occurred (AccessDenied) when calling the GetRole operation: no" >&2; exit 254
    """

  private static func script(
    caller: String, getRole: String = "exit 1", simulate: String = allowed
  ) -> String {
    """
    case "$*" in
      *get-caller-identity*) echo '{"Account": "123456789012", "Arn": "\(caller)"}' ;;
      *get-role*) \(getRole) ;;
      *) \(simulate) ;;
    esac
    """
  }

  private func ask(_ script: String) async throws -> (Observation.Outcome?, calls: [String]) {
    var answer: (Observation.Outcome?, calls: [String]) = (nil, [])
    try await FakeCLI.with(script) { cli in
      let outcome = await AWSReader(cli.access()).look(.passRole(Self.iamRole), region: "")
      answer = (outcome, try cli.calls())
    }
    return answer
  }

  private static func reply(_ mobiletargeting: String, _ pinpoint: String) -> Observation.Outcome {
    .found(
      .decisions(
        zip(RolePassing.services, [mobiletargeting, pinpoint]).map {
          PolicyDecision(action: "iam:PassRole", resource: "", passedTo: $0, decision: $1)
        }))
  }

  @Test("A user is simulated by the ARN that it has")
  func user() async throws {
    let user = "arn:aws:iam::123456789012:user/team/you"
    let (outcome, calls) = try await ask(Self.script(caller: user))
    #expect(outcome == Self.reply("allowed", "allowed"))
    #expect(calls.count == 3)
    for call in calls.dropFirst() {
      #expect(call.contains("--policy-source-arn \(user) --action-names iam:PassRole"))
      #expect(call.contains("ContextKeyName=aws:PrincipalArn,ContextKeyValues=\(user),"))
    }
  }

  @Test("Each name of Pinpoint is asked for once, and its decision bears it")
  func services() async throws {
    let (outcome, calls) = try await ask(
      Self.script(
        caller: "arn:aws:iam::123456789012:user/you",
        simulate: """
          case "$*" in
            *ContextKeyValues=mobiletargeting.amazonaws.com,*) d=implicitDeny ;;
            *ContextKeyValues=pinpoint.amazonaws.com,*) d=allowed ;;
          esac
          echo '{"EvaluationResults": [{"EvalActionName": "iam:PassRole",
            "EvalDecision": "'$d'"}]}'
          """))
    #expect(outcome == Self.reply("implicitDeny", "allowed"))
    #expect(calls.count == 3)
  }

  @Test("A session is simulated by its IAM role, whose path only IAM knows")
  func session() async throws {
    let role = "arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com/Admin"
    let (outcome, calls) = try await ask(
      Self.script(
        caller: "arn:aws:sts::123456789012:assumed-role/Admin/you@example.com",
        getRole: "echo '{\"Role\": {\"Arn\": \"\(role)\"}}'"))
    #expect(outcome == Self.reply("allowed", "allowed"))
    #expect(calls.count == 4)
    #expect(calls[1].hasSuffix("--role-name Admin"))
    #expect(calls[2...].allSatisfy { $0.contains("--policy-source-arn \(role) ") })
  }

  @Test("Where the IAM role may not be read, the ARN without a path is tried")
  func guessed() async throws {
    let caller = "arn:aws:sts::123456789012:assumed-role/Dev/you"
    let (outcome, calls) = try await ask(Self.script(caller: caller, getRole: Self.denial))
    #expect(outcome == Self.reply("allowed", "allowed"))
    let guess = "--policy-source-arn arn:aws:iam::123456789012:role/Dev "
    #expect(calls[2...].allSatisfy { $0.contains(guess) })
  }

  @Test("Where that was the wrong guess, the action to ask for is the reading")
  func wrongGuess() async throws {
    let (outcome, _) = try await ask(
      Self.script(
        caller: "arn:aws:sts::123456789012:assumed-role/Dev/you", getRole: Self.denial,
        simulate: """
          op=SimulatePrincipalPolicy
          echo "An error occurred (NoSuchEntity) when calling the $op operation: no" >&2; exit 254
          """))
    #expect(outcome == .failed(LookupFailure(.accessDenied, action: "iam:GetRole", message: "no")))
  }

  @Test("A simulation that is denied names its own action")
  func denied() async throws {
    let (outcome, _) = try await ask(
      Self.script(
        caller: "arn:aws:iam::123456789012:user/you",
        simulate: Self.denial.replacing("GetRole", with: "SimulatePrincipalPolicy")))
    let expected = LookupFailure(
      .accessDenied, action: "iam:SimulatePrincipalPolicy", message: "no")
    #expect(outcome == .failed(expected))
  }

  @Test(
    "Whom IAM cannot simulate is not guessed at",
    arguments: [
      "arn:aws:iam::123456789012:root", "arn:aws:sts::123456789012:federated-user/you",
      "arn:aws:sts::123456789012:assumed-role/Dev",
    ])
  func others(caller: String) async throws {
    let (outcome, calls) = try await ask(Self.script(caller: caller))
    #expect(outcome?.cause == .notRecorded)
    #expect(calls.count == 1)
  }

  @Test("An identity without an ARN is no answer", arguments: ["", "you"])
  func unreadable(caller: String) async throws {
    let (outcome, _) = try await ask(Self.script(caller: caller))
    #expect(outcome == .failed(.otherAnswer()))
  }
}
