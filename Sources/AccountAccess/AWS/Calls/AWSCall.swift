import RecommenderCore

/// One call of the AWS CLI as a value.
struct AWSCall: Hashable, Sendable {
  /// The IAM action that the operation needs.
  let action: String
  /// What belongs to this operation.
  var options: [AWSArgument]

  private let head: [AWSArgument]
  /// Where it is asked; empty for the CLI's own choice.
  private let region: [AWSArgument]

  /// A call of a service.
  ///
  /// - Parameters:
  ///   - service: The service as the CLI spells it, such as `personalize`.
  ///   - operation: The operation as the CLI spells it, such as `describe-campaign`.
  ///   - action: The IAM action that it needs.
  ///   - region: Where it is asked; empty for the CLI's own choice.
  ///   - options: What belongs to this operation.
  /// - Throws: A failure where the Region has another form than AWS's.
  init(
    _ service: StaticString, _ operation: StaticString, action: String, region: String,
    _ options: [AWSArgument] = []
  ) throws(LookupFailure) {
    try self.init([AWSArgument(service), AWSArgument(operation)], action, region, options)
  }

  /// The call of a service that answers a lookup.
  ///
  /// - Throws: A failure where the Region has another form than AWS's.
  init(
    _ service: StaticString, answering lookup: Lookup, region: String,
    _ options: [AWSArgument] = []
  ) throws(LookupFailure) {
    try self.init(
      [AWSArgument(service), AWSArgument(operationOf: lookup)], lookup.action, region, options)
  }

  /// A question to the CLI itself, which no service answers.
  init(asking words: StaticString...) {
    head = words.map { AWSArgument($0) }
    action = ""
    region = []
    options = []
  }

  private init(
    _ head: [AWSArgument], _ action: String, _ region: String, _ options: [AWSArgument]
  ) throws(LookupFailure) {
    self.head = head
    self.action = action
    self.region = region.isEmpty ? [] : [try AWSArgument("--region", .region, region)]
    self.options = options
  }

  /// The service, or the command, as the CLI spells it.
  var service: String { head.first?.words.first ?? "" }

  /// The operation, or the subcommand, as the CLI spells it; may be empty.
  var operation: String { head.dropFirst().first?.words.first ?? "" }

  /// What stands behind the program's name.
  ///
  /// - Throws: A failure where the profile or the endpoint can be none.
  func arguments(_ access: AWSAccess) throws(LookupFailure) -> [AWSArgument] {
    let profile = try access.profileArguments()
    // A service answers in JSON; what the CLI says of itself has a form of its own.
    guard !action.isEmpty else { return head + options + profile }
    return head + [AWSArgument("--output", fixed: "json")] + region + profile
      + (try AWSArgument.endpoint(access.endpointURL)) + options
  }
}
