import ArgumentParser

/// `recommender-wizard sessions`: what is saved, and what can be done with it.
struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: "Lists, renames, copies and deletes saved sessions.",
    discussion: """
      Examples:
        recommender-wizard sessions
        recommender-wizard sessions rename recommender movie-picks-2

      Exit codes: 0 done; 1 not deleted, since the answer was no; 64 usage, or no session can have \
      the name; 66 there is no such session; 73 the name is taken, or nothing can be written; \
      75 session in use.
      """,
    subcommands: [
      CopySessionCommand.self,
      DeleteSessionsCommand.self,
      ListSessionsCommand.self,
      RenameSessionCommand.self,
    ],
    defaultSubcommand: ListSessionsCommand.self)
}
