import RecommenderCore

/// The steps of `create.sh`, in their order; those of IAM and Lambda stand in files of their own.
struct ScriptSteps {
  let input: ExportInput
  let commands: SetUpCommands

  init(_ input: ExportInput) {
    self.input = input
    commands = SetUpCommands(input, documents: .files)
  }

  var configuration: Configuration { input.configuration }

  private var account: String { configuration.campaign.account }
  private var identity: AWSCommand {
    AWSCommand("sts", "get-caller-identity", region: configuration.region.id)
  }
  private var models: AWSCommand {
    commands.pinpoint("get-recommender-configurations").with("--page-size", "100")
  }

  /// What `--dry-run` prints.
  var commandLines: [String] {
    [
      "# Who is signed in; it has to be the account \(account)", identity.line,
    ] + functionCommandLines + roleCommandLines + permissionCommandLines + [
      "# The recommender model, where none has its name", models.line, commands.createModel.line,
    ]
  }

  /// All steps.
  var all: [String] { [signedIn] + function + role + permission + [model] }

  /// Whether the AWS CLI is there, and who uses it.
  private var signedIn: String {
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

  /// The recommender model itself.
  private var model: String {
    let root = "ListRecommenderConfigurationsResponse"
    let query = "\(root).[NextToken, Item[?Name=='\(configuration.name)'] | [0].Id]"
    let comparison = ModelComparison(configuration, input.attributeKeys)
    let get = commands.pinpoint("get-recommender-configuration")
    let update = commands.pinpoint("update-recommender-configuration")
    let create = words(commands.createModel, query: "RecommenderConfigurationResponse.Id")
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
        call \(words(get, query: comparison.query)) \\
          "--recommender-id=$id" || refused pinpoint
        names=(\(Self.lines(comparison.names)))
        wanted=(\(Self.lines(comparison.expected)))
        if [[ $reply == "$(printf '%s\\n' "${wanted[@]}")" ]]; then
          say "It is there."
        else
          has_told=yes
          say "Stopped at: $step" "It is there and differs. Nothing is changed."
          for i in "${!names[@]}"; do
            IFS= read -r there || there=""
            if [[ $there != "${wanted[i]}" ]]; then
              there=${there//[[:cntrl:]]/?}
              say "  ${names[i]}: it has ${there:-nothing}, this folder has ${wanted[i]:-nothing}"
            fi
          done <<<"$reply"
          say "This makes it as it is here, at once and for every message template that uses it." \\
            "What it has instead is lost then:"
          printf '%s %s \\\\\\n' \(ScriptWord.quoted(update.line)) "--recommender-id $id" >&2
          cat >&2 <<'END_OF_COMMAND'
        \(commands.updateBody.map(ShellWord.quoted).joined(separator: " "))
      END_OF_COMMAND
          exit 1
        fi
      else
        create "" "TooManyRequestsException${is_new:+|BadRequestException|[Aa]ssume}" \\
          \(create)
        id=$reply
        say "It is created."
      fi
      printf '%s\\n' "$id"
      """
  }

  /// The elements of an array, each on a line; all are quoted, since one may hold a comma.
  private static func lines(_ values: [String]) -> String {
    values.map { "\n      \"\(ScriptWord.inner($0))\"" }.joined() + "\n    "
  }

  /// The words behind `aws`.
  func words(_ command: AWSCommand, query: String? = nil) -> String {
    let command = query.map { command.with("--query", $0) } ?? command
    return ScriptWord.line(command.words.dropFirst())
  }

  /// The words behind `aws`, with a query of several lines.
  func words(_ command: AWSCommand, query: [String]) -> String {
    let lines = query.map(ScriptWord.inner).joined(separator: "\n      ")
    return "\(words(command)) --query \"\n      \(lines)\""
  }
}
