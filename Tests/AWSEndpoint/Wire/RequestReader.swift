import FlyingFox

/// Finds out what a request over the wire asks for.
enum RequestReader {
  /// Reads a request; nil where it is none that the endpoint knows.
  static func read(_ request: HTTPRequest, body: String) -> AWSRequest? {
    var parameters: [String: String] = [:]
    for item in request.query { parameters[item.name] = item.value }
    let isForm =
      request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") ?? false
    if isForm { parameters.merge(PercentCoding.form(body)) { $1 } }
    guard let action = action(request, parameters, isForm: isForm) else { return nil }
    let scope = scope(of: request)
    return AWSRequest(
      action: action, region: scope.count > 2 ? scope[2] : "", accessKey: scope.first ?? "",
      path: request.path, parameters: parameters, body: body)
  }

  private static func action(
    _ request: HTTPRequest, _ parameters: [String: String], isForm: Bool
  ) -> AWSAction? {
    if let target = request.headers[HTTPHeader("X-Amz-Target")] {
      let parts = target.split(separator: ".")
      guard parts.count == 2, parts[0] == "AmazonPersonalize" else { return nil }
      return AWSAction(.personalize, operation: String(parts[1]))
    }
    if isForm {
      let service: AWSService? =
        switch parameters["Version"] {
        case "2010-05-08": .iam
        case "2011-06-15": .sts
        default: nil
        }
      return service.flatMap { AWSAction($0, operation: parameters["Action"] ?? "") }
    }
    return action(request.method.rawValue, request.path.split(separator: "/"))
  }

  /// The action of a REST request by method and path.
  private static func action(_ method: String, _ path: [Substring]) -> AWSAction? {
    switch (method, path.first, path.dropFirst().first, path.count, path.last) {
    case ("POST", "recommendations", _, 1, _): .getRecommendations
    case ("GET", "v1", "recommenders", 2, _): .getRecommenderConfigurations
    case ("POST", "v1", "recommenders", 2, _): .createRecommenderConfiguration
    case ("GET", "v1", "recommenders", 3, _): .getRecommenderConfiguration
    case ("PUT", "v1", "recommenders", 3, _): .updateRecommenderConfiguration
    case (_, "2015-03-31", "functions", _, _): functionAction(method, path.dropFirst(2))
    case ("GET", "2019-09-30", "functions", 4, "concurrency"): .getFunctionConcurrency
    case ("PUT", "2017-10-31", "functions", 4, "concurrency"): .putFunctionConcurrency
    case ("GET", "2016-08-19", "account-settings", 2, _): .getAccountSettings
    default: nil
    }
  }

  /// The action on functions, by what follows `functions` in the path.
  private static func functionAction(
    _ method: String, _ path: ArraySlice<Substring>
  ) -> AWSAction? {
    switch (method, path.count, path.dropFirst().first) {
    case ("GET", 0, _): .listFunctions
    case ("POST", 0, _): .createFunction
    case ("GET", 1, _): .getFunction
    case ("GET", 2, "configuration"): .getFunctionConfiguration
    case ("PUT", 2, "configuration"): .updateFunctionConfiguration
    case ("PUT", 2, "code"): .updateFunctionCode
    case ("GET", 2, "policy"): .getFunctionPolicy
    case ("POST", 2, "policy"): .addPermission
    case ("DELETE", 3, "policy"): .removePermission
    case ("POST", 2, "invocations"): .invoke
    case ("POST", 2, "versions"): .publishVersion
    case ("POST", 2, "aliases"): .createAlias
    case ("GET", 3, "aliases"): .getAlias
    case ("PUT", 3, "aliases"): .updateAlias
    default: nil
    }
  }

  /// The parts of `Credential=KEY/DATE/REGION/SERVICE/aws4_request`.
  private static func scope(of request: HTTPRequest) -> [String] {
    let header = request.headers[.authorization] ?? ""
    guard let place = header.firstRange(of: "Credential=") else { return [] }
    return header[place.upperBound...].prefix { $0 != "," && $0 != " " }
      .split(separator: "/").map(String.init)
  }
}
