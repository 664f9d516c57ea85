import RecommenderCore
import Testing

@testable import AccountAccess

/// Asks what an IAM role may do, by simulation and by its policies.
@Suite struct RolePermissionsTests {
  private static let lookup = Lookup.iamRolePermissions(
    iamRole: "arn:aws:iam::123456789012:role/Pinpoint", campaign: Nobody.campaign,
    solution: Nobody.solution)

  private static let denied = """
    deny() {
      echo "An error occurred (AccessDenied) when calling the $1 operation: no" >&2; exit 254
    }

    """

  /// The documents of two policies, one attached and one inline, and the IAM role.
  private static func policies(boundary: String = "{}", inline: String) -> String {
    denied + """
      case "$*" in
        *simulate*) deny SimulatePrincipalPolicy ;;
        *list-attached*) echo '{"AttachedPolicies": [{"PolicyArn": "arn:aws:iam::aws:policy/p"}]}' ;;
        *get-policy-version*"--version-id v3"*) cat <<'END'
      {"PolicyVersion": {"Document": {"Statement": {"Effect": "Allow",
       "Action": ["personalize:get*", "personalize:DescribeCampaign"], "Resource": "*:campaign/?"}}}}
      END
        ;;
        *get-policy*) echo '{"Policy": {"DefaultVersionId": "v3"}}' ;;
        *list-role-policies*) echo '{"PolicyNames": ["inline"]}' ;;
        *get-role-policy*) \(inline) ;;
        *get-role*) echo '{"Role": {"Arn": "arn:r", "PermissionsBoundary": \(boundary)}}' ;;
      esac
      """
  }

  private static func inline(_ statement: String) -> String {
    "echo '{\"PolicyDocument\": {\"Statement\": [\(statement)]}}'"
  }

  private static let describeSolution =
    #"{"Effect": "Allow", "Action": "personalize:DescribeSolution", "Resource": "*:solution/s"}"#

  private func decisions(_ script: String) async throws -> [String]? {
    var found: [String]?
    try await FakeCLI.with(script) { cli in
      let outcome = await AWSReader(cli.access()).look(Self.lookup, region: "us-east-1")
      if case .decisions(let decisions)? = outcome.reply {
        found = decisions.map { decision in
          let resource = decision.resource.replacing(Nobody.campaign, with: "arn:c")
            .replacing(Nobody.solution, with: "arn:s")
          return "\(decision.action) \(resource) \(decision.decision)"
        }
      }
    }
    return found
  }

  @Test("The decisions of both simulations come in the order in which they were asked for")
  func simulated() async throws {
    let script = #"""
      case "$*" in
        *DescribeSolution*) echo '{"EvaluationResults": [{"EvalActionName":
          "personalize:DescribeSolution", "EvalResourceName": "arn:s",
          "EvalDecision": "implicitDeny"}]}' ;;
        *) echo '{"EvaluationResults": [{"EvalActionName": "personalize:DescribeCampaign",
          "EvalResourceName": "arn:c", "EvalDecision": "allowed", "MatchedStatements": []},
          {"EvalActionName": "personalize:GetRecommendations", "EvalResourceName": "arn:c",
          "EvalDecision": "explicitDeny"}], "IsTruncated": false}' ;;
      esac
      """#
    #expect(
      try await decisions(script) == [
        "personalize:DescribeCampaign arn:c allowed",
        "personalize:GetRecommendations arn:c explicitDeny",
        "personalize:DescribeSolution arn:s implicitDeny",
      ])
  }

  @Test("Where IAM may not be asked, the policies are read")
  func read() async throws {
    let script = Self.policies(inline: Self.inline(Self.describeSolution))
    #expect(
      try await decisions(script) == [
        "personalize:DescribeCampaign arn:c allowed",
        "personalize:GetRecommendations arn:c allowed",
        "personalize:DescribeSolution arn:s allowed",
      ])
  }

  @Test("A boundary leaves open what the policies allow")
  func bounded() async throws {
    let script = Self.policies(
      boundary: #"{"PermissionsBoundaryArn": "arn:b"}"#,
      inline: Self.inline(#"{"Effect": "Deny", "Action": "personalize:Get*", "Resource": "*"}"#))
    #expect(
      try await decisions(script) == [
        "personalize:DescribeCampaign arn:c subject to a permissions boundary",
        "personalize:GetRecommendations arn:c explicitDeny",
        "personalize:DescribeSolution arn:s implicitDeny",
      ])
  }

  @Test(
    "Where a policy cannot be read either, the denial of the simulation stands",
    arguments: ["deny GetRolePolicy", "echo '{}'", "echo '{\"PolicyDocument\": {}}'"])
  func unreadable(inline: String) async throws {
    try await FakeCLI.with(Self.policies(inline: inline)) { cli in
      let outcome = await AWSReader(cli.access()).look(Self.lookup, region: "us-east-1")
      #expect(
        outcome
          == .failed(
            LookupFailure(.accessDenied, action: "iam:SimulatePrincipalPolicy", message: "no")))
    }
  }

  @Test("An IAM role that does not exist is not asked for twice")
  func absent() async throws {
    let script = """
      echo "An error occurred (NoSuchEntity) when calling the SimulatePrincipalPolicy operation: -" >&2
      exit 255
      """
    try await FakeCLI.with(script) { cli in
      #expect(
        await AWSReader(cli.access()).look(Self.lookup, region: "us-east-1").cause == .notFound)
      let calls = try cli.calls()
      #expect(calls.count == 2)
    }
  }
}
