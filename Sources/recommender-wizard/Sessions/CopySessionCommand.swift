import ArgumentParser
import RecommenderCore
import SessionStore
import WizardApp

/// `recommender-wizard sessions copy A B`: a second session with the same answers.
struct CopySessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: "Copies a session, which may be open elsewhere.",
    discussion: """
      Examples:
        recommender-wizard sessions copy movie-picks movie-picks-2
      """)

  @Argument(help: "The session.", completion: .sessionNames)
  var name: String

  @Argument(help: "A name that no session has.")
  var newName: String

  func run() throws {
    do throws(CommandRefused) {
      let folder = try SessionFolder.ofThisUser()
      do throws(SessionFailure) {
        try folder.copy(name, to: newName, as: .thisProgram(since: .now))
      } catch {
        throw CommandRefused(error)
      }
      Message.write("\(newName) is a copy of \(name).")
    } catch {
      throw error.told()
    }
  }
}
