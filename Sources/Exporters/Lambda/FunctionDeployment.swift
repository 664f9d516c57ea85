import RecommenderCore

/// The part of the function's guide that tells how it is deployed.
struct FunctionDeployment {
  private let function: FunctionARN

  init(_ function: FunctionARN) { self.function = function }

  /// The lines of the part.
  var lines: [String] {
    [
      "## Deploy it", "",
      "These commands need the AWS CLI and permission to change the function. "
        + "The first one packs the program:", "",
    ] + Markdown.codeBlock("python3 -m zipfile -c function.zip handler.py") + [
      "", "Where the function exists, this replaces its code:", "",
    ] + Markdown.codeBlock(update) + [
      "",
      "Where it does not, create it with an execution role of your own, which may write logs and "
        + "read what `look_up` needs. It is not the IAM role that Pinpoint uses:", "",
    ] + Markdown.codeBlock(create) + qualifier + [
      "", "Try what was deployed:", "",
    ] + Markdown.codeBlock(invoke)
  }

  private var region: String { "--region \(ShellWord.quoted(function.region.id))" }
  private var name: String { ShellWord.quoted(function.unqualified.description) }

  private var update: String {
    [
      "aws lambda update-function-code \(region) --function-name \(name)",
      "--zip-file fileb://function.zip",
    ].joined(separator: " \\\n  ")
      + "\n" + "aws lambda wait function-updated \(region) --function-name \(name)\n"
      + [
        "aws lambda update-function-configuration \(region) --function-name \(name)",
        "--handler handler.handler --timeout \(Limits.functionTimeoutSeconds)",
      ].joined(separator: " \\\n  ")
  }

  private var create: String {
    [
      "aws lambda create-function \(region)",
      "--function-name \(ShellWord.quoted(function.name))",
      "--runtime python3.13 --handler handler.handler",
      "--timeout \(Limits.functionTimeoutSeconds) --role EXECUTION_ROLE_ARN",
      "--zip-file fileb://function.zip",
    ].joined(separator: " \\\n  ")
  }

  private var invoke: String {
    [
      "aws lambda invoke \(region)",
      "--function-name \(ShellWord.quoted(function.description))",
      "--payload fileb://event.json answer.json",
    ].joined(separator: " \\\n  ")
  }

  /// A version or an alias does not follow the newest code by itself.
  private var qualifier: [String] {
    guard let qualifier = function.qualifier, qualifier != "$LATEST" else { return [] }
    let publish = "aws lambda publish-version \(region) --function-name \(name)"
    guard !qualifier.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return [
        "",
        "The recommender model names version \(qualifier), which never changes. Publish another "
          + "one, and name it in the model:", "",
      ] + Markdown.codeBlock(publish)
    }
    let alias = [
      "aws lambda update-alias \(region) --function-name \(name)",
      "--name \(ShellWord.quoted(qualifier)) --function-version VERSION",
    ].joined(separator: " \\\n  ")
    return [
      "",
      "The recommender model names the alias \(Markdown.code(qualifier)). Publish a version, and "
        + "let the alias point at the number that is printed (`create-alias` for a new one):", "",
    ] + Markdown.codeBlock(publish + "\n" + alias)
  }
}
