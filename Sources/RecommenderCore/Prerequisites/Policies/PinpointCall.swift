/// A call by Pinpoint as IAM sees it: for whom it is made, and which resources may stand behind it.
struct PinpointCall: Hashable {
  /// What the call is made for, as the last part of the source ARN.
  enum Purpose: String, Hashable {
    /// Sending from a project.
    case apps
    /// Using a recommender model.
    case recommenders
  }

  /// The partition, such as `aws`.
  var partition: String
  /// The Region of the Pinpoint projects.
  var region: String
  /// The account of the Pinpoint projects.
  var account: String
  /// The purposes that may stand in the source ARN.
  var purposes: [Purpose]

  /// The same call on behalf of an account that has no business here.
  var byStranger: PinpointCall {
    var call = self
    call.account = account == "999999999999" ? "888888888888" : "999999999999"
    return call
  }

  /// The ARNs that the call may bear as `aws:SourceArn`, one pattern for each purpose.
  var sourceArns: [String] {
    purposes.map { "arn:\(partition):mobiletargeting:\(region):\(account):\($0.rawValue)/*" }
  }
}
