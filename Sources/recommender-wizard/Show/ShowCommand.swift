import ArgumentParser
import Exporters
import RecommenderCore
import WizardApp

/// `recommender-wizard show REF`: a session or a file as text.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows the answers, the findings and the checklist.",
    discussion: """
      REF is the name of a session, or the path of a session or of a configuration; - reads \
      standard input. The checklist is judged by what the session holds; nothing is looked up.

      Examples:
        recommender-wizard show movie-picks
        recommender-wizard show ./movie-picks --json

      Exit codes: 0 shown, whatever the findings; 65 data refused; 66 not found.
      """)

  @Argument(help: ArgumentHelp("The session or the file.", valueName: "ref"))
  var reference: DocumentReference

  @Flag(help: "Print everything as JSON.")
  var json = false

  func run() throws {
    do throws(CommandRefused) {
      let loaded = try reference.load()
      try StandardOutput.write(
        json
          ? JSONText.write(Self.json(loaded))
          : DocumentPage(loaded, title: reference.text, width: OutputWidth.columns).text)
    } catch {
      throw error.told()
    }
  }

  private static func json(_ loaded: LoadedDocument) -> JSONValue {
    .object([
      .init("requirements", ChecklistJSON.requirements(loaded.document.assessmentContext)),
      .init("answers", loaded.document.json["answers"] ?? .object([])),
      .init("findings", .array(loaded.problems.map { .object($0.members) })),
    ])
  }
}
