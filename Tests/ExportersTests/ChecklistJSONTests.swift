import RecommenderCore
import TestSamples
import Testing

@testable import Exporters

@Suite struct ChecklistJSONTests {
  @Test("Every row that the answers have stands in order", arguments: [true, false])
  func rows(function: Bool) {
    let answers = Answers.valid(function: function)
    let rows = ChecklistJSON.requirements(AssessmentContext(answers: answers)).elements
    #expect(
      rows?.map { $0["id"]?.text }
        == PrerequisiteCatalogue.rows(for: answers).map { $0.id.rawValue })
  }

  @Test(
    "A verdict is spelled as people read it",
    arguments: zip(
      Assessment.Verdict.allCases, ["met", "not met", "advice", "to confirm", "not checked"]))
  func verdicts(verdict: Assessment.Verdict, word: String) throws {
    let requirement = try #require(PrerequisiteCatalogue.rows.first)
    let row = ChecklistJSON.requirement(requirement, Assessment(verdict, evidence: "Seen."))
    #expect(row["verdict"] == .string(word))
  }

  @Test("Where nothing was read and nothing is to do stands null") func nulls() throws {
    let requirement = try #require(PrerequisiteCatalogue.rows.first)
    let bare = ChecklistJSON.requirement(requirement, Assessment(.met, evidence: "Seen."))
    #expect(bare["checkedAt"] == .null && bare["fix"] == .null)
    let full = ChecklistJSON.requirement(
      requirement,
      Assessment(.notMet, evidence: "Seen.", checkedAt: Timestamp(seconds: 0), fix: "Ask."))
    #expect(full["checkedAt"] == .string("1970-01-01T00:00:00Z"))
    #expect(full["fix"] == .string("Ask."))
  }
}
