import RecommenderCore

/// AWS Lambda: what changes functions and their resource policies.
extension AWSAccountModel {
  mutating func addPermission(
    _ request: AWSRequest, _ body: JSONValue
  ) throws(ServiceError) -> Reply {
    let target = try target(request)
    guard target.qualifier != "$LATEST" else {
      throw ServiceError(
        "InvalidParameterValueException", "Policies of $LATEST cannot be changed.")
    }
    let id = body["StatementId"]?.text ?? ""
    guard (1...100).contains(id.utf8.count), id.allSatisfy(Self.isOfID) else {
      throw ServiceError(
        "ValidationException",
        "Value '\(id)' at 'statementId' failed to satisfy constraint: Member must satisfy regular "
          + "expression pattern: ([a-zA-Z0-9-_]+)")
    }
    let statements = statements(of: target)
    guard !statements.contains(where: { $0["Sid"]?.text == id }) else {
      throw ServiceError(
        "ResourceConflictException", status: 409,
        "The statement id (\(id)) provided already exists. Please provide a new statement id, "
          + "or remove the existing statement.")
    }
    let account = body["SourceAccount"].map { JSONValue.fields(["AWS:SourceAccount": $0]) }
    let source = body["SourceArn"].map { JSONValue.fields(["AWS:SourceArn": $0]) }
    let condition = JSONValue.fields(["StringEquals": account, "ArnLike": source])
    let statement = JSONValue.fields([
      "Sid": .string(id), "Effect": .string("Allow"),
      "Principal": .fields(["Service": body["Principal"]]), "Action": body["Action"],
      "Resource": .string(Self.arn(functions[target.place], qualifier: target.qualifier)),
      "Condition": account == nil && source == nil ? nil : condition,
    ])
    setStatements(statements + [statement], of: target)
    return .json(status: 201, ["Statement": .string(JSONText.write(statement))])
  }

  mutating func removePermission(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let target = try target(request)
    let id = request.path.split(separator: "/").last.map(String.init)
    let statements = statements(of: target)
    guard statements.contains(where: { $0["Sid"]?.text == id }) else {
      throw .notFound(.lambda, "Statement \(id ?? "") is not found in resource policy.")
    }
    setStatements(statements.filter { $0["Sid"]?.text != id }, of: target)
    return Reply(status: 204, headers: [:], body: [])
  }

  mutating func createFunction(
    _ request: AWSRequest, _ body: JSONValue
  ) throws(ServiceError) -> Reply {
    // The name may be given as an ARN, whole or from the account on.
    let text = body["FunctionName"]?.text ?? ""
    let name = text.split(separator: ":").last.map(String.init) ?? text
    var function = Function(name, region: request.region, account: caller.account)
    guard !functions.contains(where: { $0.arn == function.arn }) else {
      throw ServiceError(
        "ResourceConflictException", status: 409, "Function already exist: \(name)")
    }
    function.timeout = body["Timeout"]?.wholeNumber ?? 3
    function.isUpdating = true
    functions.append(function)
    return Self.reply(Self.configuration(function, qualifier: "", whole: true), status: 201)
  }

  mutating func updateFunctionConfiguration(
    _ request: AWSRequest, _ body: JSONValue
  ) throws(ServiceError) -> Reply {
    let target = try latest(request)
    if let timeout = body["Timeout"]?.wholeNumber { functions[target.place].timeout = timeout }
    functions[target.place].isUpdating = true
    return Self.reply(Self.configuration(functions[target.place], qualifier: "", whole: true))
  }

  mutating func updateFunctionCode(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let target = try latest(request)
    functions[target.place].isUpdating = true
    return Self.reply(Self.configuration(functions[target.place], qualifier: "", whole: true))
  }

  mutating func publishVersion(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let target = try latest(request)
    let version = "\((functions[target.place].versions.keys.compactMap { Int($0) }.max() ?? 0) + 1)"
    functions[target.place].versions[version] = functions[target.place].timeout
    return Self.reply(
      Self.configuration(functions[target.place], qualifier: version, whole: true), status: 201)
  }

  mutating func createAlias(
    _ request: AWSRequest, _ body: JSONValue
  ) throws(ServiceError) -> Reply {
    let place = try target(request).place
    let name = body["Name"]?.text ?? ""
    let version = try version(body, of: place) ?? ""
    guard functions[place].aliases[name] == nil else {
      throw ServiceError(
        "ResourceConflictException", status: 409,
        "Alias already exists: \(Self.arn(functions[place], qualifier: name))")
    }
    functions[place].aliases[name] = Function.Alias(version)
    return Self.reply(Self.alias(name, of: functions[place]), status: 201)
  }

  func getAlias(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let (place, name) = try alias(request)
    return Self.reply(Self.alias(name, of: functions[place]))
  }

  mutating func updateAlias(
    _ request: AWSRequest, _ body: JSONValue
  ) throws(ServiceError) -> Reply {
    let (place, name) = try alias(request)
    if let version = try version(body, of: place) {
      functions[place].aliases[name]?.version = version
    }
    return Self.reply(Self.alias(name, of: functions[place]))
  }

  mutating func putFunctionConcurrency(
    _ request: AWSRequest, _ body: JSONValue
  ) throws(ServiceError) -> Reply {
    let target = try unqualified(request)
    let wanted = body["ReservedConcurrentExecutions"]?.wholeNumber ?? 0
    let before = functions[target.place].reservedConcurrentExecutions ?? 0
    guard unreserved(request) + before - wanted >= 100 else {
      throw ServiceError(
        "InvalidParameterValueException",
        "Specified ReservedConcurrentExecutions for function decreases account's "
          + "UnreservedConcurrentExecution below its minimum value of [100].")
    }
    functions[target.place].reservedConcurrentExecutions = wanted
    return .json(["ReservedConcurrentExecutions": .integer(Int64(wanted))])
  }

  func getAccountSettings(_ request: AWSRequest) -> Reply {
    .json([
      "AccountLimit": .fields([
        "ConcurrentExecutions": .integer(Int64(concurrencyPool)),
        "UnreservedConcurrentExecutions": .integer(Int64(unreserved(request))),
      ])
    ])
  }

  /// What the functions of the request's Region leave of the pool.
  private func unreserved(_ request: AWSRequest) -> Int {
    functions.filter { request.sees($0.arn) }
      .reduce(concurrencyPool) { $0 - ($1.reservedConcurrentExecutions ?? 0) }
  }

  /// The function that a request would change, which only `$LATEST` of it lets, and only while no
  /// other change is under way.
  private func latest(_ request: AWSRequest) throws(ServiceError) -> Target {
    let target = try target(request)
    guard ["", "$LATEST"].contains(target.qualifier) else {
      throw ServiceError(
        "InvalidParameterValueException", "A version or an alias cannot be updated.")
    }
    guard !functions[target.place].isUpdating else {
      throw ServiceError(
        "ResourceConflictException", status: 409,
        "The operation cannot be performed at this time. An update is in progress for resource: "
          + functions[target.place].arn)
    }
    return target
  }

  private func alias(_ request: AWSRequest) throws(ServiceError) -> (place: Int, name: String) {
    let place = try target(request).place
    let name = request.path.split(separator: "/").last.map(String.init) ?? ""
    guard functions[place].aliases[name] != nil else {
      throw .notFound(
        .lambda, "Cannot find alias arn: \(Self.arn(functions[place], qualifier: name))")
    }
    return (place, name)
  }

  /// The version that an alias is to stand for; nil where the request does not say.
  private func version(_ body: JSONValue, of place: Int) throws(ServiceError) -> String? {
    guard let version = body["FunctionVersion"]?.text else { return nil }
    guard version == "$LATEST" || functions[place].versions[version] != nil else {
      throw .notFound(
        .lambda, "Function not found: \(Self.arn(functions[place], qualifier: version))")
    }
    return version
  }

  private static func alias(_ name: String, of function: Function) -> JSONValue {
    let alias = function.aliases[name]
    let weights = (alias?.weights ?? [:]).map { JSONValue.Member($0.key, .decimal($0.value)) }
    return .fields([
      "AliasArn": .string(arn(function, qualifier: name)), "Name": .string(name),
      "FunctionVersion": .string(function.version(of: name)),
      "RoutingConfig": weights.isEmpty
        ? nil : .fields(["AdditionalVersionWeights": .object(weights)]),
    ])
  }

  private func statements(of target: Target) -> [JSONValue] {
    let policy = functions[target.place].policies[target.qualifier]
    return policy.flatMap { try? JSONText.read($0.utf8) }?["Statement"]?.elements ?? []
  }

  /// A policy without a statement is none.
  private mutating func setStatements(_ statements: [JSONValue], of target: Target) {
    functions[target.place].policies[target.qualifier] =
      statements.isEmpty
      ? nil
      : JSONText.write(
        .fields([
          "Version": .string("2012-10-17"), "Id": .string("default"),
          "Statement": .array(statements),
        ]))
  }

  private static func isOfID(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "-_".contains(character))
  }
}
