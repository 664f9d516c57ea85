public import RecommenderCore

/// Asks an account all that the prerequisites of a set-up rest on.
///
/// What can be asked is asked side by side. Where an answer names what to ask for next, that is
/// asked at once; nothing waits for an answer that it does not need.
public struct AccountSurvey: Sendable {
  /// How far a survey has come; more is asked as answers come.
  public struct Progress: Hashable, Sendable {
    /// How many lookups have been answered.
    public let answered: Int
    /// How many lookups have been asked, with the answered ones.
    public let asked: Int
  }

  private let reader: any AccountReader
  private let now: @Sendable () -> Timestamp

  /// Creates a survey; `now` stamps each answer as it comes.
  public init(_ reader: any AccountReader, now: @escaping @Sendable () -> Timestamp) {
    self.reader = reader
    self.now = now
  }

  /// Asks until every chain has come to its end, each lookup once.
  ///
  /// When its task is cancelled it ends as soon as the reader does, with the answers so far.
  ///
  /// - Parameters:
  ///   - topics: Whose rows are asked for; the Region of each is its own.
  ///   - known: What need not be asked any more.
  ///   - isWanted: Which lookups are asked at all.
  ///   - report: Takes each answer as it comes, one after the other.
  /// - Returns: What was known, and the answers.
  public func observations(
    for topics: [Answers], knowing known: AccountObservations = AccountObservations(),
    where isWanted: @escaping (Lookup) -> Bool = { _ in true },
    report: (Observation, Progress) -> Void = { _, _ in }
  ) async -> AccountObservations {
    var agenda = SurveyAgenda(topics, where: isWanted)
    var observations = known
    var answered = 0
    await withTaskGroup(of: Observation.self) { group in
      ask(agenda.first(knowing: observations), in: &group)
      while let observation = await group.next() {
        // What a cancelled reader says is worth nothing.
        guard !Task.isCancelled else { continue }
        answered += 1
        observations.record(observation)
        let next = agenda.next(after: observation.lookup, knowing: observations)
        ask(next, in: &group)
        report(observation, Progress(answered: answered, asked: agenda.askedCount))
      }
    }
    return observations
  }

  private func ask(
    _ lookups: [(lookup: Lookup, region: String)], in group: inout TaskGroup<Observation>
  ) {
    for (lookup, region) in lookups {
      group.addTask { [reader, now] in
        let outcome = await reader.look(lookup, region: region)
        return Observation(lookup, at: now(), outcome)
      }
    }
  }
}
