import Foundation
import Testing

/// A page of the repository's documents.
struct MarkdownPage: Sendable, CustomTestStringConvertible {
  /// A fenced block of code.
  struct Block: Sendable {
    let language: String
    let text: String
    /// The number of its first line.
    let line: Int
  }

  /// The path from the root of the repository.
  let path: String
  /// The lines.
  let text: [String]

  var testDescription: String { path }

  /// The root of the repository, found from this very file.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every page: the README, those for contributors, and those of the documentation catalogs.
  static func all() throws -> [MarkdownPage] {
    let folders = [".github", "Sources", "Themes"]
    let paths = try folders.flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path())
        .map { "\(folder)/\($0)" }
    }
    return try (["README.md"] + paths.filter { $0.hasSuffix(".md") }.sorted())
      .map(MarkdownPage.init)
  }

  init(_ path: String) throws {
    self.path = path
    let text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    self.text = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The fenced blocks, in their order.
  var blocks: [Block] {
    var blocks: [Block] = []
    var open: (language: String, line: Int, lines: [String])?
    for (number, line) in text.enumerated() {
      if let current = open {
        if line.hasPrefix("```") {
          blocks.append(
            Block(
              language: current.language, text: current.lines.joined(separator: "\n"),
              line: current.line))
          open = nil
        } else {
          open?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), number + 2, [])
      }
    }
    return blocks
  }

  /// The lines that are no code, with what stands between backticks taken out.
  var prose: [String] {
    var isCode = false
    return text.filter { line in
      if line.hasPrefix("```") {
        isCode.toggle()
        return false
      }
      return !isCode && !line.hasPrefix("    ")
    }.map { $0.replacing(/`[^`]*`/, with: "") }
  }

  /// The commands that stand indented, which set a machine up.
  var setUpCommands: [String] {
    var isCode = false
    return text.compactMap { line in
      if line.hasPrefix("```") { isCode.toggle() }
      guard !isCode, line.hasPrefix("    ") else { return nil }
      return String(line.dropFirst(4))
    }
  }

  /// Where the page links to, in the order of the text.
  var links: [String] {
    prose.flatMap { line in
      line.matches(of: /\]\(([^)\s]+)[^)]*\)/).map { String($0.1) }
        + line.matches(of: /<(doc:[^>]+)>/).map { String($0.1) }
    }
  }

  /// What links can lead to within the page: its headings, as GitHub writes them.
  var anchors: Set<String> {
    Set(
      prose.filter { $0.hasPrefix("#") }.map { heading in
        heading.drop { $0 == "#" }.lowercased().drop { $0 == " " }
          .filter { $0.isLetter || $0.isNumber || " -_".contains($0) }.replacing(" ", with: "-")
      })
  }

  /// The rows of the table whose first heading is this word, without the headings.
  func table(_ heading: String) -> [[String]] {
    guard let start = text.firstIndex(where: { $0.hasPrefix("| \(heading) |") }) else { return [] }
    return text[start...].prefix { $0.hasPrefix("|") }.dropFirst(2).map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }
}

extension String {
  /// What stands between backticks, in order.
  var spans: [String] { matches(of: /`([^`]+)`/).map { String($0.1) } }

  /// What stands between double stars, in order.
  var strong: [String] { matches(of: /\*\*([^*]+)\*\*/).map { String($0.1) } }
}
