import Glibc

/// Which editor a person uses.
enum EditorChoice {
  /// What is there where nobody has said which, the friendliest first.
  private static let usual = ["sensible-editor", "nano", "vi"]

  /// The command that the environment names, or one of the usual ones; nil where there is none.
  static func command(in environment: [String: String]) -> String? {
    for name in ["VISUAL", "EDITOR"] {
      if let command = environment[name], !command.allSatisfy(\.isWhitespace) { return command }
    }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    return usual.first { name in folders.contains { access("\($0)/\(name)", X_OK) == 0 } }
  }
}
