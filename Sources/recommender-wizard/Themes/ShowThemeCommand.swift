import ArgumentParser
import FoundationEssentials
import RecommenderCore
import WizardApp

/// `recommender-wizard themes show NAME`: a sample of every role.
struct ShowThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Paints a sample of everything that a theme styles.",
    discussion: """
      A file or a pipe gets plain text, unless --color always.

      Examples:
        recommender-wizard themes show solarized-light
        recommender-wizard themes show ./mine.yaml --color always
      """)

  @Argument(
    help: ArgumentHelp("The theme, or a scheme file.", valueName: "NAME|FILE"),
    completion: .themeNames)
  var theme: String

  @Option(help: "When colours are used.")
  var color = ColorArgument.auto

  func run() throws {
    do throws(CommandRefused) {
      let entry = try Self.entry(theme)
      let output = OutputColors(
        color.choice, environment: ProcessInfo.processInfo.environment)
      try StandardOutput.write(
        Self.heading(entry) + "\n\n" + ThemeSample(entry.theme, on: output).text)
    } catch {
      throw error.told()
    }
  }

  private static func entry(_ reference: String) throws(CommandRefused) -> ThemeEntry {
    do throws(ThemeRefused) {
      return try ThemeLibrary.ofThisUser.theme(reference)
    } catch {
      throw CommandRefused(
        error.text, exitCode: error.cause == .missing ? .notFound : .dataRefused)
    }
  }

  private static func heading(_ entry: ThemeEntry) -> String {
    [
      entry.title, "for \(entry.background.words) backgrounds", entry.author, entry.origin.words,
    ].filter { !$0.isEmpty }.map(MarkedText.marked).joined(separator: ", ")
  }
}
