import TestSupport

/// A line of keys that means nothing.
struct UnknownLineOfKeys: Error {
  let line: String
}

extension Tmux {
  /// Plays lines of keys as a person presses them: `wait TEXT`, `key NAME [COUNT]`, `type TEXT`,
  /// and `paste TEXT`, in which `\t` and `\n` stand for a tab and a line break.
  func play(_ script: String) async throws {
    for line in script.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      let rest = words.count > 1 ? String(words[1]) : ""
      switch words[0] {
      case "wait": try await waitFor(rest)
      case "type": try await type(rest)
      case "key":
        let parts = rest.split(separator: " ").map(String.init)
        let count = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
        for _ in 0..<count { try await send(parts[0]) }
      case "paste":
        try await paste(rest.replacing("\\t", with: "\t").replacing("\\n", with: "\n"))
      default: throw UnknownLineOfKeys(line: String(line))
      }
    }
  }
}
