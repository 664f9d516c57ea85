/// A value that was read from the account, with the time.
struct Sighting<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  let value: Value
  /// When it was read.
  let at: Timestamp
}

extension AccountObservations {
  /// What was found for a lookup; nil while nothing was, or where it failed.
  func found(_ lookup: Lookup?) -> Reply? {
    guard let lookup, case .found(let reply)? = self[lookup]?.outcome else { return nil }
    return reply
  }
}

extension AssessmentContext {
  /// What was read for a lookup, narrowed to the kind of reply that the row needs.
  ///
  /// - Parameters:
  ///   - lookup: What was asked.
  ///   - absent: The assessment for a resource that does not exist, given the time.
  ///   - pick: Takes the value out of the reply; nil where the reply is of another kind.
  /// - Returns: The value with the time.
  /// - Throws: The assessment that says why there is nothing to judge.
  func sight<Value: Hashable & Sendable>(
    _ lookup: Lookup, absent: (Timestamp) -> Assessment, _ pick: (Reply) -> Value?
  ) throws(Undecided) -> Sighting<Value> {
    guard let observation = observations[lookup] else {
      throw Undecided("Not checked yet.", at: nil, fix: lookup.command(region: region))
    }
    switch observation.outcome {
    case .found(let reply):
      guard let value = pick(reply) else {
        throw Undecided("The answer was not about what was asked.", at: observation.at)
      }
      return Sighting(value: value, at: observation.at)
    case .failed(let failure) where failure.cause == .notFound:
      throw Undecided(absent(observation.at))
    case .failed(let failure):
      throw Undecided(failure.assessment(of: lookup, at: observation.at, for: self))
    }
  }

  /// The Region that commands are given: the one chosen, or else the campaign's own.
  var region: String { answers.lookupRegion }
}
