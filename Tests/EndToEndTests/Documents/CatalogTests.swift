import Foundation
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// The documentation catalogs as DocC reads them.
@Suite struct CatalogTests {
  @Test("A catalog builds without warnings", arguments: try catalogs())
  func builds(catalog: String) async throws {
    let docc = try await requireTool("docc", package: "the toolchain of swift.org")
    try await TemporaryFolder.with { folder in
      let ended = try await Subprocess.run(
        docc,
        arguments: [
          "convert", MarkdownPage.root.appending(path: catalog).path(), "--output-path",
          folder.path.appending("out").string, "--warnings-as-errors",
        ],
        environment: .inherit.updating(["HOME": folder.path.string]),
        output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
      #expect(ended.terminationStatus.isSuccess, "\(ended.standardError)")
      #expect(!(ended.standardOutput + ended.standardError).contains("warning:"))
    }
  }

  private static func catalogs() throws -> [String] {
    let pages = try MarkdownPage.all().map(\.path).filter { $0.contains(".docc/") }
    return Set(pages.map { ($0 as NSString).deletingLastPathComponent }).sorted()
  }
}
