import SystemPackage
import WizardScreens

/// The person's editor: a text goes out to it in a private file, and comes back from there.
struct TextEditor {
  /// What is run, as one would type it into a shell; nil where there is no editor.
  private let command: String?
  private let environment: [String: String]

  init(environment: [String: String]) {
    command = EditorChoice(environment).command
    self.environment = environment
  }

  /// Lets the person edit a text; returns once the editor has ended.
  ///
  /// What was written and cannot be taken stays in its file, and the refusal names it.
  func edit(_ text: LongText) -> Result<String, EditingRefused> {
    guard let command else { return .failure(EditingRefused(.noEditor)) }
    let file: EditedFile
    do throws(Errno) {
      file = try EditedFile(text, environment: environment)
    } catch {
      let reason = "No temporary file can be made for the text: \(error.description)."
      return .failure(EditingRefused(.noFile(reason: reason), editor: command))
    }
    do throws(EditingFailure) {
      try EditorProcess.run(command, file: file.path)
      let line = try file.line()
      file.remove()
      return .success(line)
    } catch {
      return .failure(
        EditingRefused(error.cause, editor: command, keptFile: file.keepWhatWasWritten()))
    }
  }
}

/// Why an editor gave no text.
struct EditingFailure: Error {
  let cause: EditingRefused.Cause

  init(_ cause: EditingRefused.Cause) { self.cause = cause }
}
