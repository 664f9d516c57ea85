/// The JSON Schema (draft 2020-12) of the session document.
///
/// It is made from the words and limits that the program itself goes by. The schema proper allows
/// every session that the program writes, half-typed and rule-breaking answers included, so it holds
/// structure only: types, words, times, and what must be there. Members that it does not name are
/// allowed everywhere, as the program keeps them.
public enum SessionSchema {
  /// The identifier of the schema, which names no host: the schema comes from the program.
  public static let id = "urn:recommender-wizard:session:\(SessionDocument.version)"

  /// The schema.
  public static let json: JSONValue = {
    let head = SchemaPart.object([
      "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
      "$id": .string(id),
      "title": .string("A session of recommender-wizard"),
    ])
    let definitions = SchemaPart.object(["$defs": SchemaPart.object(["complete": complete])])
    return head.merging(structure).merging(definitions)
  }()

  /// The schema of a session whose answers make a configuration, as far as JSON Schema can say it;
  /// `json` has it under `$defs/complete`.
  ///
  /// What depends on several answers at once is beyond it: the one Region and account of campaign,
  /// function and IAM role, and attribute names that stand twice. `validate` tells that as well.
  /// The reference `#` in it means `json`.
  public static let complete: JSONValue = SchemaPart.object([
    "title": .string("A session that is ready for an export"),
    "$ref": .string("#"),
    "properties": SchemaPart.object(["answers": completeAnswers]),
    "required": SchemaPart.words(["answers"]),
  ])

  /// The schema as text, as `schema` prints it.
  public static var text: String { JSONText.write(json) }
}
