import RecommenderCore

/// The rows that a person confirms.
extension RowVerdicts {
  static let agreement: [RequirementID: Row] = [
    .idsCorrelate: agreed(
      open: "Are the user IDs of Personalize the user IDs of Pinpoint?", unknown: noType),
    .idTypeConsistent: agreed(
      open: "Is the user ID the one that your projects use most consistently", unknown: noType),
    .countAgreed: agreed(
      open: "Are 3 recommendations for each recipient what the team agreed on?",
      unknown: .when(
        .answers("no number") { $0.recommendationsPerMessage = nil },
        saying: "No number is chosen yet.")),
    .contentKnown: [
      .met: .when(.confirmed, saying: "Confirmed by Robin. It contains: a film title."),
      .notMet: .never(open),
      .advice: .never(open),
      .toConfirm: .reached([
        (.good, "Is this exactly what a recommendation contains: a film title?"),
        (
          .answers("content unsaid") { $0.recommendationContent = "" },
          "What exactly does a recommendation contain: an item ID, a title"
        ),
      ]),
      .notChecked: .never(always),
    ],
    .itemLength: agreed(
      open: "Does every recommended item have 100 characters at most?", unknown: .never(always)),
    .attributesAgreed: agreed(
      open: "Does the function return exactly Title, Item_url?",
      unknown: .when(
        .answers("no attribute") { $0.attributes = [] }, saying: "No attribute is named yet.")),
    .functionPurpose: agreed(
      open: "What does the function look up for a recommendation, where, and what if",
      unknown: .never(always)),
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
