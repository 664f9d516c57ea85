import ArgumentParser
import WizardApp

/// `recommender-wizard [NAME]`: the wizard itself.
struct SetupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup",
    abstract: "Leads through the questions and writes the configuration (the default).",
    discussion: """
      Where sessions are unfinished and no NAME is given, they are listed first.

      Colours: --color, then NO_COLOR, then CLICOLOR_FORCE or FORCE_COLOR, then CLICOLOR, then \
      what the terminal can show.

      Examples:
        recommender-wizard setup movie-picks --region us-east-1
        recommender-wizard setup --account account.json --theme solarized-light
        recommender-wizard setup demo --account sample --script demo.keys --to ./demo
      """)

  @Argument(help: "The session to begin or to go on with.")
  var name: String?

  @OptionGroup var arguments: WizardArguments

  /// What the command line says.
  var options: WizardOptions { arguments.options(name.map { .named($0) } ?? .any) }

  func run() throws {
    try WizardLaunch.run(options)
  }
}
