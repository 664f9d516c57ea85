/// What the answers tell about where everything is, for fixes that can be spelled out.
struct KnownPlace {
  /// The Region that was chosen, or else the campaign's.
  let region: String?
  /// The account of the first ARN that is whole: campaign, function, IAM role.
  let account: String?

  init(_ answers: Answers) {
    let campaign = answers.parsedCampaign
    let chosen = AWSRegion(answers.region)
    region = chosen.isWellFormed ? chosen.id : campaign?.region.id
    account =
      campaign?.account ?? answers.parsedFunction?.account ?? answers.parsedIAMRole?.account
  }

  /// The word that stands for a Region in forms.
  static let regionWord = "REGION"
  /// The word that stands for an account in forms.
  static let accountWord = "ACCOUNT"
}
