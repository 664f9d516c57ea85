import ArgumentParser
import RecommenderCore
import SessionStore
import WizardApp

/// `recommender-wizard sessions rename A B`: another name for a session.
struct RenameSessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Gives a session another name.",
    discussion: """
      Examples:
        recommender-wizard sessions rename recommender movie-picks-2
      """)

  @Argument(help: "The session.", completion: .sessionNames)
  var name: String

  @Argument(help: "A name that no session has.")
  var newName: String

  func run() throws {
    do throws(CommandRefused) {
      let folder = try SessionFolder.ofThisUser()
      do throws(SessionFailure) {
        try folder.rename(name, to: newName, as: .thisProgram(since: .now))
      } catch {
        throw CommandRefused(error)
      }
      Message.write("\(name) is called \(newName) now.")
    } catch {
      throw error.told()
    }
  }
}
