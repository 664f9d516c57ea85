import RecommenderCore

extension Exporter {
  /// What Pinpoint's IAM role needs, and what the person needs who puts the model in place.
  static let policies = Exporter { input in
    [
      (PolicyFile.trust, input.trustPolicy),
      (PolicyFile.permissions, input.permissionsPolicy),
      (PolicyFile.operator, input.operatorPolicy),
    ].map { ExportedFile(path: $0, text: JSONText.write($1)) }
  }
}

/// The paths of the policies in the bundle.
enum PolicyFile {
  static let trust = "iam/trust-policy.json"
  static let permissions = "iam/permissions-policy.json"
  static let `operator` = "iam/operator-policy.json"
}

extension ExportInput {
  /// Who may assume the IAM role.
  var trustPolicy: JSONValue { PolicyDocuments.trust(for: configuration.campaign) }

  /// What the IAM role may do.
  var permissionsPolicy: JSONValue {
    PolicyDocuments.permissions(for: configuration.campaign, solution: context.observedSolution)
  }

  /// What the person may do who puts the model in place.
  var operatorPolicy: JSONValue {
    OperatorPolicy(for: configuration, solution: context.observedSolution).document
  }

  /// What belongs to this model alone.
  var modelNames: ModelNames {
    ModelNames(model: configuration.name, region: configuration.region.id)
  }

  /// What lets Pinpoint invoke the function; nil where there is none.
  var functionPermission: FunctionPermission? {
    guard case .lambda(let function, _) = configuration.processing else { return nil }
    return FunctionPermission(function, of: modelNames)
  }
}
