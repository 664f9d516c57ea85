extension AccountResource {
  /// Whether it can ever answer; a row that cannot stays visible with the reason.
  package var isUsable: Bool { !Self.endedStatuses.contains(status) }

  /// With these statuses a resource will never answer again.
  private static let endedStatuses: Set<String> = [
    "CREATE FAILED", "DELETE PENDING", "DELETE IN_PROGRESS", "Failed", "Deleting",
  ]
}

extension AccountResource.Kind {
  /// The answer that names one of this kind.
  package var field: Field {
    switch self {
    case .campaign: .campaignArn
    case .function: .functionArn
    case .iamRole: .iamRoleArn
    }
  }

  /// The answer that chooses one by its ARN.
  package func answer(_ arn: String) -> Answer {
    switch self {
    case .campaign: .campaignArn(arn)
    case .function: .functionArn(arn)
    case .iamRole: .iamRoleArn(arn)
    }
  }

  /// The ARN of the one that is chosen; empty where none is.
  package func chosen(in answers: Answers) -> String {
    switch self {
    case .campaign: answers.campaignArn
    case .function: answers.functionArn
    case .iamRole: answers.iamRoleArn
    }
  }

  /// The ARN that typed text stands for: the ARN itself, or a name made whole.
  package func arn(typed text: String, _ state: WizardState) -> String? {
    let text = ResourceText.cleaned(text)
    let account = (try? CampaignARN(parsing: state.answers.campaignArn))?.account
    let region = AWSRegion(state.answers.region)
    // An ARN of something else would pass for the path of an IAM role, and is not made whole.
    let isARN = text.hasPrefix("arn:")
    switch self {
    case .campaign:
      if let arn = try? CampaignARN(parsing: text) { return arn.description }
      if isARN { return nil }
      let known = state.listings[.campaign]?.rows.first.flatMap {
        try? CampaignARN(parsing: $0.arn)
      }
      return known.flatMap { known in
        CampaignARN.completed(from: text, region: region, account: known.account)?.description
      }
    case .function:
      if let arn = try? FunctionARN(parsing: text) { return arn.description }
      if isARN { return nil }
      return account.flatMap {
        FunctionARN.completed(from: text, region: region, account: $0)?.description
      }
    case .iamRole:
      if let arn = try? IAMRoleARN(parsing: text) { return arn.description }
      if isARN { return nil }
      return account.flatMap { IAMRoleARN.completed(from: text, account: $0)?.description }
    }
  }

  /// What the rules say about a typed ARN, such as that it belongs to another kind of resource.
  package func refusal(ofTyped text: String, _ state: WizardState) -> String? {
    let text = ResourceText.cleaned(text)
    guard text.hasPrefix("arn:") else { return nil }
    var answers = state.answers
    answers.take(answer(text))
    return Rules.findings(in: answers, step: state.step)
      .first { $0.field == field && $0.severity == .error }
      .map { "\($0.message) \($0.fix)" }
  }
}
