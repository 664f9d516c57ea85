import ArgumentParser
import WizardApp

/// Reads the command lines that lead straight to the first screen.
///
/// The parser asks the runtime what every option of every command is, which takes longer than the
/// first screen itself. What is read here means there what it means here; all else, and whatever is
/// wrong, is left to the parser and its words.
enum StraightStart {
  /// The options of the wizard; nil where the parser has to be asked.
  static func options(_ arguments: [String]) -> WizardOptions? {
    var options = WizardOptions()
    var seen: Set<String> = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-") else {
        guard case .any = options.opening, !word.isEmpty, !commands.contains(word) else {
          return nil
        }
        options.opening = .named(word)
        continue
      }
      guard seen.insert(word).inserted else { return nil }
      if word == "--ascii" {
        options.usesASCII = true
        continue
      }
      guard let value = rest.popFirst(), !value.hasPrefix("-") else { return nil }
      switch word {
      case "--account":
        guard let account = AccountArgument(argument: value) else { return nil }
        options.account = account.choice
      case "--theme": options.theme = value
      case "--to": options.folder = value
      default: return nil
      }
    }
    return options
  }

  /// The words that are no names of sessions where a command can stand.
  private static var commands: [String] {
    RecommenderWizardCommand.configuration.subcommands
      .map { $0.configuration.commandName ?? "" } + ["help"]
  }
}
