/// Text from outside, in a line of ours, with visible marks for what cannot be seen.
package enum MarkedText {
  /// The text on one line: control, formatting and other invisible characters and line breaks become
  /// marks such as `‹U+202E›`; everything else stays as it is.
  package static func marked(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return text }
    var marked = ""
    for scalar in text.unicodeScalars {
      if let mark = mark(for: scalar) {
        marked += mark
      } else {
        marked.unicodeScalars.append(scalar)
      }
    }
    return marked
  }

  /// The mark for what would break a line, reorder text, or hide in it; nil for all other characters.
  package static func mark(for scalar: Unicode.Scalar) -> String? {
    guard isInvisible(scalar) else { return nil }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "‹U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)›"
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      return true
    default:
      // Emoji choose their look by the last two variation selectors; other fillers only hide.
      let isLook = scalar.value == 0xFE0E || scalar.value == 0xFE0F
      return scalar.properties.isDefaultIgnorableCodePoint && !isLook
    }
  }
}
