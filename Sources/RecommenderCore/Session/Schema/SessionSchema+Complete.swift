extension SessionSchema {
  /// What the answers have besides, where they make a configuration; the branch that was not taken
  /// may hold anything.
  static let completeAnswers = SchemaPart.object([
    "type": .string("object"),
    "required": SchemaPart.words(
      [
        Field.region, .campaignArn, .idType, .recommendationsPerMessage, .processing, .iamRole,
        .name,
      ].map(\.path)),
    "properties": .object([
      answer(.region, .object([.init("enum", SchemaPart.words(AWSRegion.known.map(\.id)))])),
      answer(.campaignArn, campaignARN),
      answer(.idType, SchemaPart.word(IDType.self)),
      answer(.recommendationsPerMessage, number(Limits.recommendationsPerMessage)),
      answer(.processing, SchemaPart.word(Processing.self)),
      answer(.iamRole, SchemaPart.word(IAMRoleChoice.self)),
      answer(.name, Shapes.modelName.schema),
      answer(.description, Shapes.description.schema.orNull),
      answer(.recommendationContent, text(upTo: Limits.recommendationContentLength)),
    ]),
    "allOf": .array([
      branch(
        .processing, Processing.none.rawValue,
        [
          answer(.displayName, Shapes.displayName.schema)
        ]),
      branch(
        .processing, Processing.lambda.rawValue,
        [
          answer(.functionArn, functionARN), answer(.attributes, attributes),
        ]),
      branch(.iamRole, IAMRoleChoice.existing.rawValue, [answer(.iamRoleArn, iamRoleARN)]),
      branch(
        .iamRole, IAMRoleChoice.create.rawValue,
        [
          answer(.iamRoleName, Shapes.iamRoleName.schema)
        ]),
    ]),
  ])

  private static func answer(_ field: Field, _ part: JSONValue) -> JSONValue.Member {
    .init(field.path, part)
  }

  /// Answers that are needed where another one is a certain word.
  private static func branch(
    _ field: Field, _ word: String, _ answers: [JSONValue.Member]
  ) -> JSONValue {
    SchemaPart.object([
      "if": SchemaPart.object([
        "required": SchemaPart.words([field.path]),
        "properties": .object([answer(field, SchemaPart.constant(.string(word)))]),
      ]),
      "then": SchemaPart.object([
        "required": SchemaPart.words(answers.map(\.name)), "properties": .object(answers),
      ]),
    ])
  }

  private static func number(_ limits: ClosedRange<Int>) -> JSONValue {
    SchemaPart.object([
      "type": .string("integer"), "minimum": .integer(Int64(limits.lowerBound)),
      "maximum": .integer(Int64(limits.upperBound)),
    ])
  }

  private static func text(upTo limits: ClosedRange<Int>) -> JSONValue {
    SchemaPart.optional("string").merging(
      SchemaPart.object(["maxLength": .integer(Int64(limits.upperBound))]))
  }

  // MARK: Attributes

  /// Rows without anything may stand at the end of the table, so they do not count.
  private static let attributes = SchemaPart.object([
    "type": .string("array"),
    "contains": attribute,
    "minContains": .integer(Int64(Limits.attributeCount.lowerBound)),
    "maxContains": .integer(Int64(Limits.attributeCount.upperBound)),
    "items": SchemaPart.object(["anyOf": .array([attribute, blankRow])]),
  ])

  private static let attribute = SchemaPart.object([
    "required": SchemaPart.words(["name", "displayName"]),
    "properties": SchemaPart.object([
      "name": Shapes.attributeName.schema,
      "displayName": Shapes.attributeDisplayName.schema,
      "purpose": text(upTo: Limits.attributePurposeLength),
    ]),
  ])

  private static let blankRow: JSONValue = {
    let nothing = SchemaPart.object(["enum": .array([.string(""), .null])])
    return SchemaPart.object([
      "properties": SchemaPart.object([
        "name": nothing, "displayName": nothing, "purpose": nothing,
      ])
    ])
  }()

  // MARK: ARNs

  private static let region = "(?:\(AWSRegion.known.map(\.id).joined(separator: "|")))"
  private static let account = "[0-9]{\(Limits.accountIDLength)}"

  private static let campaignARN = arn(
    "personalize:\(region):\(account):campaign/\(Shapes.personalizeName.expression)",
    limit: Limits.personalizeARNLength)

  /// The whole ARN, or what Lambda takes in its place; the campaign makes that whole.
  private static let functionARN = text(
    matching:
      "(?:arn:aws:lambda:\(region):\(account):function:|(?!arn:)(?:(?:\(account):)?function:)?)"
      + "\(Shapes.functionName.expression)"
      + "(?::(?:\\$LATEST|\(Shapes.functionQualifier.expression)))?",
    limit: Limits.functionARNLength)

  private static let iamRoleARN = arn(
    "iam::\(account):role/(?:[!-~]+/)?\(Shapes.iamRoleName.expression)",
    limit: Limits.iamARNLength)

  private static func arn(_ expression: String, limit: Int) -> JSONValue {
    text(matching: "arn:aws:\(expression)", limit: limit)
  }

  private static func text(matching expression: String, limit: Int) -> JSONValue {
    SchemaPart.object([
      "type": .string("string"), "maxLength": .integer(Int64(limit)),
      "pattern": .string("^\(expression)$"),
    ])
  }
}
