import AccountAccess
import ArgumentParser
import Exporters
import FoundationEssentials
import RecommenderCore
import SessionStore
import SystemPackage
import WizardApp

/// `recommender-wizard export REF`: the files without a screen.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the configuration and the checklist, or prints one of them.",
    discussion: """
      REF is the name of a session, or the path of a session or of a configuration; - reads \
      standard input. Of a document written by hand, format, version and answers are enough. \
      Answers that break a rule are refused with every finding, and nothing is written.

      Example: recommender-wizard export movie-picks --to ./movie-picks

      Exit codes: 0 done; 64 usage; 65 data refused; 66 not found; 73 files exist, or cannot be \
      written.
      """)

  @Argument(help: ArgumentHelp("The session or the file.", valueName: "ref"))
  var reference: DocumentReference

  @Option(help: ArgumentHelp("Write the files into this folder.", valueName: "dir"))
  var to: String?

  @Option(help: "Print one file: json is recommender.json, checklist is CHECKLIST.md.")
  var format: ExportFormat?

  @Flag(help: "Replace files that exist in the folder.")
  var force = false

  func validate() throws {
    guard (to == nil) != (format == nil) else {
      throw ValidationError("Give one of --to DIR and --format \(ExportFormat.choices).")
    }
    if to?.isEmpty == true { throw ValidationError("Give a folder with --to, such as --to .") }
    if force, to == nil { throw ValidationError("--force goes with --to DIR only.") }
  }

  func run() throws {
    do throws(CommandRefused) {
      let files = try Self.files(of: try reference.load(), reference.text)
      if let format {
        let file = files.first { $0.path == format.path }
        try StandardOutput.write(file?.text ?? "")
      } else if let to {
        let home = ProcessInfo.processInfo.environment["HOME"]
        try write(files, into: SnapshotFile.expanded(to, home: home))
      }
    } catch {
      throw error.told()
    }
  }

  private static func files(
    of loaded: LoadedDocument, _ name: String
  ) throws(CommandRefused) -> [ExportedFile] {
    do throws(ConfigurationRefused) {
      let configuration = try Configuration(loaded.document.answers)
      return SetupFiles.make(configuration, loaded.document.assessmentContext)
    } catch {
      throw CommandRefused(
        lines: loaded.problems.map { $0.line(in: name) }
          + ["Nothing was written. Mend the errors and export again."],
        exitCode: .dataRefused)
    }
  }

  private func write(_ files: [ExportedFile], into folder: FilePath) throws(CommandRefused) {
    let outcome: FolderOutcome
    do {
      outcome = try SetupFiles.write(files, into: folder, replacing: force)
    } catch {
      throw CommandRefused(error.sentence, exitCode: .cannotCreate)
    }
    switch outcome {
    case .written(let paths):
      try StandardOutput.write(paths.map { "\($0.string)\n" }.joined())
    case .wouldReplace(let paths):
      throw CommandRefused(
        lines: ["These files exist already:"] + paths.map { "  \($0.string)" }
          + ["Nothing was written. Give --force to replace them, or choose another folder."],
        exitCode: .cannotCreate)
    }
  }
}

/// The value of `--format`: one of the files.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case json
  case checklist

  /// The path of the file among those of an export.
  var path: String {
    switch self {
    case .json: "recommender.json"
    case .checklist: "CHECKLIST.md"
    }
  }

  static let choices = allCases.map(\.rawValue).joined(separator: "|")
}
