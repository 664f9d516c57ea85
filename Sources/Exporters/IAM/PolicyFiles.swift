import RecommenderCore

extension Exporter {
  /// What Pinpoint's IAM role needs, and what those need who put the model in place.
  static let policies = Exporter { input in
    let shared = [
      (PolicyFile.trust, input.trustPolicy),
      (PolicyFile.permissions, input.permissionsPolicy),
      (PolicyFile.operator, input.operatorPolicy.document),
    ]
    let creation =
      input.newRole == nil
      ? []
      : [
        (PolicyFile.roleCreation, input.operatorPolicy.roleCreation),
        (PolicyFile.boundary, PermissionsBoundary(of: input.configuration.campaign).document),
      ]
    return (shared + creation).map { ExportedFile(path: $0, text: JSONText.write($1)) }
  }
}

/// The paths of the policies in the bundle.
enum PolicyFile {
  static let trust = "iam/trust-policy.json"
  static let permissions = "iam/permissions-policy.json"
  static let `operator` = "iam/operator-policy.json"
  static let roleCreation = "iam/create-role-policy.json"
  static let boundary = "iam/permissions-boundary.json"
}

extension ExportInput {
  /// Who may assume the IAM role.
  var trustPolicy: JSONValue { PolicyDocuments.trust(for: configuration.campaign) }

  /// What the IAM role may do.
  var permissionsPolicy: JSONValue {
    PolicyDocuments.permissions(for: configuration.campaign, solution: context.observedSolution)
  }

  /// What those may do who put the model in place.
  var operatorPolicy: OperatorPolicy {
    OperatorPolicy(for: configuration, solution: context.observedSolution)
  }

  /// The name of all that belongs to this model alone.
  var modelNames: ModelNames {
    ModelNames(model: configuration.name, region: configuration.region.id)
  }

  /// What lets Pinpoint invoke the function; nil where there is none.
  var functionPermission: FunctionPermission? {
    function.map { FunctionPermission($0, of: modelNames) }
  }
}
