import RecommenderCore
import TerminalCanvas

/// What tells the three kinds of resources apart where they are chosen.
struct PickedResource: Sendable {
  let kind: AccountResource.Kind

  var field: Field {
    switch kind {
    case .campaign: .campaignArn
    case .function: .functionArn
    case .iamRole: .iamRoleArn
    }
  }

  var placeholder: String {
    switch kind {
    case .campaign: "type to filter, or type an ARN"
    case .function: "type to filter, or type a name or an ARN"
    case .iamRole: "type to filter, or type a name or an ARN"
    }
  }

  func answer(_ arn: String) -> Answer {
    switch kind {
    case .campaign: .campaignArn(arn)
    case .function: .functionArn(arn)
    case .iamRole: .iamRoleArn(arn)
    }
  }

  func chosen(_ answers: Answers) -> String {
    switch kind {
    case .campaign: answers.campaignArn
    case .function: answers.functionArn
    case .iamRole: answers.iamRoleArn
    }
  }

  /// The row that stands for a resource; one that cannot work stays visible with the reason.
  func row(_ resource: AccountResource) -> FilterRow {
    // What the account says besides is told below the list, where there is room for it.
    FilterRow(
      resource.name, columns: resource.status.isEmpty ? [] : [resource.status],
      disabledReason: Self.endedStatuses.contains(resource.status) ? "cannot be used" : nil)
  }

  /// With these statuses a resource will never answer again.
  private static let endedStatuses: Set<String> = [
    "CREATE FAILED", "DELETE PENDING", "DELETE IN_PROGRESS", "Failed", "Deleting",
  ]

  /// The ARN that typed text stands for: the ARN itself, or a name made whole.
  func arn(typed text: String, _ state: WizardState) -> String? {
    let account = (try? CampaignARN(parsing: state.answers.campaignArn))?.account
    let region = AWSRegion(state.answers.region)
    switch kind {
    case .campaign:
      if let arn = try? CampaignARN(parsing: text) { return arn.description }
      let known = state.listings[.campaign]?.rows.first.flatMap {
        try? CampaignARN(parsing: $0.arn)
      }
      return known.flatMap { known in
        CampaignARN.completed(from: text, region: region, account: known.account)?.description
      }
    case .function:
      if let arn = try? FunctionARN(parsing: text) { return arn.description }
      return account.flatMap {
        FunctionARN.completed(from: text, region: region, account: $0)?.description
      }
    case .iamRole:
      if let arn = try? IAMRoleARN(parsing: text) { return arn.description }
      return account.flatMap { IAMRoleARN.completed(from: text, account: $0)?.description }
    }
  }
}
