/// One trial that costs something or sets something going, and so is made only when a person asks.
public enum Probe: Hashable, Sendable {
  /// One billed `personalize-runtime get-recommendations`, by campaign ARN.
  case recommendations(campaign: String, userID: String, count: Int)
  /// One `lambda invoke`, by function ARN, with an event as JSON text; the function really runs.
  case invocation(function: String, event: String)

  /// The kinds of trial.
  public enum Kind: CaseIterable, Hashable, Sendable {
    case recommendations
    case invocation
  }

  /// The kind of this trial.
  public var kind: Kind {
    switch self {
    case .recommendations: .recommendations
    case .invocation: .invocation
    }
  }

  /// The IAM action that the trial needs.
  ///
  /// Source: the Service Authorization Reference.
  public var action: String {
    switch self {
    case .recommendations: "personalize:GetRecommendations"
    case .invocation: "lambda:InvokeFunction"
    }
  }

  /// The most characters of a user ID: Personalize API, `UserID`.
  public static let userIDLength = 1...256
}

extension RequirementID {
  /// The trial that shows something about the requirement; nil where none does.
  public var probe: Probe.Kind? {
    switch self {
    case .getRecommendations, .itemLength, .contentKnown, .idsCorrelate: .recommendations
    case .attributesAgreed, .functionExists, .functionInvocable: .invocation
    default: nil
    }
  }
}

extension Answers {
  /// The trial of the chosen campaign with a user ID; nil while campaign or number is not valid.
  public func recommendationsProbe(userID: String) -> Probe? {
    guard let campaign = chosenCampaign, let count = recommendationsPerMessage,
      Limits.recommendationsPerMessage.contains(count)
    else { return nil }
    return .recommendations(campaign: campaign.description, userID: userID, count: count)
  }

  /// The trial of the chosen function with the sample event; nil without a valid function.
  public var invocationProbe: Probe? {
    guard let function = chosenFunction else { return nil }
    return .invocation(
      function: function.description, event: JSONText.write(LambdaEvent.sample(for: self)))
  }

  /// Whether the trial is about what is chosen, with a user ID that Personalize takes.
  func fits(_ probe: Probe) -> Bool {
    switch probe {
    case .recommendations(_, let userID, _):
      Probe.userIDLength.contains(userID.unicodeScalars.count)
        && recommendationsProbe(userID: userID) == probe
    case .invocation: invocationProbe == probe
    }
  }
}
