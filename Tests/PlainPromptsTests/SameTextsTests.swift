import Foundation
import Testing

/// Screen and plain mode say the same things in the same words, which stand in one place.
@Suite struct SameTextsTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  @Test("No sentence stands in plain mode and in the screens")
  func noDoubles() throws {
    let plain = try Self.sentences(of: "PlainPrompts")
    let screen = try Self.sentences(of: "WizardScreens")
    #expect(plain.count > 100)
    #expect(screen.count > 50)
    #expect(plain.intersection(screen).sorted() == [])
  }

  /// The sentences of a target's string literals that are long enough to be more than a label.
  private static func sentences(of target: String) throws -> Set<String> {
    let folder = sources.appending(path: target).resolvingSymlinksInPath()
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".swift") }
    #expect(!paths.isEmpty)
    var sentences: Set<String> = []
    for path in paths {
      let code = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        .split(separator: "\n")
        .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
        .joined(separator: "\n")
        .replacing(#/"\s*\+ "/#, with: "")
      for literal in code.matches(of: #/"((?:[^"\\\n]|\\.)*)"/#) {
        let parts = literal.output.1.replacing(#/\\\([^)]*\)/#, with: "\n")
          .replacing(#/[.?:] /#, with: "\n").split(separator: "\n")
        sentences.formUnion(parts.map { trimmed($0) }.filter { $0.count >= longestLabel })
      }
    }
    return sentences
  }

  /// A label such as "Display name" is no sentence.
  private static let longestLabel = 16

  private static func trimmed(_ text: Substring) -> String {
    text.trimmingCharacters(in: CharacterSet(charactersIn: " .?:,;"))
  }
}
