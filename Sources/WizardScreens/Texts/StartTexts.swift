import RecommenderCore
import TerminalCanvas

/// The words of the start screen.
enum StartTexts {
  static let begin = "Start a new session"
  static let beginMeans = "Ten questions. The sessions below stay as they are."

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
            ? "Enter \(SessionTexts.lastGoodVersion)"
            : SessionTexts.noEarlierVersion, .secondary)
      ]
    }
  }
}
