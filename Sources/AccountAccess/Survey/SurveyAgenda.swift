import RecommenderCore

/// What a survey has asked so far, and which topics wait for which answer.
struct SurveyAgenda {
  private let topics: [Answers]
  private let isWanted: (Lookup) -> Bool
  private var asked: Set<Lookup> = []
  private var waiting: [Lookup: [Int]] = [:]

  init(_ topics: [Answers], where isWanted: @escaping (Lookup) -> Bool) {
    self.topics = topics
    self.isWanted = isWanted
  }

  /// How many lookups have been handed out.
  var askedCount: Int { asked.count }

  /// What to ask at the beginning.
  mutating func first(
    knowing observations: AccountObservations
  ) -> [(lookup: Lookup, region: String)] {
    topics.indices.flatMap { next(of: $0, knowing: observations) }
  }

  /// What to ask now that a lookup is answered; only the topics that waited for it are looked at.
  mutating func next(
    after answered: Lookup, knowing observations: AccountObservations
  ) -> [(lookup: Lookup, region: String)] {
    (waiting.removeValue(forKey: answered) ?? []).flatMap { next(of: $0, knowing: observations) }
  }

  private mutating func next(
    of topic: Int, knowing observations: AccountObservations
  ) -> [(lookup: Lookup, region: String)] {
    let answers = topics[topic]
    return PrerequisiteCatalogue.lookups(for: answers, knowing: observations).compactMap {
      guard isWanted($0) else { return nil }
      if waiting[$0]?.last != topic { waiting[$0, default: []].append(topic) }
      return asked.insert($0).inserted ? ($0, answers.lookupRegion) : nil
    }
  }
}
