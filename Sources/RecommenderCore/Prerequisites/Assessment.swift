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
  /// What to do, in words and on one line; empty where the command says it all, or nothing needs to
  /// be done.
  public private(set) var instructions = ""
  /// The line for a shell, to be run as it stands; nil where there is none.
  public private(set) var command: String?

  /// Creates an assessment; what to do may be words, a command, or both.
  public init(
    _ verdict: Verdict, evidence: String, checkedAt: Timestamp? = nil, fix: String = "",
    command: String? = nil
  ) {
    self.verdict = verdict
    self.evidence = evidence
    self.checkedAt = checkedAt
    self.fix = fix
    if let command { self.command = command }
  }

  /// What to do as one text: the words, and the command on a line of its own below them.
  ///
  /// A text that begins with the name of the CLI is a command. Words never hold a line break, so
  /// that nothing in them can pass for a command.
  public var fix: String {
    get { [instructions, command ?? ""].filter { !$0.isEmpty }.joined(separator: "\n") }
    set {
      command = newValue.hasPrefix("aws ") ? newValue : nil
      instructions =
        command == nil ? newValue.split(whereSeparator: \.isNewline).joined(separator: " ") : ""
    }
  }
}
