import Foundation
import Testing

/// The links of every page lead somewhere.
@Suite struct LinkTests {
  @Test("Files that are linked to exist, with the headings that are named; addresses are whole")
  func links() throws {
    let pages = try MarkdownPage.all()
    #expect(pages.count > 10)
    for page in pages {
      for link in page.links {
        #expect(try Self.leadsSomewhere(link, from: page), "\(page.path): \(link)")
      }
    }
  }

  @Test("Every page of a catalog is reached from its first page")
  func reached() throws {
    let pages = try MarkdownPage.all().filter { $0.path.contains(".docc/") }
    let first = try #require(pages.first { $0.path.hasSuffix("/Documentation.md") })
    let linked = first.links.compactMap { $0.hasPrefix("doc:") ? $0.dropFirst(4) : nil }
    let names = pages.filter { $0.path != first.path }.map(\.name)
    #expect(Set(linked.map(String.init)) == Set(names))
  }

  private static func leadsSomewhere(_ link: String, from page: MarkdownPage) throws -> Bool {
    if link.contains("://") {
      return link.wholeMatch(of: /https:\/\/[a-z0-9.-]+\.[a-z]+(\/\S*)?/) != nil
    }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let heading = parts.count > 1 ? String(parts[1]) : nil
    guard !parts[0].isEmpty else { return heading.map(page.anchors.contains) ?? false }
    let folder = (page.path as NSString).deletingLastPathComponent
    let target =
      parts[0].hasPrefix("doc:") ? "\(folder)/\(parts[0].dropFirst(4)).md" : "\(folder)/\(parts[0])"
    let file = MarkdownPage.root.appending(path: target).standardizedFileURL
    guard FileManager.default.fileExists(atPath: file.path()) else { return false }
    guard let heading else { return true }
    let path = String(file.path().dropFirst(MarkdownPage.root.path().count))
    return try MarkdownPage(path).anchors.contains(heading)
  }
}

extension MarkdownPage {
  /// The name by which a catalog knows the page.
  fileprivate var name: String {
    ((path as NSString).lastPathComponent as NSString).deletingPathExtension
  }
}
