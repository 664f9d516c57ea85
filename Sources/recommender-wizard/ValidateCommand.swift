import ArgumentParser
import RecommenderCore
import SessionStore
import SystemPackage
import WizardApp

/// `recommender-wizard validate FILE…`: checks without a screen.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks sessions and configurations.",
    discussion: """
      A file is a saved session, a CreateRecommenderConfiguration or \
      UpdateRecommenderConfiguration request, or what aws pinpoint get-recommender-configuration \
      or get-recommender-configurations prints. Of a folder its session.json is checked, else its \
      recommender.json. Exit codes: 0 all valid; 1 one is not; 65 one is none of these; 66 one \
      cannot be read.

      Examples:
        recommender-wizard validate movie-picks.json ./movie-picks
        recommender-wizard validate --json ./movie-picks/recommender.json
      """)

  @Argument(help: "The files or folders; - reads standard input.", completion: .file())
  var files: [String]

  @Flag(help: "Print the findings as JSON.")
  var json = false

  func run() throws {
    var found: [(file: String, problem: DocumentCheck.Problem)] = []
    var worst = ExitCode.success
    for file in files {
      switch Self.check(file) {
      case .success((let name, let result)):
        found += result.problems.map { (name, $0) }
        if case .refused = result { worst = Self.worse(worst, .dataRefused) }
        if !result.isValid { worst = Self.worse(worst, .answerIsNo) }
      case .failure(let failure):
        Message.write(failure.cause == .isFolder ? BundleDocument.absence(failure) : failure.advice)
        worst = Self.worse(worst, .notFound)
      }
    }
    do throws(CommandRefused) {
      try StandardOutput.write(json ? Self.json(found) : Self.text(found))
    } catch {
      throw error.told()
    }
    guard worst == .success else { throw worst }
  }

  /// The check of a file, under the name of what was read.
  private static func check(
    _ file: String
  ) -> Result<(name: String, DocumentCheck.Result), FileFailure> {
    do throws(FileFailure) {
      if file == "-" {
        let bytes = try StandardInput.read(limit: SessionFolder.largestSession)
        return .success((file, DocumentCheck.result(for: bytes)))
      }
      let (path, bytes) = try BundleDocument.read(FilePath(file))
      let name = path == FilePath(file) ? file : path.string
      return .success((name, DocumentCheck.result(for: bytes)))
    } catch {
      return .failure(error)
    }
  }

  /// A file that cannot be read outweighs one that is refused, and that one one that is invalid.
  private static func worse(_ first: ExitCode, _ second: ExitCode) -> ExitCode {
    first.rawValue > second.rawValue ? first : second
  }

  private static func text(_ found: [(file: String, problem: DocumentCheck.Problem)]) -> String {
    found.map { file, problem in "\(problem.line(in: file))\n" }.joined()
  }

  private static func json(_ found: [(file: String, problem: DocumentCheck.Problem)]) -> String {
    JSONText.write(
      .array(
        found.map { file, problem in
          .object([.init("file", .string(file))] + problem.members)
        }))
  }
}
