import Glibc

/// Which editor a person uses.
enum EditorChoice: Hashable {
  /// The command that the environment names.
  case named(String)
  /// The environment names none; this one is there.
  case usual(String)
  case missing

  /// What is there where nobody has said which, the friendliest first.
  private static let usualNames = ["sensible-editor", "nano", "vi"]

  /// Finds the editor; blank variables name none.
  init(_ environment: [String: String]) {
    for name in ["VISUAL", "EDITOR"] {
      if let command = environment[name], !command.allSatisfy(\.isWhitespace) {
        self = .named(command)
        return
      }
    }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    let found = Self.usualNames.first { name in
      folders.contains { access("\($0)/\(name)", X_OK) == 0 }
    }
    self = found.map(Self.usual) ?? .missing
  }

  /// What is run, as one would type it into a shell; nil where there is no editor.
  var command: String? {
    switch self {
    case .named(let command), .usual(let command): command
    case .missing: nil
    }
  }
}
