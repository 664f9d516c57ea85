/// What came where a line was awaited.
public enum PlainInput: Hashable, Sendable {
  /// A line of text, without its end.
  case line(String)
  /// A line with more bytes than any answer has; nothing of it is kept.
  case tooLong
  /// A line that is not UTF-8.
  case unreadable

  /// The most bytes of a line: more than the longest path or table row has.
  public static let longestLine = 8192

  /// Why the line cannot be taken, whatever was asked; nil where it can be read.
  var refusal: PlainLine? {
    switch self {
    case .tooLong: PlainTexts.lineTooLong
    case .unreadable: PlainTexts.lineUnreadable
    case .line(let text):
      text.unicodeScalars.contains(where: Self.isControl)
        ? PlainTexts.lineWithControls : nil
    }
  }

  /// A tab parts the cells of a table; whatever else is a control character nobody means to say.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value != 0x09 && scalar.properties.generalCategory == .control
  }
}
