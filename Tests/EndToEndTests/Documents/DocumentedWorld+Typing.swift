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
  /// - Throws: what `lead` throws, or that it neither ends nor asks.
  func type(_ command: String, lead: ((Tmux) async throws -> Void)? = nil) async throws -> Int {
    try await clear()
    var lines = command.split(separator: "\n").map(String.init)
    lines[0] += "; echo \(Self.end)$?"
    for line in lines {
      try await tmux.type(line)
      try await tmux.send("Enter")
    }
    // Where a script presses the keys, nobody else does.
    if !command.contains("--script") {
      let screen = try await tmux.waitUntil("\"\(command)\" ends or asks") {
        Self.status($0) != nil || Self.isAsked($0)
      }
      if Self.status(screen) == nil { try await answer(screen, lead) }
    }
    let last = try await tmux.waitUntil("\"\(command)\" ends") { Self.status($0) != nil }
    return Self.status(last) ?? -1
  }

  private func answer(
    _ screen: [String], _ lead: ((Tmux) async throws -> Void)?
  ) async throws {
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

  /// Leaves nothing on the screen that could be taken for something of the next command.
  private func clear() async throws {
    try await tmux.type("clear")
    try await tmux.send("Enter")
    try await tmux.waitUntil("the screen is clear") { screen in
      screen.filter { !$0.isEmpty } == ["$"]
    }
  }

  /// What stands before the exit status.
  private static let end = "ended="
  /// What each screen of the wizard says in its last line.
  private static let wizard = "^C leave"
  private static let question = "[y/N]"
  /// What plain mode says first.
  private static let plain = "Enter takes what stands in brackets."

  private static func isAsked(_ screen: [String]) -> Bool {
    screen.contains { line in [wizard, question, plain].contains { line.contains($0) } }
  }

  private static func status(_ screen: [String]) -> Int? {
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
