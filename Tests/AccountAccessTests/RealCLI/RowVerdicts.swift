import RecommenderCore

/// How a row comes to a verdict, or why it never does.
enum RowVerdict: Sendable {
  /// In these situations; the evidence has these words in it.
  case reached([(situation: Situation, words: String)])
  /// The row has no such verdict.
  case impossible(String)

  /// In one situation.
  static func when(_ situation: Situation, saying words: String) -> RowVerdict {
    .reached([(situation, words)])
  }

  static func never(_ reason: String) -> RowVerdict { .impossible(reason) }

  /// The situations that lead to the verdict.
  var situations: [(situation: Situation, words: String)] {
    if case .reached(let situations) = self { situations } else { [] }
  }
}

/// What each row can come to; the parts stand by the headings of the checklist.
enum RowVerdicts {
  typealias Row = [Assessment.Verdict: RowVerdict]

  static let table: [RequirementID: Row] = {
    let parts = [campaign, recipe, agreement, iamRole, function, account]
    return parts.reduce(into: [:]) { table, part in table.merge(part) { first, _ in first } }
  }()

  /// Whether the row may have the verdict.
  static func isPossible(_ verdict: Assessment.Verdict, for id: RequirementID) -> Bool {
    table[id]?[verdict].map { !$0.situations.isEmpty } ?? false
  }

  static let machine = "The account or the answers say it, no person does."
  static let required = "It is required, so what falls short is not met."
  static let recommended = "It is recommended only, so what falls short is advice."
}
