import RecommenderCore
import TerminalCanvas

/// Text from anywhere as lines of a page: harmless, wrapped, and indented.
enum WrappedText {
  /// The lines of a text between the indent and the width; a label can stand in the first indent.
  ///
  /// A line break in the text becomes a mark, so that nobody's text can look like another line.
  static func lines(_ text: String, indent: Int, width: Int, label: String = "") -> [String] {
    let room = max(20, width - indent)
    let lines = LineWrap.lines(of: MarkedText.marked(text), width: room)
    return lines.enumerated().map { index, line in
      (padded(index == 0 ? label : "", to: indent) + line).trimmedAtEnd
    }
  }

  /// A command as it can be copied: never broken, however long.
  static func commandLines(_ text: String, indent: Int) -> [String] {
    text.split(separator: "\n").map {
      String(repeating: " ", count: indent) + MarkedText.marked(String($0))
    }
  }

  /// The text with blanks behind it up to a number of columns.
  static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - text.columnWidth))
  }
}

extension String {
  /// The text without the blanks at its end.
  var trimmedAtEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
