import ArgumentParser
import RecommenderCore

/// `recommender-wizard import FILE|DIR`: sessions from documents of other people and programs.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Makes sessions of files: sessions, bundles and configurations.",
    discussion: """
      A file is a session, a CreateRecommenderConfiguration or UpdateRecommenderConfiguration \
      request, or what aws pinpoint get-recommender-configuration or \
      get-recommender-configurations prints; every configuration becomes a session. Of a folder its session.json is taken, else its recommender.json. The \
      names of the new sessions go to standard output, and what is wrong with their answers to \
      standard error. No session is ever replaced.

      Examples:
        recommender-wizard import ./movie-picks --as movie-picks-2
        aws pinpoint get-recommender-configurations | recommender-wizard import -

      Exit codes: 0 imported, whatever is wrong with \
      the answers; 65 the file cannot be understood; 66 it cannot be read; 73 the name is taken or \
      the session cannot be written; 75 the name is in use.
      """)

  @Argument(
    help: ArgumentHelp("The file or folder; - reads standard input.", valueName: "file|dir"),
    completion: .file())
  var file: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The name of the new session.",
      discussion: "Without it a free one like the model's or the file's. Of several, the second "
        + "becomes NAME-2.",
      valueName: "name"))
  var name: String?

  func validate() throws {
    if let name, !SessionName.isValid(name) { throw ValidationError(SessionName.refusal) }
  }

  func run() throws {
    do throws(CommandRefused) {
      let source = try ImportSource(file)
      let sessions = try source.sessions()
      var newSessions = try NewSessions(in: .ofThisUser())
      for (index, session) in sessions.enumerated() {
        if let name, index == 0 {
          try newSessions.add(session.document, as: name)
        } else {
          let wish = name ?? session.suggestedName ?? SessionName.fixed(source.stem)
          try newSessions.add(session.document, like: wish ?? "recommender")
        }
      }
      try newSessions.save()
      let problems = DocumentCheck.problems(in: sessions)
      Message.write(problems.map { $0.line(in: source.name) })
    } catch {
      throw error.told()
    }
  }
}
