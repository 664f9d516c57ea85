import RecommenderCore

/// The steps about the Lambda function: that it exists, and that Pinpoint may invoke it.
extension ScriptSteps {
  private func read(_ function: FunctionARN) -> AWSCommand {
    AWSCommand("lambda", "get-function-configuration", region: function.region.id)
      .with("--function-name", function.description)
  }

  var functionCommandLines: [String] {
    guard let function = input.function else { return [] }
    return ["# The function; it has to exist", read(function).line]
  }

  var permissionCommandLines: [String] {
    guard let permission = input.functionPermission else { return [] }
    return [
      "# The permission to invoke the function, where it is missing",
      permission.readCommand.line, permission.command.line,
    ]
  }

  /// Whether the function exists, before anything is created.
  var function: [String] {
    guard let function = input.function else { return [] }
    return [
      """
      begin \(ScriptWord.quoted("Lambda function \(function.name)"))
      if call \(words(read(function), query: "FunctionArn")); then
        say "It is there."
      else
        is_missing lambda
        stop \(ScriptWord.quoted("\(function) does not exist yet.")) \\
          "The developer deploys it first, as lambda/README.md tells. Then run this again."
      fi
      """
    ]
  }

  /// The statement that lets Pinpoint invoke the function.
  var permission: [String] {
    guard let permission = input.functionPermission else { return [] }
    let query = PolicyQueries.invocation(permission).map(ScriptWord.inner)
    return [
      """
      begin "Permission for Pinpoint to invoke the function"
      permission=missing
      if call \(words(permission.readCommand, query: "Policy")); then
        # The policy is a text inside of the answer. As a literal of the query it can be read.
        tick='`'
        policy="${tick}${reply//$tick/\\\\$tick}${tick}"
        call \(words(permission.readCommand)) --query "to_array($policy.Statement) |
            \(query.joined(separator: "\n      "))" || refused lambda
        IFS=$'\\t' read -r permission statement <<<"$reply"
      else
        is_missing lambda
      fi
      case $permission in
        same) say "It is there." ;;
        missing)
          create ResourceConflictException TooManyRequestsException \\
            \(words(permission.command))
          say "It is there now."
          ;;
        denies)
          stop "A statement of the function's policy denies. Whoever put it there has to decide." \\
            "$to_check"
          ;;
        *)
          stop "The statement \(permission.statementID) is there and allows something else:" \\
            "$statement" \\
            "Another one in its place would take that away, so nothing is changed." "$to_check"
          ;;
      esac
      """
    ]
  }
}
