import AWSEndpoint
import RecommenderCore

/// What became of an account when the fix of one row was run literally.
struct FixRun: Sendable {
  let state: State
  let row: RequirementID
  /// How the row stood before.
  let before: Assessment
  /// The lines that were run; none where the fix is words.
  let lines: [String]
  /// What happened, in a few words.
  var outcome = ""
  /// What is wrong with it, in words; empty where all is well.
  var faults: [String] = []

  /// The command lines of a fix that change something.
  static func lines(of fix: String) -> [String] {
    fix.split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("aws ") && !$0.contains("YOUR_") && changesSomething($0) }
  }

  private static func changesSomething(_ line: String) -> Bool {
    line.components(by: " && ").contains { command in
      let operation = command.split(separator: " ").dropFirst(2).first ?? ""
      return !["get-", "list-", "describe-", "simulate-", "wait"].contains {
        operation.hasPrefix($0)
      }
    }
  }

  /// Assesses a state, and runs the fix of each row that has a command, each in an account of its
  /// own; the row that the state is about is told of in any case.
  static func all(in state: State) async throws -> [FixRun] {
    let model = try state.model
    let rows = try await LiveAccount.with(model) { try await $0.rows(of: state.answers) }
    var runs: [FixRun] = []
    for (row, assessment) in rows.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let lines = lines(of: assessment.fix)
      guard !lines.isEmpty || row == state.row else { continue }
      var run = FixRun(state: state, row: row, before: assessment, lines: lines)
      if row == state.row { run.judgeKind() }
      if !lines.isEmpty { try await run.perform(on: model) }
      if lines.isEmpty, run.outcome.isEmpty { run.outcome = "words" }
      runs.append(run)
    }
    return runs
  }

  /// Whether the fix is of the kind that the state calls for.
  private mutating func judgeKind() {
    if before.verdict == .met { faults.append("the row is met: \(before.evidence)") }
    if lines.isEmpty != (state.fix == .words) {
      faults.append("should be \(state.fix.rawValue): \(before.evidence) | \(before.fix)")
    }
    if before.fix.isEmpty { faults.append("no fix at all: \(before.evidence)") }
  }

  private mutating func perform(on model: AWSAccountModel) async throws {
    let (outcome, faults) = try await LiveAccount.with(model) { [self] account in
      try await perform(in: account)
    }
    self.outcome = outcome
    self.faults += faults
  }

  private func perform(in account: LiveAccount) async throws -> (String, [String]) {
    let model = account.endpoint.model
    let others = [SharedAccount.shoes, SharedAccount.abroad]
    let everybody = [state.answers] + others
    let before = try await rows(of: everybody, in: account)
    let truths = everybody.map(model.truth)
    let bystanders = Bystanders(model, besides: state.answers)

    var faults: [String] = []
    var isRefused = false
    for line in lines {
      let ended = try await account.run(line)
      if ended.succeeded { continue }
      isRefused = true
      if state.fix != .refused || row != state.row {
        faults.append("ended badly: \(ended.messages.suffix(300)) | \(line)")
      }
      break
    }
    if isRefused, ServiceState(account.endpoint.model) != ServiceState(model) {
      faults.append("refused, and something is changed")
    }
    if !account.endpoint.unknownRequests.isEmpty {
      faults.append("the endpoint does not know \(account.endpoint.unknownRequests)")
    }

    var after = try await rows(of: everybody, in: account)
    var outcome = isRefused ? "refused" : after[0][row]?.verdict.rawValue ?? "gone"
    if after[0][row]?.verdict != .met, !isRefused {
      let words = after[0][row].map { "\($0.evidence) \($0.fix)".lowercased() } ?? ""
      let waits = words.contains("wait") || words.contains("until")
      account.endpoint.change { $0.endUpdates() }
      after = try await rows(of: everybody, in: account)
      let verdict = after[0][row]?.verdict
      outcome = "\(waits ? "says wait" : "says nothing"), then \(verdict?.rawValue ?? "gone")"
      if !waits || verdict != .met {
        faults.append("\(outcome): \(after[0][row].map { "\($0)" } ?? "")")
      }
    }
    if before[0][row]?.verdict == .notChecked { faults = faults.filter { $0.hasPrefix("ended") } }
    faults += Self.harm(before, after, names: ["itself", "shoes", "abroad"])
    for (name, (old, answers)) in zip(["itself", "shoes", "abroad"], zip(truths, everybody)) {
      let new = account.endpoint.model.truth(of: answers)
      if (old.works && !new.works) || (old.isLetIn && !new.isLetIn)
        || (old.mayRetrieve && !new.mayRetrieve)
        || (old.mayInvoke == true && new.mayInvoke == false)
      {
        faults.append("\(name) worked: \(old) -> \(new)")
      }
    }
    faults += Bystanders(account.endpoint.model, besides: state.answers).harm(since: bystanders)
    return (outcome, faults)
  }

  private func rows(
    of models: [Answers], in account: LiveAccount
  ) async throws -> [[RequirementID: Assessment]] {
    var all: [[RequirementID: Assessment]] = []
    for answers in models { all.append(try await account.rows(of: answers)) }
    return all
  }

  /// The verdicts that are other than before, but for those that are met now.
  private static func harm(
    _ before: [[RequirementID: Assessment]], _ after: [[RequirementID: Assessment]],
    names: [String]
  ) -> [String] {
    var harm: [String] = []
    for (place, name) in names.enumerated() {
      for (row, old) in before[place] {
        let new = after[place][row]
        // What was not checked may be anything, now that it can be checked.
        guard new?.verdict != old.verdict, new?.verdict != .met, old.verdict != .notChecked else {
          continue
        }
        harm.append(
          "\(name): \(row.rawValue) \(old.verdict.rawValue) -> \(new?.verdict.rawValue ?? "gone")")
      }
    }
    return harm.sorted()
  }
}

extension String {
  fileprivate func components(by separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let place = rest.firstRange(of: separator) {
      parts.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return parts + [String(rest)]
  }
}
