import Glibc
import PlainPrompts
import SystemPackage

/// Where plain mode speaks: on standard output where that is a terminal, else on standard error,
/// so that results stay alone on standard output.
struct LineWriter {
  private let output: FileDescriptor
  private let isASCII: Bool
  /// Whether a person types the answers, so that a prompt stays open until they end it.
  private let isTypedAt: Bool
  private var isOpen = false

  init(isASCII: Bool) {
    output = isatty(STDOUT_FILENO) == 1 ? .standardOutput : .standardError
    isTypedAt = isatty(STDIN_FILENO) == 1
    self.isASCII = isASCII
  }

  /// Says lines, and leaves the prompt open where there is one.
  mutating func say(_ turn: PlainTurn) {
    guard !turn.lines.isEmpty || turn.prompt != nil else { return }
    closePrompt()
    var text = turn.lines.flatMap(rows).map { "\($0)\n" }.joined()
    if let prompt = turn.prompt {
      text += rows(prompt).joined(separator: "\n") + (isTypedAt ? " " : "\n")
      isOpen = isTypedAt
    }
    write(text)
  }

  /// The person has ended the line.
  mutating func lineWasTyped() { isOpen = false }

  /// Ends the line of a prompt that nobody has answered.
  mutating func closePrompt() {
    if isOpen { write("\n") }
    isOpen = false
  }

  private func rows(_ line: PlainLine) -> [String] {
    line.rendered(width: OutputWidth.columns(of: output.rawValue), isASCII: isASCII)
  }

  /// Where nobody listens any more it is lost.
  private func write(_ text: String) { _ = try? output.writeAll(text.utf8) }
}
