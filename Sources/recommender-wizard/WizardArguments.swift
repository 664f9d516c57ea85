import ArgumentParser
import RecommenderCore
import SystemPackage
import WizardApp

/// The options of the wizard, which `setup` and `resume` share.
struct WizardArguments: ParsableArguments {
  @OptionGroup var source: AccountArguments

  @Option(
    help: ArgumentHelp("Write the files into this folder, without asking.", valueName: "dir"),
    completion: .directory)
  var to: String?

  @Option(
    help: ArgumentHelp(
      "Press the keys of this file.",
      discussion: "One a line: type TEXT, paste TEXT, key NAME [COUNT], wait TEXT, show.",
      valueName: "file"),
    completion: .file())
  var script: String?

  @Flag(
    help: ArgumentHelp(
      "Ask line by line, without a screen.",
      discussion: """
        For screen readers, odd terminals, pipes and expect; also with ACCESSIBLE in the \
        environment, and where TERM is dumb. Answers are read from standard input. Prompts go to \
        standard output where that is a terminal, else to standard error; the folder that was \
        written goes to standard output. The end of the input leaves with status 1, and all is saved.
        """))
  var plain = false

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Option(help: "When colours are used.")
  var color = ColorArgument.auto

  @Option(
    help: ArgumentHelp(
      "How it looks.",
      discussion:
        "auto asks the terminal whether it is light or dark; recommender-wizard themes lists all.",
      valueName: "NAME|FILE|auto"),
    completion: .themeNames)
  var theme = "terminal"

  func validate() throws {
    if plain, script != nil {
      throw ValidationError("--script presses the keys of the screen. Give --plain or --script.")
    }
    guard let region = source.region, AWSRegion(region).support == .unsupported else { return }
    let known = AWSRegion.known.map(\.id).joined(separator: ", ")
    throw ValidationError(
      "The Region \"\(region)\" does not hold both Pinpoint and Personalize. Give one of: \(known)."
    )
  }

  /// Leads the wizard, and says how it ended: paths on standard output, the rest on standard error.
  ///
  /// - Throws: the exit code, where it is not 0.
  func run(_ opening: WizardOpening) throws {
    let options = WizardOptions(
      opening: opening, account: source.account?.choice, profile: source.profile,
      region: source.region, endpointURL: source.endpointURL, folder: to, script: script,
      isPlain: plain,
      usesASCII: ascii, color: color.choice, theme: theme)
    let ending: WizardEnding
    do throws(WizardRefused) {
      ending = try WizardProgram.run(options)
    } catch {
      StandardError.write("\(error.text)\n")
      throw error.exitCode
    }
    StandardError.write(ending.words)
    if case .finished(let paths) = ending.cause {
      do throws(CommandRefused) {
        // The first file stands in the folder itself.
        let folder = FilePath(paths.first ?? "").removingLastComponent()
        try StandardOutput.write("\(folder.isEmpty ? "." : folder)\n")
      } catch {
        throw error.told()
      }
    }
    if let code = ending.exitCode { throw code }
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

extension WizardEnding {
  /// What is said about the session when the wizard is closed.
  fileprivate var words: String {
    switch session {
    case .none: ""
    case .saved(let name):
      if case .finished = cause { "" } else { "Saved. Go on with: recommender-wizard \(name)\n" }
    case .elsewhere(let file, let reason):
      "The session could not be saved in its place. \(reason)\nIt is in: \(file)\n"
        + "Go on with: recommender-wizard import \(ShellWord.quoted(file))\n"
    case .lost(let reason): "The session could not be saved. \(reason)\n"
    }
  }

  /// The exit code; nil for success.
  fileprivate var exitCode: ExitCode? {
    switch (cause, session) {
    case (.signalled(let number), _): .signal(number)
    case (_, .lost): .cannotCreate
    case (.finished, _): nil
    case (.leftUnfinished, _): .answerIsNo
    }
  }
}

extension WizardRefused {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .noScreen, .badTheme: .usage
    case .badScript, .badSession, .brokenTheme: .dataRefused
    case .noSession: .notFound
    case .sessionInUse: .sessionInUse
    }
  }
}
