import ArgumentParser
import RecommenderCore
import TerminalCanvas
import WizardApp

/// `recommender-wizard themes list`: every theme that can be chosen.
struct ListThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the themes.",
    discussion: """
      Files of your folder that are no themes are named on standard error.

      Examples:
        recommender-wizard themes list
        recommender-wizard themes list --json
      """)

  @Flag(help: "Print the list as JSON.")
  var json = false

  func run() throws {
    let (themes, broken) = ThemeLibrary.ofThisUser.list()
    do throws(CommandRefused) {
      try StandardOutput.write(
        json ? JSONText.write(.array(themes.map(\.json))) : Self.table(themes))
    } catch {
      throw error.told()
    }
    Message.write(broken.map(\.text))
  }

  private static func table(_ themes: [ThemeEntry]) -> String {
    let rows =
      [["NAME", "FOR", "FROM", "AUTHOR"]]
      + themes.map { theme in
        [theme.name, theme.background.words, theme.origin.words, theme.author]
          .map(MarkedText.marked)
      }
    let widths = rows[0].indices.map { column in rows.map { $0[column].columnWidth }.max() ?? 0 }
    return rows.map { cells in
      zip(cells, widths).map { WrappedText.padded($0, to: $1) }.joined(separator: "  ")
        .trimmedAtEnd + "\n"
    }.joined()
  }
}

extension ThemeEntry {
  /// The theme as `themes list --json` gives it.
  fileprivate var json: JSONValue {
    var file = JSONValue.null
    if case .user(let path) = origin { file = .string(path) }
    return .object([
      .init("name", .string(name)), .init("author", .string(author)),
      .init("background", .string(background.rawValue)),
      .init("source", .string(file == .null ? "built-in" : "user")), .init("file", file),
    ])
  }
}

extension ThemeEntry.Background {
  /// The background in a word.
  var words: String {
    switch self {
    case .light: "light"
    case .dark: "dark"
    case .terminal: "any"
    }
  }
}

extension ThemeEntry.Origin {
  /// Where a theme comes from, in few words.
  var words: String {
    switch self {
    case .builtIn: "built in"
    case .user: "yours"
    case .file(let path): path
    }
  }
}
