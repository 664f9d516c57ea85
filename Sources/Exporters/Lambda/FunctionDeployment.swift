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
    ] + block([create, wait("function-active-v2")]) + [
      "",
      "Lambda refuses another change until the one before is done; the lines with `wait` see to "
        + "that.",
    ] + qualifier + ["", "Try what was deployed:", ""] + block([invoke])
  }

  private var update: [AWSCommand] {
    [
      command("update-function-code").with("--zip-file", Self.archive),
      wait("function-updated-v2"), settings(command("update-function-configuration")),
      wait("function-updated-v2"),
    ]
  }

  private var create: AWSCommand {
    settings(command("create-function")).with("--runtime", "python3.13")
      .with("--role", "EXECUTION_ROLE_ARN").with("--zip-file", Self.archive)
  }

  private func wait(_ state: String) -> AWSCommand {
    AWSCommand("lambda", "wait").with(state).with("--region", function.region.id)
      .with("--function-name", function.unqualified.description)
  }

  private var invoke: AWSCommand {
    AWSCommand("lambda", "invoke", region: function.region.id)
      .with("--function-name", function.description)
      .with("--payload", "fileb://event.json", "answer.json")
  }

  /// A version or an alias does not follow the newest code by itself.
  private var qualifier: [String] {
    guard let qualifier = function.qualifier, qualifier != FunctionARN.latest else { return [] }
    let publish = command("publish-version").with("--query", "Version")
    guard !qualifier.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return [
        "",
        "The recommender model names version \(qualifier), which never changes. Publish another "
          + "one; its number is printed. Then choose it in the set-up, and export again:", "",
      ] + block([publish])
    }
    let alias = command("update-alias").with("--name", qualifier)
      .with("--function-version", "VERSION")
    let newAlias = command("create-alias").with("--name", qualifier)
      .with("--function-version", "VERSION")
    return [
      "",
      "The recommender model names the alias \(Markdown.code(qualifier)), which does not follow "
        + "the newest code by itself. Publish a version; its number is printed. Let the alias point "
        + "at that number:", "",
    ] + block([publish, alias]) + ["", "Where there is no such alias yet, create it instead:", ""]
      + block([newAlias])
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
