import Foundation
import TestSupport
import Testing

/// The pages that tell how something is added, and what all pages say of the repository.
@Suite struct GuideTests {
  @Test("Paths that pages name exist, but for those that a page has one make")
  func paths() throws {
    var count = 0
    for page in try MarkdownPage.all() {
      for line in page.text {
        for path in line.spans where Self.isPath(path) {
          count += 1
          let isThere = FileManager.default.fileExists(
            atPath: MarkdownPage.root.appending(path: path).path())
          #expect(isThere != line.contains("Make `\(path)`"), "\(page.path): \(path)")
        }
      }
    }
    #expect(count > 60)
  }

  @Test("Where code goes into a file, a line of it is there already, to put it beside")
  func places() throws {
    var count = 0
    for page in try MarkdownPage.all() where page.path.contains("/AddA") {
      for place in page.insertions {
        count += 1
        let file = MarkdownPage.root.appending(path: place.path)
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let known = place.code.split(separator: "\n").contains { line in
          line.count > 6 && lines.contains(line)
        }
        #expect(known, "\(page.path): nothing of this is in \(place.path):\n\(place.code)")
      }
    }
    #expect(count > 10)
  }

  @Test("Commands that build and test name suites and programs that exist")
  func setUpCommands() throws {
    let suites = try String(
      contentsOf: MarkdownPage.root.appending(path: "Package.swift"), encoding: .utf8)
    for page in try MarkdownPage.all() {
      let commands =
        page.setUpCommands
        + page.blocks.filter { $0.language == "sh" }
        .flatMap { $0.text.split(separator: "\n").map(String.init) }
      for command in commands where SetUpCommand.isOne(command) {
        for word in command.split(separator: " ") where word.hasPrefix(".") {
          #expect(
            FileManager.default.isExecutableFile(
              atPath: MarkdownPage.root.appending(path: String(word)).path()),
            "\(page.path): \(word)")
        }
        guard let filter = command.firstMatch(of: /--filter "?([A-Za-z]+)/)?.1 else { continue }
        #expect(suites.contains("\"\(filter)\""), "\(page.path): \(filter)")
      }
    }
  }

  private static func isPath(_ span: String) -> Bool {
    ["Sources/", "Tests/", "Themes/", ".ci/", ".fuzzing/", ".github/", ".install/", ".monkey/"]
      .contains { span.hasPrefix($0) } && !span.contains("*") && !span.contains(" ")
  }
}

/// Commands that build or test, which the CI runs and no test: it would build within a build.
enum SetUpCommand {
  static func isOne(_ command: String) -> Bool {
    ["swift ", "docc ", "git ", ".ci/", ".install/", ".fuzzing/", ".monkey/", "RECORD_"]
      .contains { command.hasPrefix($0) }
  }
}

extension MarkdownPage {
  /// The code that the page has one put into files that exist.
  fileprivate var insertions: [(path: String, code: String)] {
    var place: String?
    var found: [(String, String)] = []
    var blocks = blocks.makeIterator()
    for line in text {
      if line.hasPrefix("```") {
        guard line != "```", let block = blocks.next() else { continue }
        if block.language == "swift", let place { found.append((place, block.text)) }
      } else if let make = line.firstMatch(of: /Make `([^`]+)`/) {
        place =
          FileManager.default.fileExists(
            atPath: Self.root.appending(path: String(make.1)).path()) ? String(make.1) : nil
      } else if let path = line.spans.last(where: { $0.hasSuffix(".swift") && $0.contains("/") }) {
        place = path
      }
    }
    return found
  }
}
