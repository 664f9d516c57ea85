extension Answers {
  /// The campaign, where its ARN is well formed.
  var chosenCampaign: CampaignARN? { try? CampaignARN(parsing: campaignArn) }

  /// The Lambda function, in Lambda mode and where its ARN is well formed.
  var chosenFunction: FunctionARN? {
    processing == .lambda ? try? FunctionARN(parsing: functionArn) : nil
  }

  /// The IAM role; for one to be created, the ARN that it will have in the campaign's account.
  var chosenIAMRole: IAMRoleARN? {
    switch iamRole {
    case .existing: try? IAMRoleARN(parsing: iamRoleArn)
    case .create:
      chosenCampaign.flatMap { .completed(from: iamRoleName, account: $0.account) }
    case nil: nil
    }
  }

  /// The Region to look things up in: the one chosen, or else the campaign's own.
  ///
  /// Empty where there is neither.
  public var lookupRegion: String {
    region.isEmpty ? chosenCampaign?.region.id ?? "" : region
  }
}

extension AssessmentContext {
  /// The campaign, or why there is none.
  func chosenCampaign() throws(Undecided) -> CampaignARN {
    if let campaign = answers.chosenCampaign { return campaign }
    throw Undecided(
      missing: answers.campaignArn.isEmpty
        ? "No campaign is chosen yet." : "The campaign ARN is not complete yet.")
  }

  /// The Lambda function, or why there is none.
  func chosenFunction() throws(Undecided) -> FunctionARN {
    if let function = answers.chosenFunction { return function }
    throw Undecided(
      missing: answers.functionArn.isEmpty
        ? "No function is chosen yet." : "The function ARN is not complete yet.")
  }

  /// The IAM role, or why there is none.
  func chosenIAMRole() throws(Undecided) -> IAMRoleARN {
    if let role = answers.chosenIAMRole { return role }
    switch answers.iamRole {
    case .create where answers.iamRoleName.isEmpty:
      throw Undecided(missing: "The IAM role has no name yet.")
    case .create:
      _ = try chosenCampaign()
      throw Undecided(missing: "The name of the IAM role is not complete yet.")
    case .existing where !answers.iamRoleArn.isEmpty:
      throw Undecided(missing: "The IAM role ARN is not complete yet.")
    case .existing, nil:
      throw Undecided(missing: "No IAM role is chosen yet.")
    }
  }
}
