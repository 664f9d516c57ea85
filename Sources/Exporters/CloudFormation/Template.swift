import RecommenderCore

extension Exporter {
  /// `template.yaml`, for those who keep IAM roles and permissions in CloudFormation.
  static let template = Exporter { input in
    [ExportedFile(path: "template.yaml", text: Template(input).text)]
  }
}

/// The IAM role, this model's policy in it and the function's permission as a CloudFormation
/// template.
///
/// Models may share the IAM role. So it stays when the stack of the model that made it goes, the
/// policy is a resource of its own that bears the model's name, and so does the stack.
struct Template {
  private let input: ExportInput

  init(_ input: ExportInput) { self.input = input }

  /// The whole template.
  var text: String {
    (head + sample + parameters + ["Resources:"] + role + policy + permission)
      .joined(separator: "\n") + "\n"
  }

  /// Whether the template can hold the permission to invoke the function.
  var hasPermission: Bool { functionName != nil }

  private var name: String { input.configuration.name }

  private var head: [String] {
    let role = input.newRole == nil ? "The policy of the IAM role" : "The IAM role"
    let what = input.functionPermission == nil ? "" : " and the permission to invoke its function"
    let mark = input.isSample ? " SAMPLE: nothing of this exists." : ""
    let deployment = Deployment(input)
    let cases = deployment.cases.flatMap { words, known in
      (words.isEmpty ? [""] : ["", "\(words):", ""]) + deployment.lines(known).map { "  \($0)" }
    }
    return comment(
      [
        "What Amazon Pinpoint needs for the recommender model \(name).", "",
        "Deploy it in the Region \(input.configuration.region.id), in the account "
          + "\(input.configuration.campaign.account). It can be deployed again at any time.",
      ] + cases + [
        "",
        "A stack whose first deployment fails has to be deleted before the next one. Deleting this",
        "stack takes away what this model alone needs"
          + (input.newRole == nil ? "." : "; the IAM role stays, for models that share it."),
        "",
        "The recommender model itself is not in here: CloudFormation has no resource for the",
        "recommender configurations of Pinpoint. create.sh creates the model, and leaves alone what",
        "it finds in place.",
      ])
      + ["AWSTemplateFormatVersion: \"2010-09-09\""]
      + YAML.member(
        "Description",
        .string("\(role)\(what) for the Pinpoint recommender model \(name).\(mark)"),
        indent: 0)
  }

  private var sample: [String] {
    guard input.isSample else { return [] }
    let note = "Made from the sample account of recommender-wizard. Its resources do not exist."
    return YAML.member("Metadata", .object([.init("Sample", .string(note))]), indent: 0)
  }

  private var parameters: [String] {
    var parameters: [JSONValue.Member] = []
    var conditions: [JSONValue.Member] = []
    if input.newRole != nil {
      parameters.append(
        question(Deployment.roleExists, "Whether the IAM role is there already; yes or no."))
      conditions.append(condition(Self.createsRole, Deployment.roleExists, is: "no"))
    }
    if hasPermission {
      parameters.append(
        question(Deployment.functionExists, "Whether the function is there already; yes or no."))
      conditions.append(condition(Self.hasFunction, Deployment.functionExists, is: "yes"))
    }
    guard !parameters.isEmpty else { return [] }
    return YAML.member("Parameters", .object(parameters), indent: 0)
      + YAML.member("Conditions", .object(conditions), indent: 0)
  }

  private var role: [String] {
    guard let newRole = input.newRole else { return [] }
    return comment(
      [
        "Pinpoint assumes this IAM role. The conditions keep other accounts from using it through",
        "Pinpoint. Should Pinpoint not be able to assume it, take out ArnLike alone: the account is",
        "then still held, and the project or model is not.",
      ], indent: 2)
      + YAML.member(
        "PinpointRole",
        .object([
          .init("Type", .string("AWS::IAM::Role")), .init("Condition", .string(Self.createsRole)),
          // Not while its first deployment is rolled back, so that it can be tried again.
          .init("DeletionPolicy", .string("RetainExceptOnCreate")),
          .init("UpdateReplacePolicy", .string("Retain")),
          .init(
            "Properties",
            .object([
              .init("RoleName", .string(newRole)),
              .init("AssumeRolePolicyDocument", input.trustPolicy),
            ])),
        ]), indent: 2)
  }

  /// What this model needs of the IAM role; policies of other models stand beside it.
  private var policy: [String] {
    let name = JSONValue.string(input.configuration.iamRoleARN.name)
    // A reference makes the policy wait for an IAM role that is created here.
    let role: JSONValue =
      input.newRole == nil
      ? name
      : call(
        "If", [.string(Self.createsRole), .object([.init("Ref", .string("PinpointRole"))]), name])
    return comment(
      [
        "CloudFormation does not change whom an IAM role trusts that is there already;",
        "iam/trust-policy.json is what it has to let in.",
      ], indent: 2)
      + resource(
        "PinpointRolePolicy", "AWS::IAM::RolePolicy", condition: nil,
        [
          .init("RoleName", role), .init("PolicyName", .string(input.modelNames.value)),
          .init("PolicyDocument", input.permissionsPolicy),
        ])
  }

  private var permission: [String] {
    guard let permission = input.functionPermission else { return [] }
    guard let functionName else {
      return comment(
        [
          "The permission for Pinpoint to invoke the function is not in here: its name with its",
          "alias is longer than CloudFormation takes. create.sh adds the permission.",
        ], indent: 2)
    }
    return comment(
      ["Pinpoint invokes the function for the recommender models of this account and Region only."],
      indent: 2)
      + resource(
        Self.permission, "AWS::Lambda::Permission", condition: Self.hasFunction,
        [
          .init("Action", .string(FunctionPermission.action)),
          .init("FunctionName", .string(functionName)),
          .init("Principal", .string(permission.principal)),
          .init("SourceAccount", .string(permission.function.account)),
          .init("SourceArn", .string(permission.sourceARN)),
        ])
  }

  /// The function as an ARN or, where that is too long, as a name with its alias; CloudFormation
  /// takes 140 characters (`AWS::Lambda::Permission`, `FunctionName`).
  private var functionName: String? {
    guard let permission = input.functionPermission else { return nil }
    let short = [permission.function.name, permission.qualifier].compactMap(\.self)
    return [permission.target, short.joined(separator: ":")].first { $0.utf8.count <= 140 }
  }

  /// The logical name of the permission; CloudFormation puts it behind that of the stack to name
  /// the statement.
  static let permission = "PinpointInvokesFunction"

  private static let createsRole = "CreatesRole"
  private static let hasFunction = "HasFunction"

  private func question(_ name: String, _ description: String) -> JSONValue.Member {
    .init(
      name,
      .object([
        .init("Type", .string("String")), .init("Description", .string(description)),
        .init("AllowedValues", .array([.string("yes"), .string("no")])),
        .init("Default", .string("no")),
      ]))
  }

  private func condition(
    _ name: String, _ parameter: String, is value: String
  ) -> JSONValue.Member {
    .init(
      name,
      call("Equals", [.object([.init("Ref", .string(parameter))]), .string(value)]))
  }

  private func call(_ function: String, _ arguments: [JSONValue]) -> JSONValue {
    .object([.init("Fn::\(function)", .array(arguments))])
  }

  private func resource(
    _ name: String, _ type: String, condition: String?, _ properties: [JSONValue.Member]
  ) -> [String] {
    let condition = condition.map { [JSONValue.Member("Condition", .string($0))] } ?? []
    return YAML.member(
      name,
      .object(
        [.init("Type", .string(type))] + condition + [.init("Properties", .object(properties))]),
      indent: 2)
  }

  private func comment(_ lines: [String], indent: Int = 0) -> [String] {
    let lead = String(repeating: " ", count: indent)
    return lines.map { $0.isEmpty ? "\(lead)#" : "\(lead)# \($0)" }
  }
}
