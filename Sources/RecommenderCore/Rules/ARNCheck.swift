/// An ARN among the answers held against what it should name, in words.
struct ARNCheck {
  /// The answer that holds the ARN.
  let field: Field
  /// What the ARN should name.
  let wanted: WantedARN
  /// What was typed.
  let text: String
  /// All answers, for fixes that can be spelled out.
  let answers: Answers

  /// What is wrong, which is at most one thing: the first from left to right.
  func errors() -> [Finding] {
    guard let refusal = wanted.refusal(of: text) else { return [] }
    return [words.error(refusal)]
  }

  /// What comes next, or what can no longer be fixed by typing on.
  func hint() -> Finding? {
    guard let refusal = wanted.refusal(of: text) else { return nil }
    // What looks like a bad name may still become the path of an IAM role.
    if wanted == .iamRole, case .name = refusal { return nil }
    return words.hint(refusal)
  }

  private var words: ARNRefusalWords {
    ARNRefusalWords(field: field, wanted: wanted, text: text, place: KnownPlace(answers))
  }
}

extension Answers {
  /// The campaign, where its ARN is whole and right.
  var parsedCampaign: CampaignARN? { try? CampaignARN(parsing: campaignArn) }

  /// The function, where one is used and its ARN is whole and right.
  var parsedFunction: FunctionARN? {
    processing == .lambda ? try? FunctionARN(parsing: functionArn) : nil
  }

  /// The existing IAM role, where one is used and its ARN is whole and right.
  var parsedIAMRole: IAMRoleARN? {
    iamRole == .existing ? try? IAMRoleARN(parsing: iamRoleArn) : nil
  }
}
