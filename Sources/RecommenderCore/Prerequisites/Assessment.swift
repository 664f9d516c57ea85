/// How far a requirement is met, with the evidence for it.
public struct Assessment: Hashable, Sendable {
  /// The verdicts, spelled as `--json` prints them.
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    case met
    case notMet = "not met"
    /// Recommended, not required, and not so.
    case advice
    /// Only a person knows, and nobody has said so yet.
    case toConfirm = "to confirm"
    /// Could not be looked up; the evidence says why.
    case notChecked = "not checked"
  }

  /// The verdict.
  public var verdict: Verdict
  /// What was seen, as one sentence.
  public var evidence: String
  /// When it was seen; nil where nothing was read from the account.
  public var checkedAt: Timestamp?
  /// What to do, a command where there is one; empty where nothing needs to be done.
  public var mend: String

  /// Creates an assessment.
  public init(
    _ verdict: Verdict, evidence: String, checkedAt: Timestamp? = nil, mend: String = ""
  ) {
    self.verdict = verdict
    self.evidence = evidence
    self.checkedAt = checkedAt
    self.mend = mend
  }
}
