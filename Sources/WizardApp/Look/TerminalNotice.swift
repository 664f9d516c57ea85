import CursesDriver
import RecommenderCore

/// What is said after the screen is left where the terminal's type was not known.
struct TerminalNotice {
  private let text: String

  /// Nil where the terminal is what the environment says.
  init?(_ terminal: borrowing Terminal) {
    guard terminal.type != terminal.requestedType else { return nil }
    let asked = terminal.requestedType
    text =
      (asked.isEmpty
        ? "TERM is not set" : "The terminal type \(MarkedText.marked(asked)) is not known here")
      + "; \(terminal.type) was used instead.\n"
  }

  func tell() { StandardError.write(text) }
}
