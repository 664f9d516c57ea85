@testable import RecommenderCore

/// A walk over every abstract state that can be reached, under every event of an alphabet.
///
/// States with the same key are taken for one; the first that is met stands for all of them.
struct Exploration<Key: Hashable> {
  /// What a walk has seen.
  struct Result {
    /// One state for each key, in the order in which they were met.
    var states: [WizardState] = []
    /// How many events were taken in.
    var transitions = 0
    /// The laws that were broken, at most a few of them in words.
    var broken: [String] = []
    /// For each state, the states from which a road leads to it; indices of `states`.
    var sources: [[Int]] = []

    /// The states from which none that fits can be reached; indices of `states`.
    func states(thatCannotReach fits: (WizardState) -> Bool) -> [WizardState] {
      var open = states.indices.filter { fits(states[$0]) }
      var seen = Set(open)
      while let state = open.popLast() {
        for source in sources[state] where seen.insert(source).inserted { open.append(source) }
      }
      return states.indices.filter { !seen.contains($0) }.map { states[$0] }
    }
  }

  /// What is explored, for the printed line.
  var title: String
  /// What the walk begins with.
  var starts: [WizardState]
  /// The events that are tried in a state and lead on.
  var events: (WizardState) -> [WizardEvent]
  /// Events that are tried in a state, but whose outcome is not followed.
  var probes: (WizardState) -> [WizardEvent] = { _ in [] }
  /// Which events count as a road where ways through the states are looked for.
  var isRoad: (WizardEvent) -> Bool = { _ in true }
  /// What tells states apart.
  var key: (WizardState) -> Key

  /// Walks breadth first until nothing new comes up, and prints how much was seen.
  ///
  /// Other tests wait for processes and replies meanwhile, so the thread is handed round.
  func run() async -> Result {
    let laws = WizardLaws()
    var result = Result()
    var index: [Key: Int] = [:]
    func number(_ state: WizardState) -> Int {
      let key = key(state)
      if let known = index[key] { return known }
      index[key] = result.states.count
      result.states.append(state)
      result.sources.append([])
      return result.states.count - 1
    }
    func check(_ transition: Transition) {
      result.transitions += 1
      guard result.broken.count < 10 else { return }
      let broken = laws.broken(by: transition)
      if !broken.isEmpty { result.broken.append("\(broken): \(transition.summary)") }
    }
    for start in starts { _ = number(start) }
    var current = 0
    while current < result.states.count {
      let state = result.states[current]
      for event in events(state) {
        let transition = Transition(state, event)
        check(transition)
        let target = number(transition.after)
        if target != current, isRoad(event) { result.sources[target].append(current) }
      }
      for event in probes(state) { check(Transition(state, event)) }
      current += 1
      await Task.yield()
    }
    print("explored \(title): \(result.states.count) states, \(result.transitions) transitions")
    return result
  }
}
