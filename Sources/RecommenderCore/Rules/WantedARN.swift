/// One of the three ARNs that the wizard asks for, with what messages need to know about it.
enum WantedARN {
  case campaign
  case function
  case iamRole

  /// The kind of resource.
  var kind: ARNKind {
    switch self {
    case .campaign: .campaign
    case .function: .function
    case .iamRole: .iamRole
    }
  }

  /// The service in such ARNs.
  var service: String {
    switch self {
    case .campaign: "personalize"
    case .function: "lambda"
    case .iamRole: "iam"
    }
  }

  /// Whether such ARNs name a Region.
  var isRegional: Bool { self != .iamRole }

  /// What stands before the name.
  var resource: String {
    switch self {
    case .campaign: "campaign/"
    case .function: "function:"
    case .iamRole: "role/"
    }
  }

  /// The beginning of a sentence that asks for one.
  var article: String {
    switch self {
    case .campaign: "The ARN of a Personalize campaign"
    case .function: "The ARN of a Lambda function"
    case .iamRole: "The ARN of an IAM role"
    }
  }

  /// The sentence that says what alone can stand here.
  var onlyThis: String {
    switch self {
    case .campaign: "Pinpoint retrieves recommendations from a Personalize campaign only."
    case .function: "Pinpoint sends recommendations to a Lambda function only."
    case .iamRole: "Pinpoint assumes an IAM role only, arn:aws:iam::ACCOUNT:role/NAME."
    }
  }

  /// The sentence about the name at the end.
  var nameAllowed: String {
    switch self {
    case .campaign:
      "It may have up to \(Limits.personalizeNameLength.upperBound) letters, digits, _ and -, "
        + "and begins with a letter or digit."
    case .function:
      "It may have up to \(Limits.functionNameLength.upperBound) letters, digits, _ and -."
    case .iamRole:
      "It may have up to \(Limits.iamRoleNameLength.upperBound) letters, digits and _+=,.@-."
    }
  }

  /// The form of such an ARN, with words in place of its parts.
  var form: String {
    form(region: KnownPlace.regionWord, account: KnownPlace.accountWord, name: "NAME")
  }

  /// A whole ARN with these parts, which are not checked.
  func form(region: String, account: String, name: String) -> String {
    let place = isRegional ? region : ""
    return "arn:aws:\(service):\(place):\(account):\(resource)\(name)"
  }

  /// Why a text is not such an ARN; nil where it is one.
  func refusal(of text: String) -> ARNRefusal? {
    do throws(ARNRefusal) {
      switch self {
      case .campaign: _ = try CampaignARN(parsing: text)
      case .function: _ = try FunctionARN(parsing: text)
      case .iamRole: _ = try IAMRoleARN(parsing: text)
      }
      return nil
    } catch {
      return error
    }
  }

  /// The whole ARN for a short form; REGION and ACCOUNT stand in it for what is not known.
  func completed(from text: String, region: String?, account: String?) -> String? {
    // A Region and an account that are well formed stand in until the short form has been read.
    let region = region ?? Self.unknownRegion
    let account = account ?? Self.unknownAccount
    let place = AWSRegion(region)
    let whole: String? =
      switch self {
      case .campaign:
        CampaignARN.completed(from: text, region: place, account: account)?.description
      case .function:
        FunctionARN.completed(from: text, region: place, account: account)?.description
      case .iamRole: IAMRoleARN.completed(from: text, account: account)?.description
      }
    guard let whole, let arn = ARN(whole) else { return nil }
    let regionWord =
      region == Self.unknownRegion ? KnownPlace.regionWord : arn.region
    let accountWord =
      arn.account == Self.unknownAccount ? KnownPlace.accountWord : arn.account
    return "arn:aws:\(service):\(isRegional ? regionWord : ""):\(accountWord):\(arn.resource)"
  }

  private static let unknownRegion = "aa-north-0"
  private static let unknownAccount = "000000000000"
}
