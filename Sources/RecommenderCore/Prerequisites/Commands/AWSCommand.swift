/// A command line of the AWS CLI, built word by word.
struct AWSCommand {
  private var words: [String]

  /// Begins a command; a Region is named only where the service is regional.
  init(_ service: String, _ operation: String, region: String = "") {
    words = ["aws", service, operation]
    if !region.isEmpty { words += ["--region", region] }
  }

  /// Adds an option with its values.
  func with(_ option: String, _ values: String...) -> AWSCommand {
    var command = self
    command.words.append(option)
    command.words += values
    return command
  }

  /// The line, quoted for a POSIX shell.
  var line: String { words.map(ShellWord.quoted).joined(separator: " ") }

  /// Commands that run one after the other, as long as each succeeds.
  static func chain(_ commands: AWSCommand...) -> String {
    commands.map(\.line).joined(separator: " && ")
  }
}
