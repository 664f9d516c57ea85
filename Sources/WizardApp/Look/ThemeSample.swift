import CursesDriver
package import TerminalCanvas
import Themes

/// A sample of every role of a theme, as lines for standard output.
package struct ThemeSample {
  private let theme: Theme
  private let output: OutputColors

  /// Prepares the sample of a theme.
  package init(_ theme: Theme, on output: OutputColors) {
    self.theme = theme
    self.output = output
  }

  /// One line for each role: its name, sample text as it looks, and the colours in words.
  package var text: String {
    let names = Role.allCases.map { String(describing: $0) }
    let width = names.map(\.count).max() ?? 0
    return zip(Role.allCases, names).map { role, name in
      let padded = name + String(repeating: " ", count: width - name.count)
      return "\(padded)  \(painted(role))  \(Self.words(theme[role]))\n"
    }.joined()
  }

  private func painted(_ role: Role) -> String {
    let sample = " \(role.sample) "
    let text = sample + String(repeating: " ", count: max(0, Self.width - sample.count))
    guard case .styled(let colors) = output else { return text }
    let start = StyleSequence.start(theme[role], colors: colors)
    return start.isEmpty ? text : start + text + StyleSequence.end
  }

  private static let width = 28

  /// A style in words, such as `#e5e9f0 on #2e3440, contrast 10.3, bold`.
  private static func words(_ style: Style) -> String {
    var words = ["\(word(style.foreground)) on \(word(style.background))"]
    if case .rgb(let red, let green, let blue) = style.foreground,
      case .rgb(let backRed, let backGreen, let backBlue) = style.background
    {
      let contrast = SchemeColor(red: red, green: green, blue: blue).contrast(
        with: SchemeColor(red: backRed, green: backGreen, blue: backBlue))
      words.append("contrast \(contrast.tenths)")
    } else if style.foreground == .standard, style.background == .standard {
      words = ["the terminal's own"]
    }
    let emphases: [(Style.Emphasis, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"),
      (.italic, "italic"),
    ]
    words += emphases.filter { style.emphasis.contains($0.0) }.map(\.1)
    return words.joined(separator: ", ")
  }

  private static func word(_ color: Style.Color) -> String {
    switch color {
    case .standard: "own"
    case .palette(let index): "palette \(index)"
    case .rgb(let red, let green, let blue): SchemeColor(red: red, green: green, blue: blue).hex
    }
  }
}

extension Role {
  /// What stands on the screen in this role.
  fileprivate var sample: String {
    switch self {
    case .text: "movie-picks"
    case .secondary: "What Pinpoint will do"
    case .disabled: "cannot be used"
    case .heading: "Which campaign?"
    case .accent: "2 Campaign"
    case .selection: "movie-picks   ACTIVE"
    case .match: "mov"
    case .selectionMatch: "mov"
    case .success: "met"
    case .warning: "advice"
    case .error: "not met"
    case .field: "what is typed"
    case .hint: "3 of 212"
    case .key: "F1"
    case .rule: "----------"
    case .bar: "Recommender set-up"
    case .syntaxName: "\"recommendationsPerMessage\""
    case .syntaxText: "\"PINPOINT_USER_ID\""
    case .syntaxNumber: "3"
    case .added: "+ a line"
    case .removed: "- a line"
    case .control: "<U+202E>"
    }
  }
}
