import PlainPrompts
import SystemPackage

/// Standard input as lines; what stands behind the last line break is a line too.
struct LineReader {
  /// The lines that nobody has taken yet.
  private(set) var inputs: [PlainInput] = []
  /// Whether nothing more will come.
  private(set) var isAtEnd = false
  private var rest: [UInt8] = []
  /// Whether the line is too long; what is left of it is passed over.
  private var isTooLong = false

  /// Whether more has to be read before a line can be taken.
  var isEmpty: Bool { inputs.isEmpty }

  /// Takes the first line.
  mutating func next() -> PlainInput { inputs.removeFirst() }

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
      keep(bytes[..<end])
      endLine()
      bytes = bytes[(end + 1)...]
    }
    keep(bytes)
  }

  /// Nothing more will come.
  mutating func end() {
    if !rest.isEmpty || isTooLong { endLine() }
    isAtEnd = true
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    isTooLong = isTooLong || rest.count + bytes.count > PlainInput.longestLine
    rest = isTooLong ? [] : rest + bytes
  }

  private mutating func endLine() {
    if rest.last == UInt8(ascii: "\r") { rest.removeLast() }
    let line = String(validating: rest, as: UTF8.self)
    inputs.append(isTooLong ? .tooLong : line.map { .line($0) } ?? .unreadable)
    rest = []
    isTooLong = false
  }
}
