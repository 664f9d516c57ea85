/// Why a text did not come back from the editor; the field then keeps what it held.
public struct EditingRefused: Error, Hashable, Sendable {
  /// What went wrong.
  public enum Cause: Hashable, Sendable {
    /// The environment names no editor, and none of the usual ones was found.
    case noEditor
    /// There is no such program.
    case notFound
    /// The program could not be started; the system's reason.
    case notStarted(reason: String)
    /// It ended with another code than 0.
    case failed(code: Int)
    /// A signal ended it.
    case killed(signal: Int)
    /// No file could be made for the text; the reason as one sentence.
    case noFile(reason: String)
    case fileGone
    /// The file could not be read; the reason as one sentence.
    case unreadable(reason: String)
    /// The file has more bytes than are read.
    case tooLarge
    /// The file is not UTF-8.
    case notText
    /// The text has more characters than a field takes.
    case tooLong
  }

  /// What went wrong.
  public let cause: Cause
  /// The editor as it was called; empty where there is none.
  public let editor: String
  /// The file that holds what was written; nil where nothing was.
  public let keptFile: String?

  /// Creates a refusal.
  public init(_ cause: Cause, editor: String = "", keptFile: String? = nil) {
    self.cause = cause
    self.editor = editor
    self.keptFile = keptFile
  }
}
