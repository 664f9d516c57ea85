/// A command line of the AWS CLI, built word by word.
public struct AWSCommand: Hashable, Sendable {
  /// The words, the program's name first, none of them quoted.
  public private(set) var words: [String]

  /// Begins a command; a Region is named only where the service is regional.
  public init(_ service: String, _ operation: String..., region: String = "") {
    words = ["aws", service] + operation
    if !region.isEmpty { words += ["--region", region] }
  }

  /// Begins a command that sets the CLI up or signs in, with an empty profile for its own choice.
  package init(settingUp operation: String..., profile: String) {
    words = ["aws"] + operation
    if !profile.isEmpty { self = with("--profile", profile) }
  }

  /// Adds an option with its values.
  ///
  /// One value that begins with `-`, as the name of an IAM role may, is tied to its option; the CLI
  /// would take it for an option otherwise.
  public func with(_ option: String, _ values: String...) -> AWSCommand {
    var command = self
    if values.count == 1, values[0].hasPrefix("-") {
      command.words.append("\(option)=\(values[0])")
    } else {
      command.words.append(option)
      command.words += values
    }
    return command
  }

  /// The line, quoted for a POSIX shell.
  public var line: String { words.map(ShellWord.quoted).joined(separator: " ") }

  /// Commands that run one after the other, as long as each succeeds.
  static func chain(_ commands: AWSCommand...) -> String { chain(commands) }

  /// The same for a list of them.
  static func chain(_ commands: [AWSCommand]) -> String {
    commands.map(\.line).joined(separator: " && ")
  }
}
