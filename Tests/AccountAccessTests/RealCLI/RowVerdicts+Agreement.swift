import RecommenderCore

/// The rows that a person confirms.
extension RowVerdicts {
  static let agreement: [RequirementID: Row] = [
    .idsCorrelate: agreed(
      open: "Are the user IDs of Personalize the user IDs of Pinpoint?", unknown: noType),
    .idTypeConsistent: agreed(
      open: "Does every endpoint have a user ID as well as an endpoint ID?", unknown: noType),
    .countAgreed: agreed(
      open: "3 recommendations are retrieved for each recipient.",
      unknown: .when(
        .answers("no number") { $0.recommendationsPerMessage = nil },
        saying: "No number is chosen yet.")),
    .contentKnown: [
      .met: .reached([(.confirmed, "Confirmed by Robin."), (.good, "It contains: a film title.")]),
      .notMet: .never(open),
      .advice: .never(open),
      .toConfirm: .when(
        .answers("content unsaid") { $0.recommendationContent = "" },
        saying: "Is it an item ID, a title, or something else?"),
      .notChecked: .never(always),
    ],
    .itemLength: agreed(open: "Pinpoint takes 100 characters", unknown: .never(always)),
    .attributesAgreed: agreed(
      open: "Does it return Title, Item_url?",
      unknown: .when(
        .answers("no attribute") { $0.attributes = [] }, saying: "No attribute is named yet.")),
    .functionPurpose: agreed(
      open: "Nobody has confirmed what the function does", unknown: .never(always)),
  ]

  private static let open = "What nobody has confirmed is to confirm, and no machine knows better."
  private static let always = "A person can say it whatever the answers are."

  private static let noType = RowVerdict.when(
    .answers("no ID type") { $0.idType = nil }, saying: "No ID type is chosen yet.")

  private static func agreed(open words: String, unknown: RowVerdict) -> Row {
    [
      .met: .when(.confirmed, saying: "Confirmed by Robin."),
      .notMet: .never(open),
      .advice: .never(open),
      .toConfirm: .when(.good, saying: words),
      .notChecked: unknown,
    ]
  }
}
