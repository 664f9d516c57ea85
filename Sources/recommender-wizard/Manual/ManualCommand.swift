import ArgumentParser

/// `recommender-wizard manual`: the manual page, made from the definitions of the commands.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Prints the manual page.",
    discussion: """
      The page is in the format of man, and tells of every command, of the environment, of files \
      and of exit codes.

      Examples:
        recommender-wizard manual > recommender-wizard.1
        recommender-wizard manual | man -l -
      """)

  func run() throws {
    do throws(CommandRefused) {
      let page = try ManualPage(
        of: CommandOutline.program(), version: RecommenderWizardCommand.configuration.version)
      try StandardOutput.write(page.text)
    } catch {
      throw error.told()
    }
  }
}
