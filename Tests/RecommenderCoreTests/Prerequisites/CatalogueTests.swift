import Testing

@testable import RecommenderCore

@Suite("The catalogue of rows")
struct CatalogueTests {
  @Test("Every id has exactly one row, in the order of the ids")
  func ids() {
    #expect(PrerequisiteCatalogue.rows.map(\.id) == RequirementID.allCases)
  }

  @Test("A title fits beside the rail of an 80-column screen", arguments: RequirementID.allCases)
  func title(_ id: RequirementID) throws {
    let row = try Scene.row(id)
    #expect((1...46).contains(row.title.count))
    #expect(!row.title.hasSuffix("."))
    #expect(!row.verification.isEmpty)
  }

  @Test("Rows of one heading stand together, the headings in their order")
  func groups() {
    var headings: [RequirementGroup] = []
    for row in PrerequisiteCatalogue.rows where headings.last != row.group {
      headings.append(row.group)
    }
    #expect(headings == RequirementGroup.allCases)
  }

  @Test("Titles are not given twice")
  func titles() {
    let titles = PrerequisiteCatalogue.rows.map(\.title)
    #expect(Set(titles).count == titles.count)
  }

  @Test("Rows about a function exist in Lambda mode only")
  func functionRows() {
    var answers = Scene.filledAnswers
    #expect(PrerequisiteCatalogue.rows(for: answers).count == RequirementID.allCases.count)
    let without: [RecommenderCore.Processing?] = [RecommenderCore.Processing.none, nil]
    for processing in without {
      answers.processing = processing
      let rows = PrerequisiteCatalogue.rows(for: answers)
      #expect(rows.count == RequirementID.allCases.count - 8)
      #expect(rows.allSatisfy { $0.group != .function })
      let lookups = PrerequisiteCatalogue.lookups(for: answers, knowing: AccountObservations())
      #expect(!lookups.contains(.function(Scene.functionArn)))
    }
  }

  @Test("People say what only people know")
  func people() {
    let ids = PrerequisiteCatalogue.rows.filter(\.isConfirmedByPerson).map(\.id)
    #expect(
      ids == [
        .idsCorrelate, .idTypeConsistent, .countAgreed, .contentKnown, .itemLength,
        .attributesAgreed, .functionPurpose,
      ])
  }

  @Test("Everything is met in the complete scene")
  func complete() {
    let context = Scene.complete.context
    for (requirement, assessment) in PrerequisiteCatalogue.assessments(context) {
      #expect(assessment.verdict == .met, "\(requirement.id.rawValue): \(assessment.evidence)")
    }
    let summary = PrerequisiteCatalogue.summary(context)
    #expect(summary[.met] == 28)
    #expect(summary.total == 28)
    #expect(summary.isReady)
  }

  @Test("The summary counts each verdict, and one row not met is enough to wait")
  func summary() {
    let summary = ChecklistSummary([.met, .met, .notMet, .advice, .toConfirm, .notChecked])
    #expect(Assessment.Verdict.allCases.map { summary[$0] } == [2, 1, 1, 1, 1])
    #expect(!summary.isReady)
    #expect(ChecklistSummary([.met, .advice, .toConfirm, .notChecked]).isReady)
    #expect(ChecklistSummary([]).total == 0)
  }

  @Test("A blank session is judged without asking and without calling anything wrong")
  func blank() {
    let summary = PrerequisiteCatalogue.summary(Scene.blank.context)
    #expect(summary[.notMet] == 0)
    #expect(summary[.met] == 0)
  }
}
