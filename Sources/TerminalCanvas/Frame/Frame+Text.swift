extension Frame {
  /// One row as text, exactly as wide as the frame; empty when there is no such row.
  public func text(ofRow row: Int) -> String {
    var text = ""
    for cell in cells(ofRow: row) where !cell.isContinuation { text.append(cell.character) }
    return text
  }

  /// The frame as text, one string a row.
  public var lines: [String] { (0..<size.rows).map(text(ofRow:)) }

  /// The frame as text without the blanks at the ends of rows, for people and for tests.
  public var trimmedText: String {
    lines.map { line in
      var line = line[...]
      while line.last == " " { line.removeLast() }
      return String(line)
    }.joined(separator: "\n")
  }

  /// The roles as text, one letter a cell and one line a row; see `Role.letter`.
  public var roleMap: String {
    (0..<size.rows).map { row in String(cells(ofRow: row).map(\.role.letter)) }
      .joined(separator: "\n")
  }
}

extension Role {
  /// The letter that stands for the role in a role map; plain text is a dot.
  public var letter: Character {
    switch self {
    case .text: "."
    case .secondary: "s"
    case .disabled: "d"
    case .heading: "h"
    case .accent: "a"
    case .selection: "S"
    case .match: "m"
    case .selectionMatch: "M"
    case .success: "y"
    case .warning: "w"
    case .error: "e"
    case .field: "f"
    case .hint: "i"
    case .key: "k"
    case .rule: "r"
    case .bar: "b"
    case .syntaxName: "N"
    case .syntaxText: "T"
    case .syntaxNumber: "0"
    case .added: "+"
    case .removed: "-"
    case .control: "c"
    }
  }
}
