/// A `CreateRecommenderConfiguration` or `UpdateRecommenderConfiguration` request as JSON, read back
/// into answers.
///
/// The request may stand alone or under its name, as the AWS CLI takes it with
/// `--cli-input-json`. Both have the same members. What the API fills in where it is missing is
/// filled in likewise.
public struct ConfigurationRequest: Hashable, Sendable {
  /// The answers that make this request.
  public let answers: Answers

  /// The members that the AWS CLI expects around the request, that of a new model first.
  private static let wrappers = [
    "CreateRecommenderConfiguration", "UpdateRecommenderConfiguration",
  ]
  /// What stands beside the member of an update: the model that is updated.
  private static let updatedModel = "RecommenderId"

  /// The name around the request; nil where it stands alone.
  static func wrapper(in json: JSONValue) -> String? { wrappers.first { json[$0] != nil } }

  /// Whether a document looks like a request; one that names its format is something else, whatever
  /// members it has besides.
  static func isRequest(_ json: JSONValue) -> Bool {
    json["format"] == nil
      && (wrapper(in: json) != nil || json[ConfigurationMembers.landmark] != nil)
  }

  /// Reads a request.
  ///
  /// - Throws: `SessionRefused.misshapen` with all places that are not as the API has them.
  public init(json: JSONValue) throws(SessionRefused) {
    let wrapper = Self.wrapper(in: json)
    var reader = ShapeReader(json, place: "")
    if let wrapper {
      var outer = reader
      reader = ShapeReader(outer.take(wrapper) ?? .null, place: wrapper)
      if wrapper == Self.wrappers.last { _ = outer.text(Self.updatedModel) }
      Self.refuseUnknown(&outer, in: wrapper)
      reader.add(outer)
    }
    answers = ConfigurationMembers.takeAnswers(from: &reader)
    if answers.processing == Processing.none, !answers.attributes.isEmpty {
      reader.mistake(
        "Attributes", "Attributes stand here without RecommendationTransformerUri.",
        "Only a Lambda function can return them.")
    }
    Self.refuseUnknown(&reader, in: wrapper ?? Self.wrappers[0])
    guard reader.mistakes.isEmpty else { throw .misshapen(reader.mistakes) }
  }

  private static func refuseUnknown(_ reader: inout ShapeReader, in request: String) {
    for member in reader.rest {
      reader.mistake(
        member.nameAsPlace, "The request has no such member.",
        "The members of \(request) can stand here.")
    }
  }
}
