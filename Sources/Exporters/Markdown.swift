/// Text from anywhere as Markdown that shows it and does nothing else.
enum Markdown {
  /// Text in a paragraph, a list or a table: what Markdown or HTML would act on is escaped.
  static func text(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let mark = mark(for: scalar) {
        result += mark
      } else if special.contains(scalar) {
        result += "\\\(scalar)"
      } else if scalar == "<" {
        result += "&lt;"
      } else if scalar == "&" {
        result += "&amp;"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text in a code span; longer runs of backticks around it keep its own ones harmless.
  static func code(_ text: String) -> String {
    let shown = visible(text)
    let longest = shown.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let pad = shown.hasPrefix("`") || shown.hasSuffix("`") ? " " : ""
    return "\(fence)\(pad)\(shown)\(pad)\(fence)"
  }

  /// Lines in a code block, indented by the given number of columns.
  static func codeBlock(_ text: String, indent: Int) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      visible(String($0))
    }
    let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    let lead = String(repeating: " ", count: indent)
    return (["\(fence)sh"] + lines + [fence]).map { lead + $0 }
  }

  private static func visible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let mark = mark(for: scalar) {
        result += mark
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let special: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!", "$", ">",
  ]

  /// A visible mark for what would break a line, reorder text, or hide in it.
  private static func mark(for scalar: Unicode.Scalar) -> String? {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "‹U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)›"
    default: return nil
    }
  }
}
