import Foundation
import RecommenderCore
import Testing

/// Drives every row to every verdict that it can have, read through the real AWS CLI.
@Suite struct RealVerdictTableTests {
  private static let verdicts = Assessment.Verdict.allCases

  @Test("The table says of every row and every verdict how it comes to be, or why it never does")
  func completeness() {
    #expect(Set(RowVerdicts.table.keys) == Set(RequirementID.allCases))
    for (id, row) in RowVerdicts.table {
      #expect(Set(row.keys) == Set(Self.verdicts), "\(id.rawValue)")
      for case (let verdict, .impossible(let reason)) in row {
        #expect(!reason.isEmpty, "\(id.rawValue) \(verdict.rawValue)")
      }
    }
  }

  @Test("What the table takes for impossible is not in the row's source, and the rest is")
  func source() throws {
    let rows = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/RecommenderCore/Prerequisites/Rows").standardized
    for row in PrerequisiteCatalogue.rows {
      let file = rows.appending(path: "\(type(of: row)).swift")
      let text = try String(contentsOf: file, encoding: .utf8)
      for (verdict, words) in [
        (Assessment.Verdict.notMet, [".notMet", "PolicyDecisions("]), (.advice, [".advice"]),
        (.toConfirm, [".toConfirm", "AgreedRequirement"]),
      ] {
        let isWritten = words.contains { text.contains($0) }
        #expect(
          RowVerdicts.isPossible(verdict, for: row.id) == isWritten,
          "\(row.id.rawValue): \(verdict.rawValue)")
      }
      #expect(RowVerdicts.isPossible(.met, for: row.id))
      #expect(RowVerdicts.isPossible(.toConfirm, for: row.id) == row.isConfirmedByPerson)
    }
  }

  private struct Result: Sendable {
    let id: RequirementID
    let verdict: Assessment.Verdict
    let situation: Situation
    let words: String
    let assessment: Assessment
    /// How every row stands by what was read for this one.
    let others: [(id: RequirementID, verdict: Assessment.Verdict)]
  }

  @Test("Every row comes to each of its verdicts through the real AWS CLI")
  func everyVerdict() async throws {
    let start = ContinuousClock.now
    let results = try await Self.results()
    for result in results {
      let place = "\(result.id.rawValue) in \"\(result.situation.name)\": \(result.assessment)"
      #expect(result.assessment.verdict == result.verdict, "\(place)")
      #expect(result.assessment.evidence.contains(result.words), "\(place)")
      // What a row rests on in part may leave others unchecked, but never in a wrong way.
      for other in result.others where other.verdict != .notChecked {
        #expect(
          RowVerdicts.isPossible(other.verdict, for: other.id),
          "\(other.id.rawValue) is \(other.verdict.rawValue) in \"\(result.situation.name)\"")
      }
    }
    let reached = Dictionary(grouping: results.filter { $0.assessment.verdict == $0.verdict }) {
      $0.id
    }.mapValues { Set($0.map(\.verdict)) }
    print(Self.text(of: reached))
    print(
      "\(results.count) cases, \(await AskedAccounts.shared.requests) requests,",
      "\(ContinuousClock.now - start)")
  }

  private static func results() async throws -> [Result] {
    try await withThrowingTaskGroup(of: Result.self) { group in
      for row in PrerequisiteCatalogue.rows {
        for (verdict, way) in RowVerdicts.table[row.id] ?? [:] {
          for (situation, words) in way.situations {
            group.addTask { try await result(of: row, verdict, in: situation, words) }
          }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  private static func result(
    of row: any Requirement, _ verdict: Assessment.Verdict, in situation: Situation,
    _ words: String
  ) async throws -> Result {
    let observations = try await AskedAccounts.shared.observations(in: situation, rows: [row])
    let context = situation.context(observations)
    let others = PrerequisiteCatalogue.assessments(context)
      .map { (id: $0.requirement.id, verdict: $0.assessment.verdict) }
    return Result(
      id: row.id, verdict: verdict, situation: situation, words: words,
      assessment: row.assess(context), others: others)
  }

  /// The table: reached, impossible, or a hole.
  private static func text(of reached: [RequirementID: Set<Assessment.Verdict>]) -> String {
    let head = verdicts.map(\.rawValue).joined(separator: " | ")
    let lines = RequirementID.allCases.map { id in
      let cells = verdicts.map { verdict in
        let isReached = reached[id]?.contains(verdict) == true
        let mark = isReached ? "✓" : RowVerdicts.isPossible(verdict, for: id) ? "✗" : "–"
        return mark + String(repeating: " ", count: verdict.rawValue.count - 1)
      }
      return "\(padded(id.rawValue)) | \(cells.joined(separator: " | "))"
    }
    return (["\(padded("")) | \(head)"] + lines).joined(separator: "\n")
  }

  private static func padded(_ text: String) -> String {
    text + String(repeating: " ", count: max(0, 21 - text.count))
  }
}
