/// A row that holds because a person says so.
protocol AgreedRequirement: Requirement {
  /// What stands open, as one sentence, or throws where the answer it is about is missing.
  func openPoint(_ answers: Answers) throws(Undecided) -> String
  /// How to settle it, as one sentence.
  var fix: String { get }
}

extension AgreedRequirement {
  var group: RequirementGroup { .agreement }
  var owner: Owner { .you }
  var verification: String { "a person says so" }
  var isConfirmedByPerson: Bool { true }

  func assess(_ evidence: AssessmentContext) -> Assessment {
    do {
      let openPoint = try openPoint(evidence.answers)
      guard let confirmation = evidence.confirmations[id] else {
        return Assessment(.toConfirm, evidence: openPoint, fix: fix)
      }
      return confirmation.assessment
    } catch {
      return error.assessment
    }
  }
}

extension Confirmation {
  /// The assessment of a row that this confirmation settles.
  var assessment: Assessment {
    let name = by.isEmpty ? "Confirmed." : "Confirmed by \(Quoted.short(by))."
    let evidence = note.isEmpty ? name : "\(name) \(Quoted.short(note))"
    return Assessment(.met, evidence: evidence, checkedAt: at)
  }
}
