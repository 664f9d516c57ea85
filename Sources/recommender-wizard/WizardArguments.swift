import ArgumentParser
import RecommenderCore
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

  /// What they say.
  func options(_ opening: WizardOpening) -> WizardOptions {
    WizardOptions(
      opening: opening, account: source.account?.choice, profile: source.profile,
      region: source.region, endpointURL: source.endpointURL, folder: to, script: script,
      isPlain: plain,
      usesASCII: ascii, color: color.choice, theme: theme)
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
