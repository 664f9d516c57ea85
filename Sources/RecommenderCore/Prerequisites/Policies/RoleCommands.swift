/// The commands that create or mend the IAM role.
enum RoleCommands {
  /// The name of the policy, as in Amazon Pinpoint's own documentation.
  static let policyName = "RetrieveRecommendationsPolicy"

  /// Creates the IAM role with its trust policy and its permissions.
  static func create(name: String, campaign: CampaignARN, solution: SolutionARN?) -> String {
    AWSCommand.chain(
      AWSCommand("iam", "create-role").with("--role-name", name)
        .with("--assume-role-policy-document", PolicyDocuments.trust(for: campaign)),
      putPermissions(name: name, campaign: campaign, solution: solution))
  }

  /// Replaces the trust policy.
  static func updateTrust(name: String, campaign: CampaignARN) -> String {
    AWSCommand("iam", "update-assume-role-policy").with("--role-name", name)
      .with("--policy-document", PolicyDocuments.trust(for: campaign)).line
  }

  /// Gives the IAM role the permissions that Pinpoint needs.
  static func givePermissions(
    name: String, campaign: CampaignARN, solution: SolutionARN?
  ) -> String {
    putPermissions(name: name, campaign: campaign, solution: solution).line
  }

  private static func putPermissions(
    name: String, campaign: CampaignARN, solution: SolutionARN?
  ) -> AWSCommand {
    AWSCommand("iam", "put-role-policy").with("--role-name", name)
      .with("--policy-name", policyName)
      .with(
        "--policy-document", PolicyDocuments.permissions(for: campaign, solution: solution))
  }
}
