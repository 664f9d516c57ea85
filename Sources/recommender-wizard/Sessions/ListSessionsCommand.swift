import ArgumentParser
import RecommenderCore
import SessionStore
import WizardApp

/// `recommender-wizard sessions list`: every session, the latest first.
struct ListSessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the sessions, the latest first.",
    discussion: """
      Damaged ones are listed with the reason, open ones with who has them open.

      Examples:
        recommender-wizard sessions list
        recommender-wizard sessions list --json
      """)

  @Flag(help: "Print the list as JSON.")
  var json = false

  func run() throws {
    do throws(CommandRefused) {
      let sessions = try Self.sessions()
      if json {
        try StandardOutput.write(JSONText.write(.array(sessions.map(\.json))))
      } else if sessions.isEmpty {
        Message.write("There are no sessions yet. Begin one with: recommender-wizard")
      } else {
        try StandardOutput.write(SessionTable(sessions).text(width: OutputWidth.columns))
      }
    } catch {
      throw error.told()
    }
  }

  private static func sessions() throws(CommandRefused) -> [SessionSummary] {
    let folder = try SessionFolder.ofThisUser()
    do throws(FileFailure) {
      return try folder.summaries()
    } catch {
      throw CommandRefused(error)
    }
  }
}
