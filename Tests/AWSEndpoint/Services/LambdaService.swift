import RecommenderCore

/// AWS Lambda: what is read.
extension AWSAccountModel {
  func listFunctions(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let size = request.parameters["MaxItems"].flatMap { Int($0) } ?? 50
    let page = try Page(
      of: functions.filter { request.sees($0.arn) }, after: request.parameters["Marker"],
      size: min(size, 50),
      refusal: ServiceError("InvalidParameterValueException", "The marker is not valid."))
    return .json([
      "Functions": .array(page.items.map { Self.configuration($0, qualifier: "", whole: false) }),
      "NextMarker": page.next.map(JSONValue.string),
    ])
  }

  mutating func getFunctionConfiguration(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let target = try target(request)
    return Self.reply(look(at: target))
  }

  mutating func getFunction(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let target = try target(request)
    let reserved = functions[target.place].reservedConcurrentExecutions
    return .json([
      "Configuration": look(at: target), "Code": .fields([:]),
      "Concurrency": reserved.map {
        .fields(["ReservedConcurrentExecutions": .integer(Int64($0))])
      },
    ])
  }

  /// The settings as they are now; an update that somebody has seen under way is over.
  private mutating func look(at target: Target) -> JSONValue {
    let settings = Self.configuration(
      functions[target.place], qualifier: target.qualifier, whole: true)
    if functions[target.place].version(of: target.qualifier) == "$LATEST" {
      functions[target.place].isUpdating = false
    }
    return settings
  }

  /// One document as a reply.
  static func reply(_ document: JSONValue, status: Int = 200) -> Reply {
    Reply(
      status: status, headers: ["Content-Type": "application/json"],
      body: JSONText.write(document).utf8)
  }

  func getFunctionPolicy(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let target = try target(request)
    guard let policy = functions[target.place].policies[target.qualifier] else {
      throw .notFound(.lambda, "The resource you requested does not exist.")
    }
    return .json(["Policy": .string(policy), "RevisionId": .string(Reply.requestID)])
  }

  func getFunctionConcurrency(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let target = try unqualified(request)
    let reserved = functions[target.place].reservedConcurrentExecutions
    return .json(["ReservedConcurrentExecutions": reserved.map { .integer(Int64($0)) }])
  }

  func invoke(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let target = try target(request)
    let function = functions[target.place]
    var headers = [
      "Content-Type": "application/json",
      "X-Amz-Executed-Version": target.qualifier.isEmpty ? "$LATEST" : target.qualifier,
    ]
    headers["X-Amz-Function-Error"] = function.functionError
    return Reply(headers: headers, body: function.result.utf8)
  }

  /// A function and the version or alias of it that a request means.
  struct Target {
    let place: Int
    let qualifier: String
  }

  /// Finds the function by name, by name and qualifier, or by ARN.
  func target(_ request: AWSRequest) throws(ServiceError) -> Target {
    let parts = request.path.split(separator: "/")
    let reference = parts.count > 2 ? String(parts[2]) : ""
    for place in functions.indices where request.sees(functions[place].arn) {
      let function = functions[place]
      for name in [function.arn, function.name] where reference.hasPrefix(name) {
        let rest = reference.dropFirst(name.count)
        guard rest.isEmpty || rest.hasPrefix(":") else { continue }
        let qualifier = rest.isEmpty ? request.parameters["Qualifier"] : String(rest.dropFirst())
        if let qualifier, !function.has(qualifier) { break }
        return Target(place: place, qualifier: qualifier ?? "")
      }
    }
    let arn =
      reference.hasPrefix("arn:")
      ? reference : "arn:aws:lambda:\(request.region):\(caller.account):function:\(reference)"
    throw .notFound(.lambda, "Function not found: \(arn)")
  }

  /// Finds the function of an operation that takes no version and no alias.
  func unqualified(_ request: AWSRequest) throws(ServiceError) -> Target {
    let target = try target(request)
    guard target.qualifier.isEmpty else {
      throw ServiceError(
        "InvalidParameterValueException",
        "This operation is permitted on Lambda functions only. Aliases and versions do not "
          + "support this operation. Please specify either a function name or an unqualified "
          + "function ARN.")
    }
    return target
  }

  static func arn(_ function: Function, qualifier: String) -> String {
    qualifier.isEmpty ? function.arn : "\(function.arn):\(qualifier)"
  }

  /// The settings of a function; a list leaves its state out.
  static func configuration(
    _ function: Function, qualifier: String, whole: Bool
  ) -> JSONValue {
    let version = function.version(of: qualifier)
    let update =
      version == "$LATEST" && function.isUpdating ? "InProgress" : function.lastUpdateStatus
    return .fields([
      "FunctionName": .string(function.name),
      "FunctionArn": .string(arn(function, qualifier: qualifier)),
      "Runtime": function.runtime.map(JSONValue.string),
      "Role": .string("arn:aws:iam::123456789012:role/lambda-execution"),
      "Handler": function.packageType == "Zip" ? .string("handler.handler") : nil,
      "CodeSize": .integer(2048), "Description": .string(function.description),
      "Timeout": .integer(Int64(function.versions[version] ?? function.timeout)),
      "MemorySize": .integer(128),
      "LastModified": .string("2026-09-01T10:00:00.000+0000"),
      "Version": .string(version),
      "PackageType": .string(function.packageType),
      "Architectures": .array([.string("arm64")]),
      "State": whole ? function.state.map(JSONValue.string) : nil,
      "StateReason": whole ? function.stateReason.map(JSONValue.string) : nil,
      "StateReasonCode": whole ? function.stateReasonCode.map(JSONValue.string) : nil,
      "LastUpdateStatus": whole ? update.map(JSONValue.string) : nil,
      "LastUpdateStatusReason": whole ? function.lastUpdateStatusReason.map(JSONValue.string) : nil,
      "LastUpdateStatusReasonCode":
        whole ? function.lastUpdateStatusReasonCode.map(JSONValue.string) : nil,
    ])
  }
}
