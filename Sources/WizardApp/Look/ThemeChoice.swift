import CursesDriver
import TerminalCanvas
import Themes

/// What `--theme` asks for.
enum ThemeChoice {
  /// This theme.
  case fixed(Theme)
  /// The light or the dark one, whichever suits the terminal's background; `terminal` where that
  /// cannot be told.
  case automatic(light: Theme, dark: Theme)

  /// The word that asks for the automatic choice.
  static let automaticName = "auto"
  /// How long the terminal is given to tell its background.
  private static let patience = Duration.milliseconds(100)
  private static let automaticNames = (light: "gruvbox-light-medium", dark: "gruvbox-dark-medium")

  /// Finds what a name or a file means.
  ///
  /// - Throws: `WizardRefused` where it means nothing, or a file that is no scheme.
  init(_ reference: String, in library: ThemeLibrary) throws(WizardRefused) {
    do throws(ThemeRefused) {
      guard reference == Self.automaticName else {
        self = .fixed(try library.theme(reference).theme)
        return
      }
      self = .automatic(
        light: try library.theme(Self.automaticNames.light).theme,
        dark: try library.theme(Self.automaticNames.dark).theme)
    } catch {
      switch error.cause {
      case .missing: throw .badTheme(error.text)
      case .broken: throw .brokenTheme(error.text)
      }
    }
  }

  /// The theme for a terminal that is open; asks it where that is needed.
  func theme(on terminal: inout Terminal, environment: [String: String]) -> Theme {
    switch self {
    case .fixed(let theme): return theme
    case .automatic(let light, let dark):
      // Without colours there is nothing to choose between.
      guard terminal.colorCount > 0 else { return Themes.terminal }
      let told = terminal.background(within: Self.patience)
      return switch told ?? .init(colorFGBG: environment["COLORFGBG"] ?? "") {
      case .light: light
      case .dark: dark
      case nil: Themes.terminal
      }
    }
  }
}
