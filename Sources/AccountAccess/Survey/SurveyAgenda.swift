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
    Self.longestFirst(topics.indices.flatMap { next(of: $0, knowing: observations) })
  }

  /// What to ask now that a lookup is answered; only the topics that waited for it are looked at.
  mutating func next(
    after answered: Lookup, knowing observations: AccountObservations
  ) -> [(lookup: Lookup, region: String)] {
    Self.longestFirst(
      (waiting.removeValue(forKey: answered) ?? []).flatMap {
        next(of: $0, knowing: observations)
      })
  }

  /// What begins the longest chain of calls goes first: where not all can be asked at once, it must
  /// not wait for what nothing waits for.
  private static func longestFirst(
    _ lookups: [(lookup: Lookup, region: String)]
  ) -> [(lookup: Lookup, region: String)] {
    lookups.sorted { $0.lookup.callsInRow > $1.lookup.callsInRow }
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

extension Lookup {
  /// How many calls, each of which needs the answer of the one before, it begins at most.
  fileprivate var callsInRow: Int {
    switch self {
    // The campaign names the solution, which names the version, which names the recipe.
    case .campaign: 4
    // Who is asking, what IAM role that is, and what it may do.
    case .passRole, .solution: 3
    case .solutionVersion: 2
    default: 1
    }
  }
}
