import RecommenderCore

extension CommandRefused {
  /// The account gave no answer: what happened and what helps, once.
  init(
    unreached failure: LookupFailure, asking lookup: Lookup, region: String, profile: String
  ) {
    let words = failure.refusal(of: lookup, region: region, profile: profile)
    self.init(words.evidence, "To do: \(words.fix)", exitCode: .unavailable)
  }
}
