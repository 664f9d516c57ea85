import Testing

@testable import RecommenderCore

@Suite("Verdicts of every row")
struct VerdictTableTests {
  @Test("A row has the verdict that its situation calls for", arguments: VerdictCase.all)
  func verdict(_ situation: VerdictCase) throws {
    let assessment = try Scene.row(situation.id).assess(situation.context)
    #expect(assessment.verdict == situation.verdict)
    #expect("\(assessment.evidence) \(assessment.fix)".contains(situation.words))
  }

  @Test("What is not met, advised or open says what to do", arguments: VerdictCase.all)
  func fix(_ situation: VerdictCase) throws {
    let assessment = try Scene.row(situation.id).assess(situation.context)
    switch assessment.verdict {
    case .met: #expect(assessment.fix.isEmpty)
    case .notMet, .advice, .toConfirm: #expect(!assessment.fix.isEmpty)
    case .notChecked: break
    }
  }

  /// The verdicts that each row can have; a row that gains or loses one must say so here.
  private static let possible: [RequirementID: Set<Assessment.Verdict>] = [
    .campaignsVisible: [.met, .notMet, .advice, .notChecked],
    .campaignActive: [.met, .notMet, .notChecked],
    .campaignUpdate: [.met, .advice, .notChecked],
    .recipeType: [.met, .notMet, .advice, .notChecked],
    .getRecommendations: [.met, .notMet, .notChecked],
    .solutionVersion: [.met, .notMet, .advice, .notChecked],
    .sameRegion: [.met, .notMet, .notChecked],
    .provisionedTPS: [.met, .advice, .notChecked],
    .idsCorrelate: [.met, .toConfirm, .notChecked],
    .idTypeConsistent: [.met, .toConfirm, .notChecked],
    .countAgreed: [.met, .toConfirm, .notChecked],
    .contentKnown: [.met, .toConfirm],
    .itemLength: [.met, .toConfirm],
    .iamRoleExists: [.met, .notMet, .notChecked],
    .iamRoleTrust: [.met, .notMet, .advice, .notChecked],
    .iamRolePermissions: [.met, .notMet, .notChecked],
    .passRole: [.met, .notMet, .notChecked],
    .functionExists: [.met, .notMet, .notChecked],
    .functionActive: [.met, .notMet, .advice, .notChecked],
    .functionTimeout: [.met, .advice, .notChecked],
    .functionInvocable: [.met, .notMet, .advice, .notChecked],
    .functionRegion: [.met, .notMet, .notChecked],
    .functionConcurrency: [.met, .notMet, .advice, .notChecked],
    .attributesAgreed: [.met, .toConfirm, .notChecked],
    .functionPurpose: [.met, .toConfirm],
    .accountMatch: [.met, .notMet, .notChecked],
    .regionSupported: [.met, .notMet, .advice, .notChecked],
    .pinpointAvailable: [.met, .advice, .notChecked],
  ]

  @Test("Every row is driven to every verdict it can have")
  func table() throws {
    var reached: [RequirementID: Set<Assessment.Verdict>] = [:]
    for situation in VerdictCase.all {
      let verdict = try Scene.row(situation.id).assess(situation.context).verdict
      reached[situation.id, default: []].insert(verdict)
    }
    #expect(reached == Self.possible)
    print(Self.text(of: reached))
  }

  private static func text(of table: [RequirementID: Set<Assessment.Verdict>]) -> String {
    let verdicts = Assessment.Verdict.allCases
    let head = verdicts.map(\.rawValue).joined(separator: " | ")
    let lines = RequirementID.allCases.map { id in
      let cells = verdicts.map { verdict in
        let mark = table[id]?.contains(verdict) == true ? "x" : " "
        return mark + String(repeating: " ", count: verdict.rawValue.count - 1)
      }
      let name = id.rawValue + String(repeating: " ", count: 21 - id.rawValue.count)
      return "\(name) | \(cells.joined(separator: " | "))"
    }
    return (["\(String(repeating: " ", count: 21)) | \(head)"] + lines).joined(separator: "\n")
  }
}
