/// The statement in a function's resource policy that lets Pinpoint invoke it.
///
/// Source: "Customizing recommendations with AWS Lambda", Amazon Pinpoint Developer Guide.
public struct FunctionPermission {
  /// The one action.
  public static let action = "lambda:InvokeFunction"

  /// The function, without version or alias.
  public let function: FunctionARN
  /// The version or alias that has the policy; nil where it is the function itself.
  public let qualifier: String?
  /// The identifier of the statement, which keeps it from being added twice: the model's own, so
  /// that models which share the function never replace each other's.
  public let statementID: String

  /// Creates the permission of a model for its function, whose ARN may have a version or an alias.
  public init(_ function: FunctionARN, of model: ModelNames) {
    self.function = function.unqualified
    qualifier = function.policyQualifier
    statementID = model.value
  }

  /// Pinpoint's name in the function's Region.
  public var principal: String { "pinpoint.\(function.region.id).amazonaws.com" }

  /// Every recommender model of the account and the Region.
  public var sourceARN: String {
    "arn:\(function.partition.id):mobiletargeting:\(function.region.id):\(function.account)"
      + ":recommenders/*"
  }

  /// The function with the qualifier, as one ARN.
  public var target: String {
    qualifier.map { "\(function):\($0)" } ?? function.description
  }

  /// The command that adds the statement.
  public var command: AWSCommand { add(grant, id: statementID) }

  /// What a statement of this permission says.
  var grant: Grant {
    Grant(service: principal, sourceARN: sourceARN, account: function.account)
  }

  /// Which service a statement of a function's policy lets invoke it, and for which account.
  struct Grant {
    let service: String
    /// The resource of the service that is behind the call; nil stands for any.
    let sourceARN: String?
    let account: String

    /// The statement that Lambda makes of it.
    var statement: PolicyStatement {
      PolicyStatement(
        effect: "Allow", services: [service], actions: [FunctionPermission.action],
        conditions: [.init(test: "StringEquals", key: "AWS:SourceAccount", values: [account])]
          + [sourceARN].compactMap(\.self)
          .map { .init(test: "ArnLike", key: "AWS:SourceArn", values: [$0]) })
    }
  }

  /// The command that adds a statement.
  func add(_ grant: Grant, id: String) -> AWSCommand {
    var command = AWSCommand("lambda", "add-permission", region: function.region.id)
      .with("--function-name", function.description).with("--statement-id", id)
      .with("--action", Self.action).with("--principal", grant.service)
    if let source = grant.sourceARN { command = command.with("--source-arn", source) }
    return qualified(command.with("--source-account", grant.account))
  }

  /// The command that removes a statement.
  func remove(_ id: String) -> AWSCommand {
    qualified(
      AWSCommand("lambda", "remove-permission", region: function.region.id)
        .with("--function-name", function.description).with("--statement-id", id))
  }

  /// The command that reads the policy in which the statement belongs.
  public var readCommand: AWSCommand {
    qualified(
      AWSCommand("lambda", "get-policy", region: function.region.id)
        .with("--function-name", function.description))
  }

  private func qualified(_ command: AWSCommand) -> AWSCommand {
    qualifier.map { command.with("--qualifier", $0) } ?? command
  }
}
