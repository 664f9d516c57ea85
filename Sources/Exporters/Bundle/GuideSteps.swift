import RecommenderCore

/// Who does what, in an order in which each step finds what it needs.
struct GuideSteps {
  private let input: ExportInput

  init(_ input: ExportInput) { self.input = input }

  /// The section.
  var lines: [String] {
    let steps =
      [("Data science", [Self.campaign])]
      + (input.function == nil ? [] : [("Developer", [Self.developer])])
      + [
        ("Administrator", administrator), ("Whoever creates the model", [Self.creation]),
        ("Marketer", [Self.marketer]),
      ]
    return [
      "## Who does what, in this order", "",
      "In [CHECKLIST.md](CHECKLIST.md) everybody finds their own part, with what is open first.",
      "",
    ]
      + steps.enumerated().flatMap { number, step in
        let (first, rest) = (step.1.first ?? "", step.1.dropFirst())
        return ["\(number + 1). **\(step.0)**: \(first)"]
          + rest.map { $0.isEmpty ? "" : "   \($0)" }
      }
  }

  private static let campaign =
    "put the campaign in place; your part of [CHECKLIST.md](CHECKLIST.md#data-science) says what it "
    + "has to be."
  private static let developer =
    "put the lookup into [lambda/handler.py](lambda/handler.py), try it, and deploy it, as "
    + "[lambda/README.md](lambda/README.md) tells."
  private static let creation =
    "read what `./create.sh --dry-run` prints, then run `./create.sh`. It prints the ID of the "
    + "model. [recommender.json](recommender.json) is the request by itself."
  private static let marketer = "write templates with the variables in [messages.md](messages.md)."

  private var administrator: [String] {
    let name = Markdown.code(input.configuration.iamRoleARN.name)
    var lines: [String]
    if input.newRole == nil {
      lines = [
        "give the IAM role \(name) this model's permissions with CloudFormation, where "
          + "[CHECKLIST.md](CHECKLIST.md#administrator) says that it lacks them. It has to let in "
          + "what [iam/trust-policy.json](iam/trust-policy.json) names."
      ]
    } else if input.hasSeenRole {
      lines = [
        "the IAM role \(name) exists already. Give it this model's permissions with "
          + "CloudFormation, *or* leave that to [create.sh](create.sh); not both."
      ]
    } else {
      lines = [
        "create the IAM role \(name) with CloudFormation, *or* leave that to "
          + "[create.sh](create.sh); not both."
      ]
    }
    if input.function != nil {
      lines[0] += " The same lets Pinpoint invoke the function, which has to exist."
    }
    let known = Deployment.Known(
      role: input.newRole != nil && input.hasSeenRole, function: Template(input).hasPermission)
    let deployment = Deployment(input)
    let cases = [
      input.newRole == nil ? nil : "the IAM role is there already, or not",
      Template(input).hasPermission ? "the function is there already, or not" : nil,
    ].compactMap(\.self).joined(separator: "; ")
    lines += [""] + Markdown.codeBlock(deployment.lines(known).joined(separator: "\n")) + [""]
    if deployment.cases.count > 1 {
      lines += [
        "The first lines of [template.yaml](template.yaml) have the command for every other case: "
          + "\(cases).", "",
      ]
    }
    return lines + attachment + roleCreation
  }

  private var account: String { input.configuration.campaign.account }
  private var partition: String { input.configuration.campaign.partition.id }

  /// How the operator policy reaches the person who creates the model.
  private var attachment: [String] {
    let name = "\(input.modelNames.value)-operator"
    return [
      "Give whoever creates the model [iam/operator-policy.json](iam/operator-policy.json):", "",
    ]
      + Markdown.codeBlock(attaching(PolicyFile.operator, as: name)) + [
        "",
        "For an IAM role it is `attach-role-policy --role-name ROLE`. Then add the ARN of that IAM "
          + "role to the resources of `ReadOwnPermissions`, or the row `pass-role` stays unchecked.",
      ]
  }

  /// What whoever creates the model needs besides, where create.sh is to create the IAM role.
  private var roleCreation: [String] {
    guard input.newRole != nil, !input.hasSeenRole else { return [] }
    let boundary = PermissionsBoundary(of: input.configuration.campaign)
    let create = AWSCommand("iam", "create-policy").with("--policy-name", PermissionsBoundary.name)
      .with("--policy-document", "file://\(PolicyFile.boundary)")
    return [
      "",
      "Only where they also create the IAM role, with `create.sh`, they need "
        + "[iam/create-role-policy.json](iam/create-role-policy.json) as well. **Whoever can create "
        + "an IAM role and write its permissions can become an administrator**; its condition, the "
        + "[permissions boundary](iam/permissions-boundary.json), prevents that. Never take the "
        + "condition out. The boundary is created once in an account:", "",
    ]
      + Markdown.codeBlock(
        create.line + "\n"
          + attaching(PolicyFile.roleCreation, as: "\(input.modelNames.value)-create-role")) + [
        "", "They then run the script with it:", "",
      ] + Markdown.codeBlock("PERMISSIONS_BOUNDARY=\(boundary.arn) ./create.sh")
  }

  private func attaching(_ file: String, as name: String) -> String {
    let create = AWSCommand("iam", "create-policy").with("--policy-name", name)
      .with("--policy-document", "file://\(file)")
    let attach = AWSCommand("iam", "attach-user-policy").with("--user-name", "USER")
      .with("--policy-arn", "arn:\(partition):iam::\(account):policy/\(name)")
    return "\(create.line) &&\n  \(attach.line)"
  }
}
