import RecommenderCore

/// Text from anywhere as Markdown that shows it and does nothing else.
enum Markdown {
  /// Text in a line or a table: what Markdown or HTML would act on is escaped, and nothing else, so
  /// that the source reads well too.
  static func text(_ text: String) -> String {
    var result = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if let mark = MarkedText.mark(for: scalar) {
        result += mark
      } else if special.contains(scalar) || scalar == "_" && !isInsideWord(index, scalars) {
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

  /// Text at the beginning of a list item, where signs and numbers could begin something else.
  static func item(_ text: String) -> String {
    let text = self.text(String(text.trimmingPrefix { $0 == " " }))
    guard let first = text.unicodeScalars.first else { return "" }
    if "-+=".unicodeScalars.contains(first) { return "\\\(text)" }
    let number = String(text.prefix { ("0"..."9").contains($0) })
    let rest = text.dropFirst(number.count)
    guard !number.isEmpty, rest.hasPrefix(".") || rest.hasPrefix(")") else { return text }
    return "\(number)\\\(rest)"
  }

  /// Text in a code span; longer runs of backticks around it keep its own ones harmless.
  static func code(_ text: String) -> String {
    let shown = MarkedText.marked(text)
    let fence = String(repeating: "`", count: longestRun(in: shown) + 1)
    let hasTickAtEnd = shown.unicodeScalars.first == "`" || shown.unicodeScalars.last == "`"
    let pad = hasTickAtEnd ? " " : ""
    return "\(fence)\(pad)\(shown)\(pad)\(fence)"
  }

  /// Text in a code span in a table, where a pipe ends the cell even inside of code.
  static func tableCode(_ text: String) -> String {
    code(text).replacing("|", with: "\\|")
  }

  /// Lines in a code block, indented by the given number of columns.
  static func codeBlock(
    _ text: String, indent: Int = 0, language: String = "sh"
  ) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      MarkedText.marked(String($0))
    }
    let fence = String(repeating: "`", count: max(3, longestRun(in: text) + 1))
    let lead = String(repeating: " ", count: indent)
    return (["\(fence)\(language)"] + lines + [fence]).map { lead + $0 }
  }

  /// How many backticks follow each other at most; a combining mark behind one makes no difference.
  private static func longestRun(in text: String) -> Int {
    text.unicodeScalars.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
  }

  /// Whether letters or digits stand on both sides, as in `Item_url`; there `_` is only itself.
  private static func isInsideWord(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    func isWord(_ place: Int) -> Bool {
      guard scalars.indices.contains(place), scalars[place].isASCII else { return false }
      return Character(scalars[place]).isLetter || Character(scalars[place]).isNumber
    }
    return isWord(index - 1) && isWord(index + 1)
  }

  private static let special: Set<Unicode.Scalar> = [
    "\\", "`", "*", "[", "]", "|", "#", "~", "!", "$", ">",
  ]
}

extension AWSGuide {
  /// The page as an item of a list.
  var item: String { "- [\(title)](\(address))" }
}
