import ArgumentParser
import RecommenderCore
import WizardApp

/// `recommender-wizard [NAME]`: the wizard itself.
struct SetupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup",
    abstract: "Leads through the questions and writes the configuration (the default).",
    discussion: """
      Colours: --color, then NO_COLOR, then CLICOLOR_FORCE or FORCE_COLOR, then CLICOLOR, then \
      what the terminal can show.
      """)

  @Argument(help: "The session to begin or to go on with. Without it a new one begins.")
  var name: String?

  @Option(
    help: ArgumentHelp(
      "Where campaigns, functions and IAM roles are listed from.",
      discussion: "sample is built in; FILE is a snapshot, or the output of list-campaigns.",
      valueName: "sample|none|FILE"))
  var account: AccountArgument?

  @Option(help: ArgumentHelp("The Region to begin with.", valueName: "region"))
  var region: String?

  @Option(help: ArgumentHelp("Write the files into this folder, without asking.", valueName: "dir"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "Press the keys of this file.",
      discussion: "One a line: type TEXT, paste TEXT, key NAME [COUNT], wait TEXT, show.",
      valueName: "file"))
  var script: String?

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Option(help: "When colours are used.")
  var color = ColorArgument.auto

  @Option(help: ArgumentHelp("How it looks.", valueName: "name"))
  var theme = "terminal"

  func validate() throws {
    guard let region, AWSRegion(region).support == .unsupported else { return }
    let known = AWSRegion.known.map(\.id).joined(separator: ", ")
    throw ValidationError(
      "The Region \"\(region)\" does not hold both Pinpoint and Personalize. Give one of: \(known)."
    )
  }

  func run() throws {
    let options = WizardOptions(
      name: name, account: account?.choice, region: region, folder: to, script: script,
      usesASCII: ascii, color: color.choice, theme: theme)
    let ending: WizardEnding
    do throws(WizardRefused) {
      ending = try WizardProgram.run(options)
    } catch {
      StandardError.write("\(error.text)\n")
      throw error.exitCode
    }
    try report(ending)
  }

  /// Says how it ended: paths on standard output, the rest on standard error.
  private func report(_ ending: WizardEnding) throws {
    if case .finished(let paths) = ending.cause {
      for path in paths { print(path) }
    }
    if let reason = ending.unsaved {
      StandardError.write("The session could not be saved. \(reason)\n")
    } else if ending.cause.isUnfinished {
      StandardError.write("Saved. Go on with: recommender-wizard \(ending.session)\n")
    }
    switch ending.cause {
    case .finished: break
    case .leftUnfinished: throw ExitCode.answerIsNo
    case .signalled(let number): throw ExitCode.signal(number)
    }
  }
}

extension WizardEnding.Cause {
  fileprivate var isUnfinished: Bool {
    if case .finished = self { false } else { true }
  }
}

/// The value of `--color`.
enum ColorArgument: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never

  var choice: ColorChoice {
    switch self {
    case .auto: .auto
    case .always: .always
    case .never: .never
    }
  }
}

extension WizardRefused {
  fileprivate var text: String {
    switch self {
    case .noScreen(let text), .badScript(let text), .badTheme(let text), .badSession(let text),
      .noPlace(let text), .sessionInUse(let text):
      text
    }
  }

  fileprivate var exitCode: ExitCode {
    switch self {
    case .noScreen, .badTheme: .usage
    case .badScript, .badSession: .dataRefused
    case .noPlace: .cannotCreate
    case .sessionInUse: .sessionInUse
    }
  }
}
