import Foundation
import SystemPackage
import TestSupport
import Testing

/// The commands of the catalogs' pages, typed as they stand; those that build and test are the
/// CI's, see `GuideTests`.
@Suite struct PageCommandsScenario {
  @Test("Every command of a page works", arguments: try pages())
  func commands(page: MarkdownPage) async throws {
    try await DocumentedWorld.with { world in
      try await world.furnish()
      for file in page.filesToSave { try world.tmux.home.appending(file.name).put(file.text) }
      for block in page.blocks where block.language == "sh" {
        guard !SetUpCommand.isOne(block.text) else { continue }
        for (command, status) in try await world.type(block: block.text) {
          let mayDiffer =
            ["check", "diff", "validate"].contains { command.contains("wizard \($0) ") }
            || command.contains("--theme")
          #expect(
            status == 0 || mayDiffer && [1, 130].contains(status),
            "\(page.path):\(block.line): \(command): \(status)")
        }
      }
    }
  }

  private static func pages() throws -> [MarkdownPage] {
    try MarkdownPage.all().filter { page in
      page.path.contains(".docc/")
        && page.blocks.contains { $0.language == "sh" && !SetUpCommand.isOne($0.text) }
    }
  }
}

extension MarkdownPage {
  /// The files that the page has one save, each before its block.
  fileprivate var filesToSave: [(name: String, text: String)] {
    text.indices.compactMap { index in
      guard let name = text[index].firstMatch(of: /Save this as `([^`]+)`:$/)?.1,
        let block = blocks.first(where: { $0.line > index })
      else { return nil }
      return (String(name), block.text + "\n")
    }
  }
}
