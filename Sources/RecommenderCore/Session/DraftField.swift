/// The lists whose filter lines are kept; raw values are those of the session document.
enum DraftField: String, CaseIterable {
  case file
  case region
  case campaignArn
  case functionArn
  case iamRoleArn

  var field: Field {
    switch self {
    case .file: .account
    case .region: .region
    case .campaignArn: .campaignArn
    case .functionArn: .functionArn
    case .iamRoleArn: .iamRoleArn
    }
  }
}
