/// The type of Pinpoint ID that is matched with the user IDs of the Personalize campaign.
///
/// Raw values are those of `RecommendationProviderIdType` in the Pinpoint API.
public enum IDType: String, CaseIterable, Hashable, Sendable {
  case endpoint = "PINPOINT_ENDPOINT_ID"
  case user = "PINPOINT_USER_ID"

  /// The name that Pinpoint's console shows.
  public var title: String {
    switch self {
    case .endpoint: "Endpoint ID"
    case .user: "User ID"
    }
  }
}
