import ArgumentParser
import WizardApp

/// `recommender-wizard resume [NAME]`: goes on with a session that exists.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Goes on with a session, by default the latest.",
    discussion: """
      Examples:
        recommender-wizard resume
        recommender-wizard resume movie-picks --account account.json

      A damaged session, or one that is open in another program, is listed with what can be done.
      """)

  @Argument(help: "The session to go on with. Without it the one that was saved last.")
  var name: String?

  @OptionGroup var arguments: WizardArguments

  /// What the command line says.
  var options: WizardOptions { arguments.options(name.map { .existing($0) } ?? .latest) }

  func run() throws {
    try WizardLaunch.run(options)
  }
}
