/// One call of the AWS CLI as a value.
struct AWSCall: Hashable, Sendable {
  /// The service as the CLI spells it, such as `personalize`.
  var service: String
  /// The operation as the CLI spells it, such as `describe-campaign`.
  var operation: String
  /// The IAM action that the operation needs.
  var action: String
  /// The Region; empty for the CLI's own choice.
  var region: String
  /// What belongs to this operation, word by word.
  var options: [String]

  init(
    _ service: String, _ operation: String, action: String, region: String,
    _ options: [String] = []
  ) {
    self.service = service
    self.operation = operation
    self.action = action
    self.region = region
    self.options = options
  }

  /// The words after the program's name.
  func arguments(_ access: AWSAccess) -> [String] {
    var words = [service, operation, "--output", "json"]
    if !region.isEmpty { words += ["--region", region] }
    if !access.profile.isEmpty { words += ["--profile", access.profile] }
    if !access.endpointURL.isEmpty { words += ["--endpoint-url", access.endpointURL] }
    return words + options
  }
}
