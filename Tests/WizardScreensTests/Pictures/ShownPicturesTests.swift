import Foundation
import Testing

/// The pictures as the README shows them.
@Suite struct ShownPicturesTests {
  @Test("The README shows every picture there is, each with words for those who do not see it")
  func shown() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let shown = readme.matches(of: /!\[([^\]]{20,})\]\(\.github\/pictures\/([^)]+)\)/)
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    #expect(!files.isEmpty)
    #expect(shown.map { String($0.2) }.sorted() == files.sorted())
  }

  @Test("Nothing in a picture runs or comes from elsewhere, so that every site may show it")
  func harmless() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path()) {
      let svg = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
      for word in ["<script", "href", "@import", "@font-face", "javascript:", "<foreignObject"] {
        #expect(!svg.contains(word), "\(name) has \(word)")
      }
      let addresses = Set(svg.matches(of: /https?:[^"<]+/).map { String($0.output) })
      #expect(addresses == ["http://www.w3.org/2000/svg"], "\(name)")
    }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = root.appending(path: ".github/pictures")
}
