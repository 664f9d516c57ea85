import ArgumentParser
import WizardApp

/// The program: the wizard by default, and commands that need no screen.
@main
struct RecommenderWizardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommender-wizard",
    abstract: "Prepares an Amazon Pinpoint recommender model.",
    discussion: """
      Without a command the wizard opens: ten questions, then the configuration and a checklist \
      of its prerequisites. The screen is drawn on the terminal itself; standard output carries \
      the paths of the files that were written, nothing else.

      The options of the wizard: recommender-wizard help setup

      \(ExitCodeMeaning.sentence)

      Examples:
        recommender-wizard --account sample
        recommender-wizard movie-picks --profile films
        recommender-wizard movie-picks --theme nord --to ./for-the-team
      """,
    version: "0.1.0",
    subcommands: [
      CheckCommand.self,
      DiffCommand.self,
      DoctorCommand.self,
      ExportCommand.self,
      ImportCommand.self,
      ManualCommand.self,
      ResumeCommand.self,
      SchemaCommand.self,
      SessionsCommand.self,
      SetupCommand.self,
      ShowCommand.self,
      SnapshotCommand.self,
      ThemesCommand.self,
      ValidateCommand.self,
    ],
    defaultSubcommand: SetupCommand.self)

  static func main() {
    ProcessLimits.fillStandardStreams()
    ProcessLimits.failInsteadOfEnding()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if let options = StraightStart.options(arguments) {
        try WizardLaunch.run(options)
      } else {
        var command = try ManyFiles.command(arguments)
        try command.run()
      }
    } catch {
      exit(withError: error)
    }
  }
}
