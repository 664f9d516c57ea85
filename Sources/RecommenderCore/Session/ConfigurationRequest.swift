/// A `CreateRecommenderConfiguration` request as JSON, read back into answers.
///
/// The request may stand alone or under its name, as the AWS CLI takes it with
/// `--cli-input-json`. What the API fills in where it is missing is filled in likewise.
public struct ConfigurationRequest: Hashable, Sendable {
  /// The answers that make this request.
  public let answers: Answers

  /// The member that the AWS CLI expects around the request.
  static let wrapper = "CreateRecommenderConfiguration"
  /// The member by which a request without its wrapper is known.
  static let landmark = "RecommendationProviderUri"

  /// Whether a document looks like a request; one that names its format is something else, whatever
  /// members it has besides.
  package static func isRequest(_ json: JSONValue) -> Bool {
    json["format"] == nil && (json[wrapper] != nil || json[landmark] != nil)
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
    answers = Self.answers(&reader)
    Self.refuseUnknown(&reader)
    guard reader.mistakes.isEmpty else { throw .misshapen(reader.mistakes) }
  }

  private static func answers(_ reader: inout ShapeReader) -> Answers {
    var answers = Answers()
    answers.name = reader.text("Name")
    answers.description = reader.text("Description")
    answers.campaignArn = reader.text("RecommendationProviderUri")
    answers.region = (try? CampaignARN(parsing: answers.campaignArn))?.region.id ?? ""
    answers.iamRole = .existing
    answers.iamRoleArn = reader.text("RecommendationProviderRoleArn")
    answers.idType = reader.word("RecommendationProviderIdType", as: IDType.self) ?? .endpoint
    answers.recommendationsPerMessage =
      reader.wholeNumber("RecommendationsPerMessage") ?? Limits.recommendationsPerMessage.upperBound
    answers.functionArn = reader.text("RecommendationTransformerUri")
    answers.processing = answers.functionArn.isEmpty ? Processing.none : .lambda
    answers.displayName = reader.text("RecommendationsDisplayName")
    answers.attributes = attributes(&reader)
    if answers.processing == Processing.none, !answers.attributes.isEmpty {
      reader.mistake(
        "Attributes", "Attributes stand here without RecommendationTransformerUri.",
        "Only a Lambda function can return them.")
    }
    return answers
  }

  /// The attributes by name; the prefix that some programs store with the names is left out.
  private static func attributes(_ reader: inout ShapeReader) -> [AttributeAnswer] {
    guard let value = reader.take("Attributes") else { return [] }
    let place = reader.place(of: "Attributes")
    let prefix = "Recommendations."
    // Taking them out one by one would take the square of their number in a file without measure.
    let attributes = ShapeReader(value, place: place).rest.map { member in
      let bare =
        member.name.hasPrefix(prefix) ? member.name.dropFirst(prefix.count) : member.name[...]
      var row = ShapeReader(.object([member]), place: place)
      let displayName = row.text(member.name)
      reader.add(row)
      return AttributeAnswer(name: String(bare), displayName: displayName)
    }
    if value.members == nil { reader.add(ShapeReader(value, place: place)) }
    return attributes
  }

  private static func refuseUnknown(_ reader: inout ShapeReader) {
    for member in reader.rest {
      reader.mistake(
        member.name, "The request has no such member.",
        "The members of CreateRecommenderConfiguration can stand here.")
    }
  }
}
