import ArgumentParser
import WizardApp

/// `recommender-wizard themes`: how the wizard can look.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "Lists themes, shows one, and checks a file.",
    discussion: """
      Your own themes are base16 and base24 scheme files, such as mine.yaml, in the folder \
      ~/.config/recommender-wizard/themes, or below $XDG_CONFIG_HOME where that is set. One that \
      bears the name of a built-in theme is taken in its place.

      Examples:
        recommender-wizard themes
        recommender-wizard themes show nord

      Exit codes: 0 done; 65 the file is no scheme; 66 there is no such theme or file.
      """,
    subcommands: [
      LintThemeCommand.self,
      ListThemesCommand.self,
      ShowThemeCommand.self,
    ],
    defaultSubcommand: ListThemesCommand.self)
}

extension CompletionKind {
  /// The names of the themes, for the shell to offer.
  static var themeNames: CompletionKind {
    .custom { _, _, _ in ThemeLibrary.ofThisUser.list().themes.map(\.name) }
  }
}
