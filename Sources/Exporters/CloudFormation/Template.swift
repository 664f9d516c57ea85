import RecommenderCore

extension Exporter {
  /// `template.yaml`, for those who keep IAM roles and permissions in CloudFormation.
  static let template = Exporter { input in
    [ExportedFile(path: "template.yaml", text: Template(input).text)]
  }
}

/// The IAM role, its policy and the function's permission as a CloudFormation template.
struct Template {
  private let input: ExportInput

  init(_ input: ExportInput) { self.input = input }

  /// The whole template.
  var text: String {
    (head + sample + ["Resources:"] + role + permission).joined(separator: "\n") + "\n"
  }

  private var name: String { input.configuration.name }

  private var head: [String] {
    let role =
      switch input.configuration.iamRole {
      case .create: "The IAM role"
      case .existing: "The policy of the IAM role"
      }
    let what = input.functionPermission == nil ? "" : " and the permission to invoke its function"
    let mark = input.isSample ? " SAMPLE: nothing of this exists." : ""
    return comment(
      "What Amazon Pinpoint needs for the recommender model \(name).",
      "",
      "Deploy it in the Region \(input.configuration.region.id), in the account "
        + "\(input.configuration.campaign.account):",
      "",
      "  aws cloudformation deploy --template-file template.yaml \\",
      "    --stack-name recommender-model --region \(input.configuration.region.id) \\",
      "    --capabilities CAPABILITY_NAMED_IAM",
      "",
      "The recommender model itself is not in here: CloudFormation has no resource for the",
      "recommender configurations of Pinpoint. create.sh creates the model, and leaves alone what",
      "it finds in place.")
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

  private var role: [String] {
    switch input.configuration.iamRole {
    case .create(let name): newRole(name)
    case .existing(let arn): policy(of: arn)
    }
  }

  private func newRole(_ name: String) -> [String] {
    comment(
      "Pinpoint assumes this IAM role. The conditions keep other accounts from using it through",
      "Pinpoint. Should Pinpoint not be able to assume it, take out ArnLike alone: the account is",
      "then still held, and the project or model is not.", indent: 2)
      + resource(
        "PinpointRole", "AWS::IAM::Role",
        [
          .init("RoleName", .string(name)),
          .init("AssumeRolePolicyDocument", input.trustPolicy),
          .init(
            "Policies",
            .array([
              .object([
                .init("PolicyName", .string(input.modelNames.value)),
                .init("PolicyDocument", input.permissionsPolicy),
              ])
            ])),
        ])
  }

  private func policy(of role: IAMRoleARN) -> [String] {
    comment(
      "The IAM role exists already, so only its permissions are added here. CloudFormation does",
      "not change whom an existing role trusts; iam/trust-policy.json is what that has to be.",
      indent: 2)
      + resource(
        "PinpointRolePolicy", "AWS::IAM::RolePolicy",
        [
          .init("RoleName", .string(role.name)),
          .init("PolicyName", .string(input.modelNames.value)),
          .init("PolicyDocument", input.permissionsPolicy),
        ])
  }

  private var permission: [String] {
    guard let permission = input.functionPermission else { return [] }
    guard let function = Self.reference(to: permission) else {
      return comment(
        "The permission for Pinpoint to invoke the function is not in here: its name with its alias",
        "is longer than CloudFormation takes. create.sh adds the permission.", indent: 2)
    }
    return comment(
      "Pinpoint invokes the function for the recommender models of this account and Region only.",
      indent: 2)
      + resource(
        "PinpointInvokesFunction", "AWS::Lambda::Permission",
        [
          .init("Action", .string(FunctionPermission.action)),
          .init("FunctionName", .string(function)),
          .init("Principal", .string(permission.principal)),
          .init("SourceAccount", .string(permission.function.account)),
          .init("SourceArn", .string(permission.sourceARN)),
        ])
  }

  /// The function as an ARN or, where that is too long, as a name with its alias; CloudFormation
  /// takes 140 characters (`AWS::Lambda::Permission`, `FunctionName`).
  private static func reference(to permission: FunctionPermission) -> String? {
    let short = [permission.function.name, permission.qualifier].compactMap(\.self)
    return [permission.target, short.joined(separator: ":")].first { $0.utf8.count <= 140 }
  }

  private func resource(
    _ name: String, _ type: String, _ properties: [JSONValue.Member]
  ) -> [String] {
    YAML.member(
      name, .object([.init("Type", .string(type)), .init("Properties", .object(properties))]),
      indent: 2)
  }

  private func comment(_ lines: String..., indent: Int = 0) -> [String] {
    let lead = String(repeating: " ", count: indent)
    return lines.map { $0.isEmpty ? "\(lead)#" : "\(lead)# \($0)" }
  }
}
