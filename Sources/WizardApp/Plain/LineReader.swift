import SystemPackage

/// Standard input as lines; what stands behind the last line break is a line too.
struct LineReader {
  /// The lines that nobody has taken yet.
  private(set) var lines: [String] = []
  /// Whether nothing more will come.
  private(set) var isAtEnd = false
  private var rest: [UInt8] = []

  /// A line that is longer is taken as it stands, and the rules refuse it.
  private static let longestLine = 1 << 20

  /// Whether more has to be read before a line can be taken.
  var isEmpty: Bool { lines.isEmpty }

  /// Takes the first line.
  mutating func next() -> String { lines.removeFirst() }

  /// Reads what is there.
  mutating func read() {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    do {
      let count = try buffer.withUnsafeMutableBytes {
        try FileDescriptor.standardInput.read(into: $0)
      }
      if count > 0 { take(buffer[..<count]) } else { end() }
    } catch Errno.wouldBlock {
      return
    } catch {
      // The terminal is gone, or nobody gave the program an input.
      end()
    }
  }

  /// Takes bytes as they came.
  mutating func take(_ bytes: ArraySlice<UInt8>) {
    var bytes = bytes
    while let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
      rest += bytes[..<end]
      endLine()
      bytes = bytes[(end + 1)...]
    }
    rest += bytes
    if rest.count > Self.longestLine { endLine() }
  }

  /// Nothing more will come.
  mutating func end() {
    if !rest.isEmpty { endLine() }
    isAtEnd = true
  }

  private mutating func endLine() {
    if rest.last == UInt8(ascii: "\r") { rest.removeLast() }
    lines.append(String(decoding: rest, as: UTF8.self))
    rest = []
  }
}
