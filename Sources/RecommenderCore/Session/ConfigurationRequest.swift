/// A `CreateRecommenderConfiguration` request as JSON, read back into answers.
///
/// The request may stand alone or under its name, as the AWS CLI takes it with
/// `--cli-input-json`. What the API fills in where it is missing is filled in likewise.
public struct ConfigurationRequest: Hashable, Sendable {
  /// The answers that make this request.
  public let answers: Answers

  /// The member that the AWS CLI expects around the request.
  static let wrapper = "CreateRecommenderConfiguration"

  /// Whether a document looks like a request; one that names its format is something else, whatever
  /// members it has besides.
  static func isRequest(_ json: JSONValue) -> Bool {
    json["format"] == nil && (json[wrapper] != nil || json[ConfigurationMembers.landmark] != nil)
  }

  /// Reads a request.
  ///
  /// - Throws: `SessionRefused.misshapen` with all places that are not as the API has them.
  public init(json: JSONValue) throws(SessionRefused) {
    var outer = ShapeReader(json, place: "")
    var reader: ShapeReader
    if let inner = outer.take(Self.wrapper) {
      reader = ShapeReader(inner, place: Self.wrapper)
      Self.refuseUnknown(&outer)
      reader.add(outer)
    } else {
      reader = outer
    }
    answers = ConfigurationMembers.takeAnswers(from: &reader)
    if answers.processing == Processing.none, !answers.attributes.isEmpty {
      reader.mistake(
        "Attributes", "Attributes stand here without RecommendationTransformerUri.",
        "Only a Lambda function can return them.")
    }
    Self.refuseUnknown(&reader)
    guard reader.mistakes.isEmpty else { throw .misshapen(reader.mistakes) }
  }

  private static func refuseUnknown(_ reader: inout ShapeReader) {
    for member in reader.rest {
      reader.mistake(
        member.nameAsPlace, "The request has no such member.",
        "The members of CreateRecommenderConfiguration can stand here.")
    }
  }
}
