import AccountAccess
import ArgumentParser
import Exporters
import RecommenderCore
import SessionStore
import WizardApp

/// `recommender-wizard check REF`: verifies the prerequisites against the account.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Verifies the prerequisites against the account.",
    discussion: """
      REF is the name of a session, or the path of a session or of a configuration; - reads \
      standard input. The account is the one that the session names, unless options name another; \
      without either it is read through the AWS CLI. Nothing in the account is changed.

      With --json it prints {"requirements":[{"id","title","owner","verdict","evidence",\
      "checkedAt","fix"}]}, where the verdict is met, not met, advice, to confirm or not checked.

      Examples:
        recommender-wizard check movie-picks
        recommender-wizard check movie-picks --account account.json --json
        recommender-wizard check movie-picks --profile films --save

      Exit codes: 0 nothing is not met (advice, what people have to confirm, and what could not be \
      checked do not count against it); 1 something is not met; 64 usage; 65 data refused; 66 not \
      found; 69 the account cannot be reached; 73 cannot save; 75 session in use.
      """)

  @Argument(help: ArgumentHelp("The session or the file.", valueName: "ref"))
  var reference: DocumentReference

  @Flag(help: "Print the rows as JSON.")
  var json = false

  @Flag(
    help: ArgumentHelp(
      "Keep what was seen in the session.",
      discussion: "The account becomes that of the session. Files are never changed."))
  var save = false

  @OptionGroup var account: AccountArguments

  func run() throws {
    do throws(CommandRefused) {
      let held = save ? try SavedCheck.hold(reference) : nil
      let document = try reference.load().document
      let check = try AccountCheck(document, account)
      if save { try check.makeSureItCanBeSaved(in: document) }
      let context = try check.verified()
      try StandardOutput.write(json ? Self.json(context) : text(context))
      if let held { try held.save(context, in: document) }
      let summary = PrerequisiteCatalogue.summary(context)
      if !summary.isReady { throw CommandRefused(lines: [], exitCode: .answerIsNo) }
    } catch {
      throw error.told()
    }
  }

  private func text(_ context: AssessmentContext) -> String {
    let width = OutputWidth.columns
    let table = ChecklistTable(context, width: width)
    let heading = WrappedText.lines(
      "\(reference.text), checked against \(context.account.words)", indent: 0, width: width)
    let lines = heading + table.lines + ["", table.summary(separator: " · ")]
    return lines.map { $0 + "\n" }.joined()
  }

  private static func json(_ context: AssessmentContext) -> String {
    JSONText.write(.object([.init("requirements", ChecklistJSON.requirements(context))]))
  }
}
