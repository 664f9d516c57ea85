import RecommenderCore

extension CommandRefused {
  /// The account gave no answer: what happened and what helps, once.
  init(unreached failure: LookupFailure, asking lookup: Lookup, region: String) {
    let words = failure.words(for: lookup, region: region)
    // Only what the network says needs words around it.
    let isSentence = failure.cause.isOutOfReach && failure.cause != .unreachable
    let said = isSentence && !failure.message.isEmpty ? failure.message : words.evidence
    self.init(said, "To do: \(words.mend)", exitCode: .unavailable)
  }
}
