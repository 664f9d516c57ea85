/// The members that a recommender configuration has in requests and in replies alike.
enum ConfigurationMembers {
  /// The member by which a configuration without a wrapper is known.
  static let landmark = "RecommendationProviderUri"

  /// Takes the members and puts every answer in its place, also one that breaks a rule.
  ///
  /// What the API fills in where it is missing is filled in likewise.
  static func takeAnswers(from reader: inout ShapeReader) -> Answers {
    var answers = Answers()
    answers.name = reader.text("Name")
    answers.description = reader.text("Description")
    answers.campaignArn = ResourceText.cleaned(reader.text(landmark))
    answers.region = region(of: answers.campaignArn)
    answers.iamRole = .existing
    answers.iamRoleArn = reader.text("RecommendationProviderRoleArn")
    answers.idType = reader.word("RecommendationProviderIdType", as: IDType.self) ?? .endpoint
    answers.recommendationsPerMessage =
      reader.wholeNumber("RecommendationsPerMessage") ?? Limits.recommendationsPerMessage.upperBound
    answers.functionArn = reader.text("RecommendationTransformerUri")
    answers.processing = answers.functionArn.isEmpty ? Processing.none : .lambda
    answers.displayName = reader.text("RecommendationsDisplayName")
    answers.attributes = takeAttributes(from: &reader)
    answers.normalize()
    return answers
  }

  /// The Region of the campaign, which is that of the projects; also from an ARN that is wrong
  /// elsewhere.
  private static func region(of campaign: String) -> String {
    if let campaign = try? CampaignARN(parsing: campaign) { return campaign.region.id }
    let region = AWSRegion(ARN(campaign)?.region ?? "")
    return region.support == .unsupported ? "" : region.id
  }

  /// The attributes by name; the prefix that some programs store with the names is left out.
  private static func takeAttributes(from reader: inout ShapeReader) -> [AttributeAnswer] {
    guard let value = reader.take("Attributes") else { return [] }
    let place = reader.place(of: "Attributes")
    let prefix = AttributeNameRule.prefix
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
}
