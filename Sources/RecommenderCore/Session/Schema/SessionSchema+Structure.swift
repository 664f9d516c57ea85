extension SessionSchema {
  /// What every session has, however far its answers have come.
  static let structure = SchemaPart.object([
    "type": .string("object"),
    "required": SchemaPart.words(["format", "version"]),
    "properties": SchemaPart.object([
      "format": SchemaPart.constant(.string(SessionDocument.format)),
      "version": SchemaPart.constant(.integer(Int64(SessionDocument.version))),
      "name": SchemaPart.optional("string").titled("The name of the session"),
      "created": SchemaPart.moment.orNull.titled("When the session began"),
      "modified": SchemaPart.moment.orNull.titled("When it was last saved"),
      "account": account,
      "step": SchemaPart.optionalWord(StepID.self).titled("The step on screen"),
      "exported": SchemaPart.optional("boolean").titled("Whether these answers were written"),
      "answers": answers,
      "drafts": drafts,
      "confirmations": confirmations,
      "observations": SchemaPart.optional("array").titled("What was read from the account"),
    ]),
  ])

  private static let account = SchemaPart.optional("object").merging(
    SchemaPart.object([
      "required": SchemaPart.words(["source"]),
      "properties": SchemaPart.object([
        "source": SchemaPart.word(AccountChoice.Source.self),
        "file": SchemaPart.optional("string"),
        "profile": SchemaPart.optional("string"),
      ]),
    ])
  ).titled("Where campaigns, functions and IAM roles are listed from")

  private static let answers = SchemaPart.optional("object").merging(
    SchemaPart.object([
      "properties": .object([
        answer(.region),
        answer(.campaignArn),
        answer(.idType, SchemaPart.optionalWord(IDType.self)),
        answer(.recommendationsPerMessage, SchemaPart.optional("integer")),
        answer(.processing, SchemaPart.optionalWord(Processing.self)),
        answer(.displayName),
        answer(.functionArn),
        answer(.attributes, attributes),
        answer(.iamRole, SchemaPart.optionalWord(IAMRoleChoice.self)),
        answer(.iamRoleArn),
        answer(.iamRoleName),
        answer(.name),
        answer(.description),
        answer(.recommendationContent),
      ])
    ])
  ).titled("What the user has said")

  /// An answer under its name, by default a text.
  private static func answer(
    _ field: Field, _ part: JSONValue = SchemaPart.optional("string")
  ) -> JSONValue.Member {
    .init(field.path, part.titled(field.label))
  }

  private static let attributes = SchemaPart.optional("array").merging(
    SchemaPart.object([
      "items": SchemaPart.object([
        "type": .string("object"),
        "properties": SchemaPart.object([
          "name": SchemaPart.optional("string"),
          "displayName": SchemaPart.optional("string"),
          "purpose": SchemaPart.optional("string"),
        ]),
      ])
    ]))

  private static let drafts = SchemaPart.optional("object").merging(
    SchemaPart.object([
      "properties": .object(
        DraftField.allCases.map { .init($0.rawValue, SchemaPart.optional("string")) })
    ])
  ).titled("What stands half-typed in the filter lines of lists")

  /// Confirmations of requirements that this program does not know are kept as they are, so only
  /// those of known ones have a structure.
  private static let confirmations = SchemaPart.optional("array").merging(
    SchemaPart.object([
      "items": SchemaPart.object([
        "if": SchemaPart.object([
          "type": .string("object"),
          "required": SchemaPart.words(["id"]),
          "properties": SchemaPart.object(["id": SchemaPart.word(RequirementID.self)]),
        ]),
        "then": SchemaPart.object([
          "required": SchemaPart.words(["at"]),
          "properties": SchemaPart.object([
            "by": SchemaPart.optional("string"),
            "at": SchemaPart.moment,
            "note": SchemaPart.optional("string"),
          ]),
        ]),
      ])
    ])
  ).titled("What people have confirmed")
}
