import ArgumentParser
import RecommenderCore
import SessionStore
import WizardApp

/// `recommender-wizard sessions delete A…`: sessions go, with their backups.
struct DeleteSessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Deletes sessions, damaged ones too, with their backups.",
    discussion: """
      It asks on the terminal before anything is deleted. Where there is no terminal to ask on, \
      --force is needed.

      Examples:
        recommender-wizard sessions delete movie-picks
        recommender-wizard sessions delete --force movie-picks recommender
      """)

  @Argument(help: "The sessions.", completion: .sessionNames)
  var names: [String]

  @Flag(help: "Delete without asking; needed where there is no terminal to ask on.")
  var force = false

  func run() throws {
    do throws(CommandRefused) {
      let folder = try SessionFolder.ofThisUser()
      let names = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      for name in names { try Self.makeSure(name, canGoFrom: folder) }
      if !force { try Self.ask(names, folder) }
      for name in names { try Self.delete(name, folder) }
    } catch {
      throw error.told()
    }
  }

  /// Finds what stands in the way before anybody is asked and before the first session goes.
  private static func makeSure(
    _ name: String, canGoFrom folder: SessionFolder
  ) throws(CommandRefused) {
    guard SessionName.isValid(name) else { throw CommandRefused(.badName(name)) }
    guard folder.exists(name) else { throw CommandRefused(.missing(name)) }
    if let holder = folder.holder(of: name) {
      throw CommandRefused(.busy(name, holder.isKnown ? holder : nil))
    }
  }

  private static func ask(_ names: [String], _ folder: SessionFolder) throws(CommandRefused) {
    guard let terminal = TerminalQuestion() else {
      throw CommandRefused(
        "There is no terminal to ask on, so nothing was deleted. Give --force to delete without "
          + "being asked.", exitCode: .usage)
    }
    let question = names.count == 1 ? "Delete it for good?" : "Delete all \(names.count) for good?"
    guard terminal.isAgreed(to: question, after: try losses(names, folder)) else {
      throw CommandRefused("Nothing was deleted.", exitCode: .answerIsNo)
    }
  }

  /// What will be lost, a line for each session.
  private static func losses(
    _ names: [String], _ folder: SessionFolder
  ) throws(CommandRefused) -> [String] {
    do throws(FileFailure) {
      let sessions = try folder.summaries()
      return names.map { name in
        guard let session = sessions.first(where: { $0.name == name }) else { return name }
        return "\(name): \(SessionTable.completeness(session)), "
          + "last changed \(session.modified.local)"
      }
    } catch {
      throw CommandRefused(error)
    }
  }

  private static func delete(_ name: String, _ folder: SessionFolder) throws(CommandRefused) {
    do throws(SessionFailure) {
      try folder.delete(name, as: .thisProgram(since: .now))
    } catch {
      throw CommandRefused(error)
    }
    Message.write("\(name) is deleted.")
  }
}
