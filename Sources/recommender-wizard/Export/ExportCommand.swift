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
    abstract: "Writes the bundle for the team, or prints a part of it.",
    discussion: """
      REF is the name of a session, or the path of a session or of a configuration; - reads \
      standard input. Of a document written by hand, format, version and answers are enough. \
      Answers that break a rule are refused with every finding, and nothing is written.

      Examples:
        recommender-wizard export movie-picks --to ./for-the-team
        recommender-wizard export movie-picks --format json > recommender.json
        recommender-wizard export - --format checklist < movie-picks.json

      Exit codes: 0 done; 64 usage; 65 data refused; 66 not found; 73 files exist, or cannot be \
      written.
      """)

  @Argument(help: ArgumentHelp("The session or the file.", valueName: "ref"))
  var reference: DocumentReference

  @Option(
    help: ArgumentHelp("Write the files into this folder.", valueName: "dir"),
    completion: .directory)
  var to: String?

  @Option(
    help: ArgumentHelp(
      "Print one part: json is recommender.json, checklist is CHECKLIST.md, cli the commands."))
  var format: ExportFormat?

  @Option(
    name: .customLong("attribute-keys"),
    help: "How attribute names are written in requests: Title, or Recommendations.Title.")
  var attributeKeys = AttributeKeysArgument.bare

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
      let input = try input(of: try reference.load())
      if let format {
        try StandardOutput.write(format.text(input))
      } else if let to {
        let home = ProcessInfo.processInfo.environment["HOME"]
        try write(Exporters.files(input), into: SnapshotFile.expanded(to, home: home))
      }
    } catch {
      throw error.told()
    }
  }

  private func input(of loaded: LoadedDocument) throws(CommandRefused) -> ExportInput {
    do throws(ConfigurationRefused) {
      return ExportInput(
        configuration: try Configuration(loaded.document.answers),
        context: loaded.document.assessmentContext, session: loaded.document,
        attributeKeys: attributeKeys.keys)
    } catch {
      throw CommandRefused(
        lines: loaded.problems.map { $0.line(in: reference.text) }
          + ["Nothing was written. Fix the errors and export again."],
        exitCode: .dataRefused)
    }
  }

  private func write(_ files: [ExportedFile], into folder: FilePath) throws(CommandRefused) {
    let outcome: FolderOutcome
    do {
      outcome = try SetupFiles.write(files, into: folder, replacing: force)
    } catch {
      throw CommandRefused(error.advice, exitCode: .cannotCreate)
    }
    switch outcome {
    case .written:
      try StandardOutput.write("\(folder)\n")
      tellLeft(from: files, in: folder)
    case .wouldReplace(let paths):
      throw CommandRefused(
        lines: ["These files exist already:"] + paths.map { "  \($0.string)" }
          + ["Nothing was written. Give --force to replace them, or choose another folder."],
        exitCode: .cannotCreate)
    }
  }

  /// Says which files of an earlier export are in the folder and belong to this one no more.
  private func tellLeft(from files: [ExportedFile], in folder: FilePath) {
    let left = BundleContents.foreign(to: files).map { folder.appending($0) }
      .filter { FileManager.default.fileExists(atPath: $0.string) }
    guard !left.isEmpty else { return }
    let lines =
      ["These files are not of this export and were left as they are:"]
      + left.map { "  \(MarkedText.marked($0.string))" }
    StandardError.write(lines.map { "\($0)\n" }.joined())
  }
}

/// The value of `--attribute-keys`.
enum AttributeKeysArgument: String, CaseIterable, ExpressibleByArgument {
  case bare
  case prefixed

  var keys: AttributeKeys {
    switch self {
    case .bare: .bare
    case .prefixed: .prefixed
    }
  }
}

/// The value of `--format`: one part of the bundle.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case json
  case checklist
  case cli

  /// The part of the bundle as text.
  func text(_ input: ExportInput) -> String {
    switch self {
    case .json: file("recommender.json", input)
    case .checklist: file("CHECKLIST.md", input)
    case .cli: CommandLines.text(input)
    }
  }

  private func file(_ path: String, _ input: ExportInput) -> String {
    Exporters.files(input).first { $0.path == path }?.text ?? ""
  }

  static let choices = allCases.map(\.rawValue).joined(separator: "|")
}
