import RecommenderCore
import TerminalCanvas

/// What is said about texts that go to the editor and come back.
enum EditingTexts {
  static let refused = "The editor gave no text"
  static let unchanged = "The text is as it was."

  static func taken(_ field: Field) -> String {
    switch field {
    case .attributePurpose(let row): "The purpose of attribute \(row + 1) is what the editor wrote."
    case .recommendationContent: "The content is what the editor wrote."
    default: "The description is what the editor wrote."
    }
  }

  /// What is wrong, what is lost, and what to do.
  static func lines(_ refusal: EditingRefused) -> [StyledText] {
    var lines = [StyledText(wrong(refusal), .error), StyledText()]
    lines.append(StyledText("The answer is as it was. \(fix(refusal.cause))"))
    if let file = refusal.keptFile {
      lines.append(StyledText())
      lines.append(StyledText("What you wrote is kept in \(file)"))
    }
    return lines
  }

  private static func wrong(_ refusal: EditingRefused) -> String {
    let editor = refusal.editor
    return switch refusal.cause {
    case .noEditor: "VISUAL and EDITOR are not set, and neither nano nor vi was found."
    case .notFound: "The editor \(editor) was not found."
    case .notStarted(let reason): "The editor \(editor) could not be started: \(reason)."
    case .failed(let code): "The editor \(editor) ended with code \(code)."
    case .killed(let signal): "The editor \(editor) was ended by signal \(signal)."
    case .noFile(let reason), .unreadable(let reason): reason
    case .fileGone: "The file that the editor was given is gone."
    case .tooLarge:
      "The file has more than \(LongText.largestFile / 1024) KiB, the most that is read."
    case .notText: "The file is not UTF-8 text."
    case .tooLong:
      "The text has more than \(LongText.longestLine) characters, the most there may be."
    }
  }

  private static func fix(_ cause: EditingRefused.Cause) -> String {
    switch cause {
    case .noEditor, .notFound, .notStarted:
      "Type the text here, or leave with ^C, run in the shell: export EDITOR=nano, and go on with: "
        + "recommender-wizard resume"
    case .failed, .killed, .fileGone: "Try again, or type the text here."
    case .noFile: "Type the text here."
    case .unreadable: "Save the text as a plain file."
    case .tooLarge, .tooLong: "Write a shorter text."
    case .notText: "Save the text in UTF-8."
    }
  }
}
