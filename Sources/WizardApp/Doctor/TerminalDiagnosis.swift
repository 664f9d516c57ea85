import CursesDriver
import RecommenderCore
import TerminalCanvas
import WizardScreens

/// What the terminal can do, found by taking it for a moment without drawing.
struct TerminalDiagnosis {
  let all: [Diagnosis]

  init(_ environment: [String: String]) {
    do throws(TerminalRefused) {
      let terminal = try Terminal()
      all = [
        Self.kind(terminal), Self.size(terminal.size), Self.letters(isUTF8: terminal.isUTF8),
        Self.colors(terminal.colorCount, environment),
      ]
    } catch {
      all = [
        Diagnosis(
          "terminal", "Terminal", error == .noTerminal ? .advice : .fix,
          MarkedText.marked("\(error)"),
          fix: "Answer line by line instead: recommender-wizard --plain")
      ]
    }
  }

  private static func kind(_ terminal: borrowing Terminal) -> Diagnosis {
    let asked = terminal.requestedType
    guard terminal.type != asked else {
      return Diagnosis("terminal", "Terminal", .fine, MarkedText.marked(asked))
    }
    let found = asked.isEmpty ? "TERM is not set" : "\(MarkedText.marked(asked)) is not known here"
    return Diagnosis(
      "terminal", "Terminal", .advice, "\(found); \(terminal.type) is used instead.",
      fix: "Install the package ncurses-term, or set TERM to a type that is known.")
  }

  private static func size(_ size: Size) -> Diagnosis {
    let found = "\(size.columns) columns, \(size.rows) rows"
    guard ScreenLayout.fits(size) else {
      return Diagnosis(
        "size", "Window", .fix, found,
        fix: "Make it at least \(ScreenLayout.smallest.columns) columns wide and "
          + "\(ScreenLayout.smallest.rows) rows high.")
    }
    guard size.columns >= ScreenLayout.railFrom else {
      return Diagnosis(
        "size", "Window", .advice, found,
        fix: "From \(ScreenLayout.railFrom) columns the steps are listed beside each question.")
    }
    return Diagnosis("size", "Window", .fine, found)
  }

  private static func letters(isUTF8: Bool) -> Diagnosis {
    isUTF8
      ? Diagnosis("locale", "Locale", .fine, "UTF-8")
      : Diagnosis(
        "locale", "Locale", .advice, "not UTF-8; lines and marks are drawn with ASCII.",
        fix: "Set LANG, for example to C.UTF-8.")
  }

  private static func colors(_ count: Int, _ environment: [String: String]) -> Diagnosis {
    let title = "Colours"
    guard ColorChoice.auto.allowsColor(environment: environment) else {
      return Diagnosis("colors", title, .fine, "none, as NO_COLOR or CLICOLOR asks")
    }
    switch count {
    case 0: return Diagnosis("colors", title, .fine, "none; bold, underline and reverse are used")
    case ..<257: return Diagnosis("colors", title, .fine, "\(count)")
    default: return Diagnosis("colors", title, .fine, "direct")
    }
  }
}
