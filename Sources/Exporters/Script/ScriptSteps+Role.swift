import RecommenderCore

/// The steps about the IAM role: whom it lets in, and what it may do.
extension ScriptSteps {
  private var name: String { configuration.iamRoleARN.name }
  private var arn: String { ScriptWord.quoted(configuration.iamRoleARN.description) }
  private var queries: PolicyQueries { PolicyQueries(input) }

  private var get: AWSCommand { AWSCommand("iam", "get-role").with("--role-name", name) }
  private var getPermissions: AWSCommand {
    AWSCommand("iam", "get-role-policy").with("--role-name", name)
      .with("--policy-name", input.modelNames.value)
  }

  var roleCommandLines: [String] {
    let asking = ["# What an IAM role may do that was there already"] + simulations.map(\.line)
    guard let newRole = input.newRole else {
      return ["# The IAM role; it has to let Pinpoint in", get.line] + asking
    }
    return [
      "# The IAM role and this model's permissions in it, where they are missing", get.line,
      commands.createRole(newRole).line, getPermissions.line, commands.putPermissions(newRole).line,
    ] + asking
  }

  /// The IAM role with its permissions, which are created where the IAM role is.
  var role: [String] {
    guard let newRole = input.newRole else { return [existingRole] }
    return [creation(newRole), permissions(newRole)]
  }

  private func creation(_ newRole: String) -> String {
    """
    # The conditions of the trust policy keep other accounts from using the IAM role through
    # Pinpoint. Should Pinpoint not be able to assume it, take ArnLike out of iam/trust-policy.json:
    # the account is then still held, and the project or model is not.
    begin \(ScriptWord.quoted("IAM role \(newRole)"))
    to_create="An administrator can put the IAM role in place with template.yaml, or allow you what"
    to_create+=" iam/create-role-policy.json names; README.md tells how."
    is_found=yes
    if call \(words(get, query: queries.trust)); then
      IFS=$'\\t' read -r arn trust admitted <<<"$reply"
      if [[ $arn != \(arn) ]]; then
        stop "Its name is taken by $arn." \\
          "Choose that one as an existing IAM role, or another name, and export again."
      fi
    \(verdict(onDenial: denial(word: "stop")))
    else
      is_missing iam
      is_found=no
      to_allow=$to_create create "" Throttling \\
        \(words(commands.createRole(newRole))) \\
        ${PERMISSIONS_BOUNDARY:+--permissions-boundary "$PERMISSIONS_BOUNDARY"}
      is_new=yes
      say "It is there now."
    fi
    """
  }

  private func permissions(_ newRole: String) -> String {
    """
    begin \(ScriptWord.quoted("Permissions of the IAM role \(newRole)"))
    if call \(words(getPermissions, query: queries.permissions)); then
      IFS=$'\\t' read -r verdict actions resources <<<"$reply"
      if [[ $verdict != same ]]; then
        stop \(ScriptWord.quoted(
          "The policy \(input.modelNames.value) is there and allows something else:")) \\
          "  $actions" "  on $resources" \\
          "The one of this folder would take that away, so nothing is changed. If nothing needs" \\
          "it, delete that policy (aws iam delete-role-policy) and run this again." "$to_check"
      fi
      say "They are there."
    else
      is_missing iam
      to_allow=$to_create create "" "Throttling|ConcurrentModification${is_new:+|NoSuchEntity}" \\
        \(words(commands.putPermissions(newRole)))
      is_new=yes
      say "They are there now."
    fi
    # What limits an IAM role from outside, such as a boundary, only IAM's simulation knows.
    if [[ $is_found == yes ]]; then
    \(asking("  "))
    fi
    """
  }

  /// An IAM role that was chosen; it is only looked at.
  private var existingRole: String {
    """
    begin \(ScriptWord.quoted("IAM role \(name)"))
    if call \(words(get, query: queries.trust)); then
      IFS=$'\\t' read -r arn trust admitted <<<"$reply"
      if [[ $arn != \(arn) ]]; then
        stop "The IAM role of this name is $arn." "Choose that one, and export again."
      fi
    \(verdict(onDenial: denial(word: "say")))
    elif [[ $refusal == *NoSuchEntity* ]]; then
      stop \(ScriptWord.quoted("There is no IAM role \(name).")) "$to_check"
    else
      say "$refusal" "Whether the IAM role lets Pinpoint in is not checked."
    fi
    \(asking(""))
    """
  }

  private func denial(word: String) -> String {
    """
    \(word) "Its trust policy has a Deny statement. Whoever put it there has to decide." "$to_check"
    """
  }

  /// What follows from the trust policy of an IAM role that is there.
  private func verdict(onDenial: String) -> String {
    """
      case $trust in
        admits) say "It is there, and lets Pinpoint in." ;;
        denies)
          \(onDenial)
          ;;
        *)
          stop "It is there, and does not let Pinpoint in for this account and Region." \\
            "It lets in today: ${admitted:-nobody}." \\
            "Another trust policy in its place would take that away, so nothing is changed." \\
            "This prints a command that adds Pinpoint and keeps what is there:" \\
            "recommender-wizard check session.json"
          ;;
      esac
    """
  }

  private func asking(_ lead: String) -> String {
    let isDenied = "EvaluationResults[?EvalDecision!='allowed' && !MissingContextValues]"
    return simulations.map {
      "\(lead)may \(words($0, query: "join(', ', \(isDenied).EvalActionName)"))"
    }.joined(separator: "\n")
  }

  /// Whether the IAM role may do what it has to.
  ///
  /// Each action is held against every resource of its call, so there are two. A solution that is
  /// not known cannot be asked about.
  private var simulations: [AWSCommand] {
    let region = [
      "ContextKeyName=aws:RequestedRegion", "ContextKeyValues=\(configuration.region.id)",
      "ContextKeyType=string",
    ].joined(separator: ",")
    let command = AWSCommand("iam", "simulate-principal-policy")
      .with("--policy-source-arn", configuration.iamRoleARN.description)
      .with("--context-entries", region)
    let campaign =
      command
      .with("--action-names", "personalize:DescribeCampaign", "personalize:GetRecommendations")
      .with("--resource-arns", configuration.campaign.description)
    guard let solution = input.context.observedSolution else { return [campaign] }
    return [
      campaign,
      command.with("--action-names", "personalize:DescribeSolution")
        .with("--resource-arns", solution.description),
    ]
  }
}
