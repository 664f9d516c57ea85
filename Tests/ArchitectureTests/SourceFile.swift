import Foundation
import Testing

/// One Swift file of the repository as text.
struct SourceFile: Sendable, CustomTestStringConvertible {
  /// The path from the root of the repository.
  let path: String
  /// The lines; the last one is empty where the file ends with a line break.
  let lines: [Substring]

  var testDescription: String { path }

  /// The target that the file belongs to.
  var target: String {
    let parts = path.split(separator: "/")
    return parts[0] == "Themes" ? "Themes" : String(parts[1])
  }

  /// The modules that the file imports; lines of other languages, in texts, are indented.
  var imports: [String] {
    lines.filter { $0.first?.isWhitespace != true }.compactMap { line in
      var words = line.split(separator: " ")
      while let first = words.first, Self.importModifiers.contains(String(first)) {
        words.removeFirst()
      }
      guard words.first == "import", words.count >= 2 else { return nil }
      let isOfKind = words.count > 2 && Self.importKinds.contains(String(words[1]))
      return String((isOfKind ? words[2] : words[1]).prefix { $0 != "." })
    }
  }

  private static let importModifiers: Set<String> = [
    "public", "package", "internal", "fileprivate", "private", "@testable", "@preconcurrency",
    "@_exported", "@_implementationOnly",
  ]
  private static let importKinds: Set<String> = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
  ]

  /// The root of the repository, found from this very file.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// All Swift files below the folders, which are named from the root of the repository.
  static func all(under folders: [String]) throws -> [SourceFile] {
    try folders.flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path())
        .filter { $0.hasSuffix(".swift") }
        .sorted()
        .map { try SourceFile(path: "\(folder)/\($0)") }
    }
  }

  private init(path: String) throws {
    self.path = path
    let text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
