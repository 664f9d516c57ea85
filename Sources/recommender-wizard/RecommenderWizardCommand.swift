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

      Exit codes: 0 done; 1 the answer is no, or left unfinished; 64 usage; 65 data refused; \
      66 not found; 69 the account cannot be reached; 73 cannot create output; 75 session in use; \
      128+n ended by signal n (130 for ^C).
      """,
    version: "0.1.0",
    subcommands: [
      CheckCommand.self,
      DiffCommand.self,
      DoctorCommand.self,
      ExportCommand.self,
      ImportCommand.self,
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
