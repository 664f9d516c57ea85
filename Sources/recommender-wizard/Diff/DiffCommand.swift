import ArgumentParser
import RecommenderCore
import TerminalCanvas

/// `recommender-wizard diff A B`: in which parts two configurations differ.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compares two configurations part by part.",
    discussion: """
      A and B are each the name of a session, the path of a session or of a configuration, or \
      pinpoint:ID, a configuration that Pinpoint has, read through the AWS CLI in the Region of \
      --region or else of the other one. Purposes and notes do not count, nor does the order of \
      attributes.

      With --json it prints [{"field","a","b"}]; null stands for what is not set.

      Examples:
        recommender-wizard diff movie-picks movie-picks-eu
        recommender-wizard diff movie-picks pinpoint:4f7a61 --json

      Exit codes: 0 the same; 1 they differ; 64 usage; 65 data refused; 66 not found; 69 the \
      account cannot be reached.
      """)

  @Argument(help: "A session, a file, or pinpoint:ID.")
  var a: DifferenceSide

  @Argument(help: "The other one.")
  var b: DifferenceSide

  @Flag(help: "Print the differences as JSON.")
  var json = false

  @OptionGroup var account: AccountArguments

  func validate() throws {
    if let account = account.account, account.choice.source != .aws {
      throw ValidationError("Only pinpoint:ID is read from an account, through the AWS CLI.")
    }
  }

  func run() throws {
    do throws(CommandRefused) {
      // What is at hand comes first, since it can tell the Region.
      let (aAtHand, bAtHand) = (try a.answersAtHand(), try b.answersAtHand())
      let aAnswers = try a.answers(aAtHand, or: account, beside: bAtHand)
      let bAnswers = try b.answers(bAtHand, or: account, beside: aAtHand)
      let differences = ConfigurationDifference.all(between: aAnswers, and: bAnswers)
      try StandardOutput.write(json ? Self.json(differences) : Self.text(differences))
      if !differences.isEmpty { throw CommandRefused(lines: [], exitCode: .answerIsNo) }
    } catch {
      throw error.told()
    }
  }

  private static func text(_ differences: [ConfigurationDifference]) -> String {
    let labels = differences.map { MarkedText.marked($0.field.label) + ":" }
    let width = labels.map(\.columnWidth).max() ?? 0
    return zip(labels, differences).map { label, difference in
      "\(WrappedText.padded(label, to: width))  \(words(difference.a)) -> \(words(difference.b))\n"
    }.joined()
  }

  /// A value in one line, whatever is in it.
  private static func words(_ value: String?) -> String {
    guard let value else { return "(not set)" }
    return value.isEmpty ? "(no display name)" : MarkedText.marked(value)
  }

  private static func json(_ differences: [ConfigurationDifference]) -> String {
    JSONText.write(
      .array(
        differences.map { difference in
          .object([
            .init("field", .string(difference.field.label)),
            .init("a", difference.a.map(JSONValue.string) ?? .null),
            .init("b", difference.b.map(JSONValue.string) ?? .null),
          ])
        }))
  }
}
