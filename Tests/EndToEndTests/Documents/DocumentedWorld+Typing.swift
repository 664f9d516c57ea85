import TestSupport

extension DocumentedWorld {
  /// Types commands into the shell as a person would who follows a page, one after the other.
  ///
  /// - Returns: for each command how it ended.
  func type(block: String) async throws -> [(command: String, status: Int)] {
    var ended: [(String, Int)] = []
    for command in Self.commands(in: block) {
      ended.append((command, try await type(command)))
    }
    return ended
  }

  /// Types one command and answers what it asks: a wizard that opens is left, a question agreed to.
  ///
  /// - Parameters:
  ///   - command: The command; it may have several lines.
  ///   - lead: What is done in the wizard; without it the wizard is left at once.
  /// - Returns: its exit status.
  func type(
    _ command: String, lead: ((Tmux) async throws -> Void)? = nil
  ) async throws -> Int {
    let end = "ended="
    try await clear()
    var lines = command.split(separator: "\n").map(String.init)
    lines[0] += "; echo \(end)$?"
    for line in lines {
      try await tmux.type(line)
      try await tmux.send("Enter")
    }
    let wanted = "\"\(command)\" ends or asks"
    let screen = try await tmux.waitUntil(wanted) { screen in
      Self.status(end, screen) != nil
        || screen.contains { line in
          [Self.wizard, Self.question, Self.plain].contains { line.contains($0) }
        }
    }
    if Self.status(end, screen) == nil {
      if screen.contains(where: { $0.contains(Self.question) }) {
        try await tmux.type("y")
        try await tmux.send("Enter")
      } else if screen.contains(where: { $0.contains(Self.plain) }) {
        try await tmux.type(":quit")
        try await tmux.send("Enter")
      } else if let lead {
        try await lead(tmux)
      } else {
        try await tmux.send("C-c")
      }
    }
    let last = try await tmux.waitUntil("\"\(command)\" ends") { Self.status(end, $0) != nil }
    return Self.status(end, last) ?? -1
  }

  /// What each screen of the wizard says in its last line.
  private static let wizard = "^C leave"
  private static let question = "[y/N]"
  /// What plain mode says first.
  private static let plain = "Enter takes what stands in brackets."

  private static func status(_ end: String, _ screen: [String]) -> Int? {
    screen.lazy.compactMap { line in
      line.firstRange(of: end).flatMap { Int(line[$0.upperBound...].prefix(while: \.isNumber)) }
    }.first
  }

  /// The commands of a block, each with the lines of its here-document.
  private static func commands(in block: String) -> [String] {
    var commands: [String] = []
    var isDocument = false
    for line in block.split(separator: "\n").map(String.init) {
      if isDocument {
        commands[commands.count - 1] += "\n\(line)"
        if line == "END" { isDocument = false }
      } else {
        commands.append(line)
        isDocument = line.contains("<<'END'")
      }
    }
    return commands
  }
}
