/// The statement in a function's resource policy that lets Pinpoint invoke it.
///
/// Source: "Customizing recommendations with AWS Lambda", Amazon Pinpoint Developer Guide.
public struct FunctionPermission {
  /// The one action.
  public static let action = "lambda:InvokeFunction"

  /// The function, without version or alias.
  public let function: FunctionARN
  /// The version or alias that has the policy; nil where it is the function itself.
  ///
  /// Lambda keeps no policy of its own for `$LATEST`, and refuses to add to one.
  public let qualifier: String?
  /// The identifier of the statement, which keeps it from being added twice: the model's own, so
  /// that models which share the function never replace each other's.
  public let statementID: String

  /// Creates the permission of a model for its function, whose ARN may have a version or an alias.
  public init(_ function: FunctionARN, of model: ModelNames) {
    self.function = function.unqualified
    qualifier = function.qualifier == "$LATEST" ? nil : function.qualifier
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
  public var command: AWSCommand {
    qualified(
      AWSCommand("lambda", "add-permission", region: function.region.id)
        .with("--function-name", function.description)
        .with("--statement-id", statementID)
        .with("--action", Self.action)
        .with("--principal", principal)
        .with("--source-arn", sourceARN)
        .with("--source-account", function.account))
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
