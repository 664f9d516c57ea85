import RecommenderCore
import SystemPackage

/// Asks the person at the terminal, wherever the standard streams lead.
struct TerminalQuestion: ~Copyable {
  private let terminal: FileDescriptor

  /// Nil where there is no terminal to ask on.
  init?() {
    do {
      terminal = try FileDescriptor.open("/dev/tty", .readWrite, options: .closeOnExec)
    } catch {
      return nil
    }
  }

  deinit { try? terminal.close() }

  /// Shows lines and asks; everything but a clear yes is a no.
  func isAgreed(to question: String, after lines: [String]) -> Bool {
    let text = lines.map { MarkedText.marked($0) + "\n" }.joined() + "\(question) [y/N] "
    guard (try? terminal.writeAll(text.utf8)) != nil else { return false }
    return ["y", "yes"].contains(answer().lowercased())
  }

  /// One line without the blanks around it; what stands past the first few bytes matters to nobody.
  private func answer() -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = (try? buffer.withUnsafeMutableBytes { try terminal.read(into: $0) }) ?? 0
    let line = buffer[..<count].prefix { $0 != UInt8(ascii: "\n") }
    return String(decoding: line, as: UTF8.self).split(separator: " ").joined(separator: " ")
  }
}
