import RecommenderCore

/// The part of the function's guide that tells how it is deployed.
struct FunctionDeployment {
  private let function: FunctionARN

  init(_ function: FunctionARN) { self.function = function }

  /// The lines of the part.
  var lines: [String] {
    [
      "## Deploy it", "",
      "These commands need the AWS CLI, and permission to change the function. Pack the program "
        + "first:", "",
    ] + Markdown.codeBlock("python3 -m zipfile -c function.zip handler.py") + [
      "", "Where the function exists and runs Python, this replaces its code:", "",
    ] + block(update) + [
      "",
      "Where it does not exist, create it with an execution role, which may write logs and read "
        + "what `look_up` needs. It is not the IAM role that Pinpoint uses:", "",
    ] + block([create]) + qualifier + ["", "Try what was deployed:", ""] + block([invoke])
  }

  private var update: [AWSCommand] {
    [
      command("update-function-code").with("--zip-file", Self.archive),
      AWSCommand("lambda", "wait").with("function-updated")
        .with("--region", function.region.id)
        .with("--function-name", function.unqualified.description),
      settings(command("update-function-configuration")),
    ]
  }

  private var create: AWSCommand {
    settings(command("create-function")).with("--runtime", "python3.13")
      .with("--role", "EXECUTION_ROLE_ARN").with("--zip-file", Self.archive)
  }

  private var invoke: AWSCommand {
    AWSCommand("lambda", "invoke", region: function.region.id)
      .with("--function-name", function.description)
      .with("--payload", "fileb://event.json", "answer.json")
  }

  /// A version or an alias does not follow the newest code by itself.
  private var qualifier: [String] {
    guard let qualifier = function.qualifier, qualifier != "$LATEST" else { return [] }
    guard !qualifier.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return [
        "",
        "The recommender model names version \(qualifier), which never changes. Publish another "
          + "one, and name it in the model:", "",
      ] + block([command("publish-version")])
    }
    let alias = command("update-alias").with("--name", qualifier)
      .with("--function-version", "VERSION")
    return [
      "",
      "The recommender model names the alias \(Markdown.code(qualifier)). Publish a version, and "
        + "let the alias point at the number that is printed (`create-alias` for a new one):", "",
    ] + block([command("publish-version"), alias])
  }

  /// An operation on the function itself, whatever version the model names.
  private func command(_ operation: String) -> AWSCommand {
    AWSCommand("lambda", operation, region: function.region.id)
      .with("--function-name", function.unqualified.description)
  }

  private func settings(_ command: AWSCommand) -> AWSCommand {
    command.with("--handler", "handler.handler")
      .with("--timeout", "\(Limits.functionTimeoutSeconds)")
  }

  private func block(_ commands: [AWSCommand]) -> [String] {
    Markdown.codeBlock(commands.map(\.line).joined(separator: "\n"))
  }

  private static let archive = "fileb://function.zip"
}
