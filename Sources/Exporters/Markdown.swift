import RecommenderCore

/// Text from anywhere as Markdown that shows it and does nothing else.
enum Markdown {
  /// Text in a paragraph, a list or a table: what Markdown or HTML would act on is escaped.
  static func text(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let mark = MarkedText.mark(for: scalar) {
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
    let shown = MarkedText.marked(text)
    let fence = String(repeating: "`", count: longestRun(in: shown) + 1)
    let pad = shown.hasPrefix("`") || shown.hasSuffix("`") ? " " : ""
    return "\(fence)\(pad)\(shown)\(pad)\(fence)"
  }

  /// Text in a code span in a table, where a pipe ends the cell even inside of code.
  static func tableCode(_ text: String) -> String {
    code(text).replacing("|", with: "\\|")
  }

  /// Lines in a code block, indented by the given number of columns.
  static func codeBlock(_ text: String, indent: Int) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      MarkedText.marked(String($0))
    }
    let fence = String(repeating: "`", count: max(3, longestRun(in: text) + 1))
    let lead = String(repeating: " ", count: indent)
    return (["\(fence)sh"] + lines + [fence]).map { lead + $0 }
  }

  /// The longest run of backticks; counted by scalars, for a combining mark hides none of them.
  private static func longestRun(in text: String) -> Int {
    text.unicodeScalars.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
  }

  private static let special: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!", "$", ">",
  ]
}
