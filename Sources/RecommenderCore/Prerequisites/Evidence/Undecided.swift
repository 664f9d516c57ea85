/// Why a row cannot be judged, as the assessment that says so.
struct Undecided: Error, Hashable {
  /// The assessment that takes the place of a judgement.
  let assessment: Assessment

  init(_ assessment: Assessment) {
    self.assessment = assessment
  }

  /// An answer that the row is about has not been given yet.
  init(missing evidence: String) {
    assessment = Assessment(.notChecked, evidence: evidence)
  }

  /// Something came back that does not settle the matter.
  init(_ evidence: String, at time: Timestamp?, fix: String = "") {
    assessment = Assessment(.notChecked, evidence: evidence, checkedAt: time, fix: fix)
  }
}
