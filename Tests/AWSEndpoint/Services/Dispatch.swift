import RecommenderCore

extension AWSAccountModel {
  /// Answers a request as the service would that knows this account.
  mutating func answer(_ request: AWSRequest) throws(ServiceError) -> Reply {
    switch request.service {
    case .sts: getCallerIdentity(request)
    case .iam: try answerIAM(request)
    case .personalize, .personalizeRuntime: try answerPersonalize(request)
    case .pinpoint: try answerPinpoint(request)
    case .lambda: try answerLambda(request)
    }
  }

  private mutating func answerPersonalize(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let body = try request.json()
    var reply =
      switch request.action {
      case .listCampaigns: try listCampaigns(request, body)
      case .describeCampaign: try describeCampaign(request, body)
      case .describeSolution: try describeSolution(request, body)
      case .listSolutionVersions: try listSolutionVersions(request, body)
      case .describeSolutionVersion: try describeSolutionVersion(request, body)
      case .getRecommendations: try getRecommendations(request, body)
      case .updateCampaign: try updateCampaign(request, body)
      default: try describeRecipe(request, body)
      }
    if request.service == .personalize {
      reply.headers["Content-Type"] = "application/x-amz-json-1.1"
    }
    return reply
  }

  private mutating func answerIAM(_ request: AWSRequest) throws(ServiceError) -> Reply {
    switch request.action {
    case .listRoles: try listRoles(request)
    case .getRole: try getRole(request)
    case .listAttachedRolePolicies: try listAttachedRolePolicies(request)
    case .listRolePolicies: try listRolePolicies(request)
    case .getRolePolicy: try getRolePolicy(request)
    case .getPolicy: try getPolicy(request)
    case .getPolicyVersion: try getPolicyVersion(request)
    case .createRole: try createRole(request)
    case .putRolePolicy: try putRolePolicy(request)
    case .updateAssumeRolePolicy: try updateAssumeRolePolicy(request)
    case .deleteRolePolicy: try deleteRolePolicy(request)
    case .deleteRole: try deleteRole(request)
    case .createPolicy: try createPolicy(request)
    case .attachUserPolicy: try attachUserPolicy(request)
    case .attachRolePolicy: try attachRolePolicy(request)
    default: try simulatePrincipalPolicy(request)
    }
  }

  private mutating func answerPinpoint(_ request: AWSRequest) throws(ServiceError) -> Reply {
    switch request.action {
    case .createRecommenderConfiguration:
      try createRecommenderConfiguration(request, try request.json())
    case .updateRecommenderConfiguration:
      try updateRecommenderConfiguration(request, try request.json())
    case .getRecommenderConfiguration: try getRecommenderConfiguration(request)
    default: try getRecommenderConfigurations(request)
    }
  }

  private mutating func answerLambda(_ request: AWSRequest) throws(ServiceError) -> Reply {
    switch request.action {
    case .listFunctions: try listFunctions(request)
    case .getFunctionPolicy: try getFunctionPolicy(request)
    case .getFunctionConcurrency: try getFunctionConcurrency(request)
    case .invoke: try invoke(request)
    case .addPermission: try addPermission(request, try request.json())
    case .removePermission: try removePermission(request)
    case .getFunction: try getFunction(request)
    case .getAccountSettings: getAccountSettings(request)
    case .createFunction: try createFunction(request, try request.json())
    case .updateFunctionConfiguration:
      try updateFunctionConfiguration(request, try request.json())
    case .updateFunctionCode: try updateFunctionCode(request)
    case .publishVersion: try publishVersion(request)
    case .createAlias: try createAlias(request, try request.json())
    case .getAlias: try getAlias(request)
    case .updateAlias: try updateAlias(request, try request.json())
    case .putFunctionConcurrency: try putFunctionConcurrency(request, try request.json())
    default: try getFunctionConfiguration(request)
    }
  }
}

extension AWSRequest {
  /// The body as a document.
  func json() throws(ServiceError) -> JSONValue {
    guard let document = try? JSONText.read(body.utf8) else {
      throw ServiceError("SerializationException", "The body is not JSON.")
    }
    return document
  }

  /// What the request is about, as the words of a denial name it.
  func resource(in account: String) -> String {
    switch service {
    case .sts: "*"
    case .iam:
      parameters["PolicyArn"] ?? parameters["PolicySourceArn"]
        ?? parameters["RoleName"].map { "role \($0)" } ?? "arn:aws:iam::\(account):role/"
    case .personalize, .personalizeRuntime:
      (try? JSONText.read(body.utf8))?.members?.first { $0.name.hasSuffix("Arn") }?.value.text
        ?? "arn:aws:personalize:\(region):\(account):campaign/*"
    case .pinpoint:
      "arn:aws:mobiletargeting:\(region):\(account):"
        + (path.split(separator: "/").count > 2
          ? String(path.dropFirst("/v1/".count))
          : "recommenders/*")
    case .lambda: lambdaResource(account)
    }
  }

  private func lambdaResource(_ account: String) -> String {
    let parts = path.split(separator: "/")
    guard parts.count > 2 else { return "*" }
    return parts[2].hasPrefix("arn:")
      ? String(parts[2]) : "arn:aws:lambda:\(region):\(account):function:\(parts[2])"
  }
}
