import RecommenderCore

/// How the script judges the policies that it finds, in the query language of the AWS CLI
/// (JMESPath); no other program that reads JSON is sure to be there.
///
/// Nothing is replaced by the script, so a query only has to tell whether the model can work beside
/// what is there. It errs on the generous side: `check` judges every condition exactly.
struct PolicyQueries {
  private let input: ExportInput

  init(_ input: ExportInput) { self.input = input }

  private var campaign: CampaignARN { input.configuration.campaign }

  /// For `get-role`: the ARN; `admits`, `denies` or `refuses`; and who may assume the IAM role.
  ///
  /// `denies` where a statement denies anything, because what it denies is not judged here.
  var trust: [String] {
    let stem = "arn:\(campaign.partition.id):mobiletargeting:\(campaign.region.id)"
    let isOurs = "starts_with(@, '\(stem):\(campaign.account):')"
    let pattern = Self.values("[ArnLike, ArnEquals, StringLike][]", of: "SourceArn")
    return [
      "[Role.Arn, to_array(Role.AssumeRolePolicyDocument.Statement) | [",
      "@[?Effect=='Deny'] && 'denies' ||",
      "(@[?Effect=='Allow' &&",
      "  (contains(to_array(Principal.Service), 'pinpoint.amazonaws.com') ||",
      "    contains([Principal, Principal.AWS][], '*')) &&",
      "  (contains(to_array(Action), 'sts:AssumeRole') ||",
      "    contains(to_array(Action), 'sts:*') || contains(to_array(Action), '*'))",
      "].{account: \(Self.values("StringEquals", of: "SourceAccount")),",
      "  literal: \(Self.values("StringEquals", of: "SourceArn")),",
      "  pattern: \(pattern)} |",
      "@[?(!account || contains(account, '\(campaign.account)')) &&",
      "  (!literal || literal[?\(isOurs) && !contains(@, '*')]) &&",
      "  (!pattern || pattern[?\(isOurs) || contains(@, ':*')])",
      "]) && 'admits' || 'refuses',",
      "join(', ', [@[?Effect=='Allow'].Principal.*[][],",
      "  @[?Effect=='Allow' && Principal=='*'].Principal][])]][]",
    ]
  }

  /// For `get-role-policy`: `same` or `other`, the actions that are allowed, and the resources.
  ///
  /// `same` where all that is needed is allowed; more may be.
  var permissions: [String] {
    let needed = input.permissionsPolicy["Statement"]?.elements?.first
    let actions = needed?["Action"]?.elements?.compactMap(\.text) ?? []
    let solutions =
      "arn:\(campaign.partition.id):personalize:\(campaign.region.id):\(campaign.account):solution/"
    // While the solution is not known, any one may be the right one.
    let solution =
      input.context.observedSolution.map {
        "(contains(to_array(Resource), '\($0)') || contains(to_array(Resource), '\(solutions)*'))"
      } ?? "to_array(Resource)[?starts_with(@, '\(solutions)')]"
    let conditions =
      ["Effect=='Allow'", "!Condition", "contains(to_array(Resource), '\(campaign)')", solution]
      + actions.map { "contains(to_array(Action), '\($0)')" }
    return ["to_array(PolicyDocument.Statement) | [", "@[?\(conditions[0]) &&"]
      + conditions.dropFirst().dropLast().map { "  \($0) &&" } + ["  \(conditions.last ?? "")"]
      + [
        "] && !(@[?Effect=='Deny']) && 'same' || 'other',",
        "join(', ', @[].Action[]), join(', ', @[].Resource[])]",
      ]
  }

  /// For the statements of a function's policy: `same`, `denies`, `other` or `missing`, and the
  /// statement that has the model's own name.
  ///
  /// `same` is one that allows exactly what is needed and goes with no other model: the model's own,
  /// that of its stack, or one that neither a script nor a stack of a model has made.
  static func invocation(_ permission: FunctionPermission) -> [String] {
    let account = values("StringEquals", of: "SourceAccount")
    let source = values("ArnLike", of: "SourceArn")
    let id = permission.statementID
    let own = "@[?Sid=='\(id)']"
    return [
      "[@[?Effect=='Deny'] && 'denies' ||",
      "@[?Effect=='Allow' &&",
      "  contains(to_array(Principal.Service), '\(permission.principal)') &&",
      "  contains(to_array(Action), '\(FunctionPermission.action)') &&",
      "  contains(not_null(\(account), `[]`), '\(permission.function.account)') &&",
      "  contains(not_null(\(source), `[]`), '\(permission.sourceARN)') &&",
      "  length(values(Condition)[].values(@)[])==`2` &&",
      "  (Sid=='\(id)' || starts_with(Sid, '\(id)-\(Template.permission)-') ||",
      "    !starts_with(Sid, '\(ModelNames.prefix)'))",
      "] && 'same' || \(own) && 'other' || 'missing', to_string(\(own) | [0])]",
    ]
  }

  /// What a condition compares one of AWS's keys with; null or empty where it does not.
  private static func values(_ operators: String, of key: String) -> String {
    "Condition.\(operators).[\"aws:\(key)\", \"AWS:\(key)\"][][] | [?@]"
  }
}
