/// The commands that create the IAM role and put it right.
public enum RoleCommands {
  /// Creates the IAM role with its trust policy and a model's permissions.
  static func create(
    name: String, of model: ModelNames, campaign: CampaignARN, solution: SolutionARN?
  ) -> String {
    AWSCommand.chain(
      create(name: name, trust: JSONText.line(PolicyDocuments.trust(for: campaign))),
      putPermissions(name: name, of: model, campaign: campaign, solution: solution))
  }

  /// Gives the IAM role the permissions that Pinpoint needs for a model.
  static func givePermissions(
    name: String, of model: ModelNames, campaign: CampaignARN, solution: SolutionARN?
  ) -> String {
    putPermissions(name: name, of: model, campaign: campaign, solution: solution).line
  }

  /// Creates the IAM role; the trust policy is JSON, or `file://` and a path.
  public static func create(name: String, trust: String) -> AWSCommand {
    AWSCommand("iam", "create-role").with("--role-name", name)
      .with("--assume-role-policy-document", trust)
  }

  /// Puts a model's permissions policy in place, which is JSON, or `file://` and a path.
  ///
  /// IAM replaces a policy of the same name, so it bears the model's own; those of other models
  /// stand beside it.
  public static func putPermissions(
    name: String, of model: ModelNames, permissions: String
  ) -> AWSCommand {
    AWSCommand("iam", "put-role-policy").with("--role-name", name)
      .with("--policy-name", model.value)
      .with("--policy-document", permissions)
  }

  private static func putPermissions(
    name: String, of model: ModelNames, campaign: CampaignARN, solution: SolutionARN?
  ) -> AWSCommand {
    putPermissions(
      name: name, of: model,
      permissions: JSONText.line(PolicyDocuments.permissions(for: campaign, solution: solution)))
  }
}
