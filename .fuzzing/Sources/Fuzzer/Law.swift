import Glibc
import RecommenderCore

/// What every target holds its reader to.
enum Law {
  /// Ends the program where something does not hold, so that libFuzzer keeps the input.
  static func hold(_ isHeld: Bool, _ what: @autoclosure () -> String) {
    guard !isHeld else { return }
    say("LAW BROKEN: \(what())")
    abort()
  }

  /// A message for people says something, on lines, and holds nothing that a terminal obeys.
  static func message(_ text: String, _ where: String, lines: Bool = false) {
    hold(text.contains { !$0.isWhitespace }, "an empty message: \(`where`)")
    harmless(text, `where`, lines: lines)
  }

  /// A text holds nothing that a terminal obeys.
  static func harmless(_ text: String, _ where: String, lines: Bool = false) {
    let bad = text.unicodeScalars.first { scalar in
      scalar.properties.generalCategory == .control && !(lines && scalar == "\n")
    }
    hold(bad == nil, "a control character in \(`where`): \(text.debugDescription)")
  }

  /// Two texts are the same bytes.
  static func same(_ a: String, _ b: String, _ where: String) {
    hold(
      a.utf8.elementsEqual(b.utf8),
      "\(`where`) is not stable:\n\(a.debugDescription)\n\(b.debugDescription)")
  }
}

/// Takes an input apart.
struct Bytes {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isEmpty: Bool { rest.isEmpty }

  /// The next byte; 0 at the end.
  mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  /// The bytes up to the next one of this value, which is dropped.
  mutating func part(upTo end: UInt8 = 0) -> [UInt8] {
    let part = rest.prefix { $0 != end }
    rest = rest[part.endIndex...].dropFirst()
    return Array(part)
  }

  mutating func text(upTo end: UInt8 = 0) -> String {
    String(decoding: part(upTo: end), as: UTF8.self)
  }

  /// All that is left.
  mutating func all() -> [UInt8] {
    defer { rest = [] }
    return Array(rest)
  }
}

extension String {
  var bytes: [UInt8] { Array(utf8) }
}

/// Writes a line to standard error.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}
