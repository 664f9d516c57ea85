import SessionStore
import SystemPackage
import TerminalCanvas

/// One line of a script.
enum ScriptLine: Hashable, Sendable {
  /// `key NAME [COUNT]`: presses a key.
  case key(Key)
  /// `wait TEXT`: goes on once the screen shows the text.
  case wait(String)
  /// `size COLUMNSxROWS`: the size of the screen where there is no terminal.
  case size(Size)
  /// `show`: prints the screen to stderr where there is no terminal.
  case show
}

/// A script of keys: one command a line, `#` begins a comment line.
///
/// `type TEXT` presses its characters, `paste TEXT` pastes it, with `\n` for a line break.
struct Script: Sendable {
  let lines: [ScriptLine]

  /// Reads the script in a file.
  ///
  /// - Throws: `WizardRefused.badScript` where the file cannot be read or a line means nothing.
  init(path: String) throws(WizardRefused) {
    let bytes: [UInt8]
    do {
      bytes = try WholeFile.read(FilePath(path), limit: Self.largestFile)
    } catch {
      throw .badScript(error.sentence)
    }
    try self.init(String(decoding: bytes, as: UTF8.self))
  }

  private static let largestFile = 1 << 20

  /// Reads a script.
  ///
  /// - Throws: `WizardRefused.badScript` with the number of the first line that means nothing.
  init(_ text: String) throws(WizardRefused) {
    var lines: [ScriptLine] = []
    // An editor of another system ends lines with two characters, which Swift takes for one.
    let rows = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in rows.enumerated() {
      guard !line.hasPrefix("#"), !line.allSatisfy(\.isWhitespace) else { continue }
      guard let read = Self.read(line) else {
        throw .badScript(
          "Line \(index + 1) of the script means nothing. A line is: type TEXT, paste TEXT, "
            + "key NAME [COUNT], wait TEXT, size COLUMNSxROWS, or show.")
      }
      lines += read
    }
    self.lines = lines
  }

  private static func read(_ line: Substring) -> [ScriptLine]? {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.count > 1 ? String(parts[1]) : ""
    switch parts[0] {
    case "type": return rest.map { .key(.character($0)) }
    case "paste": return [.key(.paste(paragraphs(rest)))]
    case "wait": return rest.isEmpty ? nil : [.wait(rest)]
    case "show": return rest.isEmpty ? [.show] : nil
    case "key": return keys(rest)
    case "size": return size(rest).map { [.size($0)] }
    default: return nil
    }
  }

  private static func paragraphs(_ text: String) -> String {
    text.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
  }

  private static func keys(_ text: String) -> [ScriptLine]? {
    let words = text.split(separator: " ")
    guard let name = words.first, words.count <= 2, let key = Key(named: String(name)) else {
      return nil
    }
    guard words.count == 2 else { return [.key(key)] }
    guard let count = Int(words[1]), (1...1_000).contains(count) else { return nil }
    return Array(repeating: .key(key), count: count)
  }

  private static func size(_ text: String) -> Size? {
    let numbers = text.split(separator: "x").map { Int($0) ?? 0 }
    guard numbers.count == 2, numbers.allSatisfy({ (1...1_000).contains($0) }) else { return nil }
    return Size(columns: numbers[0], rows: numbers[1])
  }
}
