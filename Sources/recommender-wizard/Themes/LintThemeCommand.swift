import ArgumentParser
import RecommenderCore
import SessionStore
import SystemPackage
import WizardApp

/// `recommender-wizard themes lint FILE`: what is wrong in a scheme file.
struct LintThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Checks a scheme file.",
    discussion: """
      Prints one line for each problem, and for each colour that is shown otherwise because it \
      could not be read. Exit codes: 0 the file can be used; 65 it is broken; 66 it cannot be read.

      Examples:
        recommender-wizard themes lint mine.yaml
      """)

  @Argument(
    help: ArgumentHelp("The scheme file; - reads standard input.", valueName: "FILE"),
    completion: .file())
  var file: String

  func run() throws {
    do throws(CommandRefused) {
      let report = ThemeReport(try bytes(), called: file)
      try StandardOutput.write(report.lines.map { MarkedText.marked($0) + "\n" }.joined())
      if report.isBroken { throw CommandRefused(exitCode: .dataRefused) }
    } catch {
      throw error.told()
    }
  }

  private func bytes() throws(CommandRefused) -> [UInt8] {
    do throws(FileFailure) {
      return file == "-"
        ? try StandardInput.read(limit: ThemeReport.largestFile)
        : try WholeFile.read(FilePath(file), limit: ThemeReport.largestFile)
    } catch {
      throw CommandRefused(error.sentence, exitCode: .notFound)
    }
  }
}
