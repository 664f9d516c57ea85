/// Recommended items fit into Pinpoint: 100 characters, though Personalize allows 256.
struct ItemLength: AgreedRequirement {
  let id = RequirementID.itemLength
  let title = "Recommended items have 100 characters at most"
  let fix = "Ask your data science team for the longest item ID of the training data."

  func openPoint(_ answers: Answers) throws(Undecided) -> String {
    "Does every recommended item have \(Limits.recommendedValueLength) characters at most? Pinpoint "
      + "takes no more, while Personalize allows 256."
  }
}
