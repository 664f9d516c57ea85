/// What a VT100 shows of a program that draws in ASCII and never scrolls.
///
/// The byte that completes a change is the moment from which the change is seen, which no
/// terminal program outside of this process could tell to the millisecond.
struct PlainScreen {
  private(set) var rows: [[UInt8]]
  private let columns: Int
  private var row = 0
  private var column = 0
  private var sequence: [UInt8] = []

  init(columns: Int = 80, rows: Int = 24) {
    self.columns = columns
    self.rows = Array(repeating: Array(repeating: Self.blank, count: columns), count: rows)
  }

  /// The rows as text, for messages.
  var text: String {
    rows.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  /// Where a text stands first.
  func place(of text: String) -> (row: Int, column: Int)? {
    let wanted = Array(text.utf8)
    for (index, row) in rows.enumerated() {
      for column in 0...(columns - wanted.count)
      where row[column..<(column + wanted.count)].elementsEqual(wanted) {
        return (index, column)
      }
    }
    return nil
  }

  /// The text from a place to the end of its row, without the blanks behind it.
  func text(row: Int, from column: Int) -> String {
    let cells = rows[row][column...]
    let end = cells.lastIndex { $0 != Self.blank }.map { $0 + 1 } ?? column
    return String(decoding: cells[..<end], as: UTF8.self)
  }

  /// Takes what the program has sent.
  mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }

  private static let blank = UInt8(ascii: " ")
  private static let escape: UInt8 = 0x1B

  private mutating func take(_ byte: UInt8) {
    if !sequence.isEmpty {
      sequence.append(byte)
      if isComplete {
        perform()
        sequence = []
      }
      return
    }
    switch byte {
    case Self.escape: sequence = [byte]
    case 0x08: column = max(0, column - 1)
    case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
    case 0x0A: row = min(rows.count - 1, row + 1)
    case 0x0D: column = 0
    case 0x20...0x7E:
      rows[row][min(column, columns - 1)] = byte
      column = min(columns, column + 1)
    default: break
    }
  }

  /// Whether the sequence after ESC has its last byte.
  private var isComplete: Bool {
    guard sequence.count > 1, let last = sequence.last else { return false }
    switch sequence[1] {
    case UInt8(ascii: "["): return sequence.count > 2 && (0x40...0x7E).contains(last)
    case UInt8(ascii: "]"): return last == 0x07
    case UInt8(ascii: "("), UInt8(ascii: ")"): return sequence.count == 3
    default: return true
    }
  }

  private mutating func perform() {
    guard sequence[1] == UInt8(ascii: "["), let last = sequence.last else { return }
    let numbers = String(decoding: sequence.dropFirst(2).dropLast(), as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let first = numbers.first ?? nil
    let distance = first ?? 1
    switch last {
    case UInt8(ascii: "H"):
      move(to: distance - 1, numbers.count > 1 ? (numbers[1] ?? 1) - 1 : 0)
    case UInt8(ascii: "A"): move(to: row - distance, column)
    case UInt8(ascii: "B"): move(to: row + distance, column)
    case UInt8(ascii: "C"): move(to: row, column + distance)
    case UInt8(ascii: "D"): move(to: row, column - distance)
    case UInt8(ascii: "J"): clear(from: first == 2 ? (0, 0) : (row, column), to: rows.count - 1)
    case UInt8(ascii: "K") where first == 1:
      for index in 0...min(column, columns - 1) { rows[row][index] = Self.blank }
    case UInt8(ascii: "K"): clear(from: (row, column), to: row)
    default: break
    }
  }

  private mutating func move(to row: Int, _ column: Int) {
    self.row = max(0, min(rows.count - 1, row))
    self.column = max(0, min(columns - 1, column))
  }

  private mutating func clear(from start: (row: Int, column: Int), to last: Int) {
    for row in start.row...last {
      for index in (row == start.row ? min(start.column, columns - 1) : 0)..<columns {
        rows[row][index] = Self.blank
      }
    }
  }
}
