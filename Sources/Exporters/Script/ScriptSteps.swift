import RecommenderCore

/// The steps of `create.sh`, in their order.
struct ScriptSteps {
  private let input: ExportInput
  private let commands: SetUpCommands

  init(_ input: ExportInput) {
    self.input = input
    commands = SetUpCommands(input, documents: .files)
  }

  private var configuration: Configuration { input.configuration }
  private var account: String { configuration.campaign.account }
  private var identity: AWSCommand {
    AWSCommand("sts", "get-caller-identity", region: configuration.region.id)
  }
  private var models: AWSCommand {
    commands.pinpoint("get-recommender-configurations").with("--page-size", "100")
  }

  /// What `--dry-run` prints.
  var commandLines: [String] {
    var lines = ["# Who is signed in; it has to be the account \(account)", identity.line]
    if case .create(let name) = configuration.iamRole {
      lines += [
        "# The IAM role and its permissions, where they are missing", get(name).line,
        commands.createRole(name).line, getPermissions(name).line,
        commands.putPermissions(name).line,
      ]
    }
    if let permission = input.functionPermission {
      lines += [
        "# The permission to invoke the function, where it is missing",
        permission.readCommand.line, permission.command.line,
      ]
    }
    return lines + [
      "# The recommender model, where none has its name", models.line, commands.createModel.line,
    ]
  }

  /// Whether the AWS CLI is there, and who uses it.
  var signedIn: String {
    let region = ScriptWord.quoted(configuration.region.id)
    return """
      # Where an endpoint is given, the CLI asks for a Region even of IAM, which has none.
      export AWS_REGION=\(region) AWS_DEFAULT_REGION=\(region)

      begin "Who is signed in"
      if ! command -v aws >/dev/null; then
        stop "The AWS CLI is not installed. Its documentation tells how to install it."
      fi
      call \(words(identity, query: "[Account, Arn]")) || refused sts
      if [[ ${reply%%$'\\t'*} != \(account) ]]; then
        stop "The AWS CLI is signed in to the account ${reply%%$'\\t'*}, as ${reply#*$'\\t'}." \\
          "This belongs in the account \(account). Sign in there, with AWS_PROFILE for instance."
      fi
      """
  }

  /// The IAM role with its trust policy and its permissions, where it is to be created.
  var role: [String] {
    guard case .create(let name) = configuration.iamRole else { return [] }
    let trust = PolicyComparison.trust(input.trustPolicy)
    let permissions = PolicyComparison.permissions(input.permissionsPolicy)
    return [
      """
      # The conditions of the trust policy keep other accounts from using the role through Pinpoint.
      # Should Pinpoint not be able to assume it, take ArnLike out of iam/trust-policy.json: the
      # account is then still held, and the project or model is not.
      begin \(ScriptWord.quoted("IAM role \(name)"))
      look \(ScriptWord.quoted(trust.expected)) \\
        \(words(get(name), query: trust.query))
      \(cases(
        create: create(already: "EntityAlreadyExists", again: "Throttling", commands.createRole(name)),
        other: "It is there with another trust policy. This puts the one of this folder in place:",
        mend: commands.updateTrust(name).line))
      """,
      """
      begin \(ScriptWord.quoted("Permissions of the IAM role \(name)"))
      look \(ScriptWord.quoted(permissions.expected)) \\
        \(words(getPermissions(name), query: permissions.query))
      \(cases(
        create: create(
          already: "EntityAlreadyExists", again: "NoSuchEntity|Throttling",
          commands.putPermissions(name)),
        other: "They are there and differ. This puts those of this folder in place:",
        mend: commands.putPermissions(name).line))
      """,
    ]
  }

  /// The statement that lets Pinpoint invoke the function, in Lambda mode.
  var permission: [String] {
    guard let permission = input.functionPermission else { return [] }
    let sid = "\"Sid\":\"\(permission.statementID)\""
    return [
      """
      begin "Permission for Pinpoint to invoke the function"
      look "" \(words(permission.readCommand, query: "Policy"))
      reply=${reply//[[:space:]]/}
      if [[ $found != missing && $reply == *\(ScriptWord.quoted(sid))* ]]; then
        say "It is there."
        if [[ $reply != *\(ScriptWord.quoted("\"\(permission.sourceARN)\""))* ]]; then
          say "It does not name this account and Region. Remove the statement and run this again:"
          cat >&2 <<'END_OF_COMMAND'
      \(removal(permission).line)
      END_OF_COMMAND
        fi
      else
        \(create(
          already: "ResourceConflictException", again: "TooManyRequestsException",
          permission.command))
        say "It is there now."
      fi
      """
    ]
  }

  /// The recommender model itself.
  var model: String {
    let root = "ListRecommenderConfigurationsResponse"
    let query = "\(root).[NextToken, Item[?Name=='\(configuration.name)'] | [0].Id]"
    let comparison = ModelComparison(configuration, input.attributeKeys)
    let get = commands.pinpoint("get-recommender-configuration")
    let update = commands.pinpoint("update-recommender-configuration")
    var again = "TooManyRequestsException"
    if case .create = configuration.iamRole { again += "|BadRequestException|[Aa]ssume" }
    return """
      begin \(ScriptWord.quoted("Recommender model \(configuration.name)"))
      # A call that comes to nothing must not be sent again unseen: it might create a second model.
      export AWS_MAX_ATTEMPTS=1
      id=None
      token=""
      while [[ $id == None ]]; do
        list=(\(words(models, query: query)))
        if [[ -n $token ]]; then list+=("--token=$token"); fi
        call "${list[@]}" || refused pinpoint
        reply=${reply:-None$'\\t'None}
        id=${reply#*$'\\t'}
        if [[ ${reply%%$'\\t'*} == None || ${reply%%$'\\t'*} == "$token" ]]; then break; fi
        token=${reply%%$'\\t'*}
      done

      if [[ $id != None ]]; then
        look \(ScriptWord.quoted(comparison.expected)) \\
          \(words(get, query: comparison.query)) "--recommender-id=$id"
        if [[ $found == same ]]; then
          say "It is there."
        else
          say "It is there and differs. Nothing is changed. This changes it, at once and for every" \\
            "message template that uses it:"
          printf '%s %s \\\\\\n' \(ScriptWord.quoted(update.line)) "--recommender-id $id" >&2
          cat >&2 <<'END_OF_COMMAND'
        \(commands.updateBody.map(ShellWord.quoted).joined(separator: " "))
      END_OF_COMMAND
        fi
      else
        \(create(already: "", again: again, commands.createModel, query: "RecommenderConfigurationResponse.Id"))
        id=$reply
        say "It is created."
      fi
      printf '%s\\n' "$id"
      """
  }

  private func get(_ role: String) -> AWSCommand {
    AWSCommand("iam", "get-role").with("--role-name", role)
  }

  private func getPermissions(_ role: String) -> AWSCommand {
    AWSCommand("iam", "get-role-policy").with("--role-name", role)
      .with("--policy-name", input.modelNames.value)
  }

  private func removal(_ permission: FunctionPermission) -> AWSCommand {
    let command = AWSCommand("lambda", "remove-permission", region: configuration.region.id)
      .with("--function-name", permission.function.description)
      .with("--statement-id", permission.statementID)
    return permission.qualifier.map { command.with("--qualifier", $0) } ?? command
  }

  /// The words behind `aws`.
  private func words(_ command: AWSCommand, query: String? = nil) -> String {
    let command = query.map { command.with("--query", $0) } ?? command
    return ScriptWord.line(command.words.dropFirst())
  }

  private func create(
    already: String, again: String, _ command: AWSCommand, query: String? = nil
  ) -> String {
    "create \(ScriptWord.line([already, again])) \\\n      \(words(command, query: query))"
  }

  /// What follows from a look.
  private func cases(create: String, other: String, mend: String) -> String {
    """
    case $found in
      same) say "It is there." ;;
      missing)
        \(create)
        say "It is there now."
        ;;
      other)
        say \(ScriptWord.quoted(other))
        cat >&2 <<'END_OF_COMMAND'
    \(mend)
    END_OF_COMMAND
        ;;
    esac
    """
  }
}
