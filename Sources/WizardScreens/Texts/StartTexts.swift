import RecommenderCore
import TerminalCanvas

/// The words of the start screen.
enum StartTexts {
  static let question = "Go on with a session?"
  static let explanation = "Each holds everything that was said in it, half-typed words included."
  static let begin = "Start a new session"
  static let beginMeans = "Ten questions. The sessions below stay as they are."
  static let noEarlierVersion = "There is no earlier version. The file stays as it is."

  static let help = [
    "Everything that is said in the wizard is saved at once, in a session. You can leave at any "
      + "moment and go on later, on the same step.",
    "A session that is open in another program cannot be opened twice. You can open a copy of it: "
      + "both then go their own ways.",
    "A damaged session is never overwritten. Where there is a good version from before its last "
      + "save, that one opens as a copy.",
    "In the shell, recommender-wizard sessions lists, renames, copies and deletes them.",
  ]

  /// What unfolds below the row with the cursor.
  static func details(_ row: SessionRow) -> [StyledText] {
    switch row.content {
    case .readable(let step, _, _, _):
      guard let holder = row.holder else {
        return [StyledText("Enter goes on at: \(step.question)", .secondary)]
      }
      return [
        StyledText("Open in another program: \(holder).", .warning),
        StyledText("Enter opens a copy of what is saved.", .secondary),
      ]
    case .damaged(let reason, let hasBackup):
      return reason.split(separator: "\n").map { StyledText(String($0), .error) } + [
        StyledText(
          hasBackup
            ? "Enter opens the last good version as a copy. The file stays as it is."
            : noEarlierVersion, .secondary)
      ]
    }
  }
}
