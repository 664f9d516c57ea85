import AccountAccess
import ArgumentParser
import FoundationEssentials
import RecommenderCore
import TerminalCanvas
import WizardApp

/// `recommender-wizard doctor`: what the wizard finds around it, and what to fix.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Looks at terminal, AWS CLI and folders, and says what to fix.",
    discussion: """
      Nothing is changed, in the account or here. With --json it prints \
      {"checks":[{"id","title","verdict","found","fix"}]}, where the verdict is fine, advice or \
      to fix.

      Examples:
        recommender-wizard doctor
        recommender-wizard doctor --profile films --json

      Exit codes: 0 nothing has to be fixed; 1 something has to be; 64 usage.
      """)

  @Flag(help: "Print what was found as JSON.")
  var json = false

  @OptionGroup var account: AccountArguments

  func validate() throws {
    if account.account.map({ $0.choice.source != .aws }) == true {
      throw ValidationError("Only the AWS CLI is looked at. Leave --account out.")
    }
  }

  func run() throws {
    do throws(CommandRefused) {
      let doctor = Doctor(
        environment: ProcessInfo.processInfo.environment, access: account.access,
        region: account.region)
      let machine = doctor.machine()
      let progress = ProgressLine()
      progress.show("asking the AWS CLI")
      let findings = machine + (try Awaited.value { await doctor.account() })
      progress.end()
      try StandardOutput.write(json ? Self.json(findings) : Self.text(findings))
      if findings.contains(where: { $0.verdict == .fix }) {
        throw CommandRefused(lines: [], exitCode: .answerIsNo)
      }
    } catch {
      throw error.told()
    }
  }

  private static func text(_ findings: [Diagnosis]) -> String {
    let width = OutputWidth.columns
    let verdicts = (findings.map(\.verdict.rawValue.columnWidth).max() ?? 0) + 2
    let titles = (findings.map(\.title.columnWidth).max() ?? 0) + 2
    return findings.flatMap { finding -> [String] in
      let label = WrappedText.padded(finding.verdict.rawValue, to: verdicts) + finding.title
      let found = WrappedText.lines(
        finding.found, indent: verdicts + titles, width: width, label: label)
      guard !finding.fix.isEmpty else { return found }
      return found
        + WrappedText.lines("To do: \(finding.fix)", indent: verdicts + titles, width: width)
    }.map { $0 + "\n" }.joined()
  }

  private static func json(_ findings: [Diagnosis]) -> String {
    let checks = findings.map { finding in
      JSONValue.object([
        .init("id", .string(finding.id)), .init("title", .string(finding.title)),
        .init("verdict", .string(finding.verdict.rawValue)),
        .init("found", .string(finding.found)), .init("fix", .string(finding.fix)),
      ])
    }
    return JSONText.write(.object([.init("checks", .array(checks))]))
  }
}
