/// What one look at the surroundings of the wizard brought.
package struct Diagnosis: Hashable, Sendable {
  /// How things stand, spelled as `doctor --json` gives it.
  package enum Verdict: String, CaseIterable, Hashable, Sendable {
    case fine
    /// The wizard works, and would work better otherwise.
    case advice
    /// Something that the wizard is for does not work.
    case fix = "to fix"
  }

  /// What was looked at, in one word that stays the same; for programs.
  package let id: String
  /// What was looked at, for people.
  package let title: String
  package let verdict: Verdict
  /// What was found, as a sentence or a few words; text from outside is made harmless.
  package let found: String
  /// What to do; empty where nothing is to be done.
  package let fix: String

  init(_ id: String, _ title: String, _ verdict: Verdict, _ found: String, fix: String = "") {
    self.id = id
    self.title = title
    self.verdict = verdict
    self.found = found
    self.fix = fix
  }
}
