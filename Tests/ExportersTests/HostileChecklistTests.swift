import RecommenderCore
import Testing

@testable import Exporters

/// Whatever stands in answers and accounts, the checklist stays a document.
@Suite struct HostileChecklistTests {
  @Test("Nothing in it acts on a terminal or hides", arguments: UInt64(0)..<200)
  func plain(seed: UInt64) throws {
    let hidden: Set<Unicode.GeneralCategory> = [
      .control, .format, .lineSeparator, .paragraphSeparator, .privateUse,
    ]
    let found = try Self.checklist(seed).unicodeScalars.filter { scalar in
      scalar != "\n" && hidden.contains(scalar.properties.generalCategory)
    }
    #expect(found.map(\.value) == [])
  }

  @Test("Fences are balanced and tables keep their columns", arguments: UInt64(0)..<200)
  func structure(seed: UInt64) throws {
    var fence: Substring?
    var columns: Int?
    for line in try Self.checklist(seed).split(separator: "\n", omittingEmptySubsequences: false) {
      let bare = line.drop { $0 == " " }
      let ticks = bare.prefix { $0 == "`" }
      if let open = fence {
        if bare == open { fence = nil }
        continue
      }
      if ticks.count >= 3 {
        #expect(bare.dropFirst(ticks.count) == "sh")
        fence = ticks
      }
      guard line.hasPrefix("|") else {
        columns = nil
        continue
      }
      let count = Self.columns(of: line)
      columns = columns ?? count
      #expect(columns == count, "\(line)")
    }
    #expect(fence == nil)
  }

  @Test("Every line is of a kind that the layout has", arguments: UInt64(0)..<200)
  func lines(seed: UInt64) throws {
    let kinds = [
      "# Prerequisites of ", "## ", "### ", "- [ ] **", "- [x] **", "- ", "  - ", "| ",
      "|---",
      "> **This is a sample.**", "What has to be", "Everything is met.", "Once nothing",
      "Amazon Pinpoint's",
    ]
    var isInside = false
    for line in try Self.checklist(seed).split(separator: "\n") {
      if line.drop(while: { $0 == " " }).hasPrefix("```") {
        isInside.toggle()
      } else if !isInside {
        let isKnown = kinds.contains { line.hasPrefix($0) }
        #expect(isKnown, "\(line)")
        #expect(!line.utf8.contains(UInt8(ascii: "<")), "\(line)")
      }
    }
  }

  @Test("The hostile inputs do reach the checklist")
  func reach() throws {
    let all = try (UInt64(0)..<200).map(Self.checklist).joined()
    for mark in ["‹U+202E›", "‹U+001B›", "‹U+000A›", "&lt;script", #"\|"#, "not met", "advice"] {
      #expect(all.contains(mark), "\(mark)")
    }
  }

  private static func checklist(_ seed: UInt64) throws -> String {
    var random = HostileInput(seed: seed)
    let files = Exporters.files([.checklist], try random.input())
    return try #require(files.first?.text)
  }

  /// The columns as GitHub counts them: bars behind a backslash do not count.
  private static func columns(of line: Substring) -> Int {
    var count = -1
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if scalar == "|", !isEscaped { count += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return count
  }
}
