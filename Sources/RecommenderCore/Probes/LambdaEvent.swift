/// The event that Pinpoint hands to the function of a recommender model.
///
/// Source: the Lambda pages of the Amazon Pinpoint Developer Guide. Besides `Endpoints`, they name
/// no member for recommender models; the others are those that Pinpoint's campaign hook documents.
public enum LambdaEvent {
  /// The only endpoint of the sample event.
  public static let endpointID = "endpoint-1"

  /// An event with one made-up recipient, who gets as many items as each message will.
  ///
  /// The same answers give the same value, so that files made of it compare well.
  public static func sample(for answers: Answers) -> JSONValue {
    let limits = Limits.recommendationsPerMessage
    let count = answers.recommendationsPerMessage ?? limits.upperBound
    return .object([
      .init("ApplicationId", .string("0123456789abcdef0123456789abcdef")),
      .init("CampaignId", .string("fedcba9876543210fedcba9876543210")),
      .init("TreatmentId", .string("0")),
      .init("ActivityId", .string("00112233445566778899aabbccddeeff")),
      .init("ScheduledTime", .string(moment)),
      .init("MessageConfiguration", .object([])),
      .init(
        "Endpoints",
        .object([
          .init(endpointID, endpoint(items: min(max(count, limits.lowerBound), limits.upperBound)))
        ])),
    ])
  }

  /// The items of the sample event, which no catalogue knows.
  static func items(_ count: Int) -> [String] {
    (1...max(1, count)).map { "sample-item-\($0)" }
  }

  private static func endpoint(items count: Int) -> JSONValue {
    .object([
      .init("ChannelType", .string("EMAIL")),
      .init("Address", .string("recipient@example.com")),
      .init("EndpointStatus", .string("ACTIVE")),
      .init("OptOut", .string("NONE")),
      .init("EffectiveDate", .string(moment)),
      .init("CreationDate", .string(moment)),
      .init("Attributes", .object([])),
      .init(
        "User",
        .object([
          .init("UserId", .string("sample-user-1")),
          .init("UserAttributes", .object([.init("FirstName", .array([.string("Robin")]))])),
        ])),
      .init("RecommendationItems", .array(items(count).map(JSONValue.string))),
    ])
  }

  private static let moment = "2026-01-15T09:30:00.000Z"
}
