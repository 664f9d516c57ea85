import RecommenderCore
import TestSamples
import Testing

@testable import Exporters

/// Whatever legal text stands in a session, the documents of its bundle stay documents.
@Suite struct HostileDocumentTests {
  private static func documents(_ seed: UInt64) throws -> [ExportedFile] {
    var hostile = HostileInput(seed: seed)
    return try Exporters.files(hostile.input())
      + Exporters.files(BundleSamples.input(seed: seed))
  }

  @Test("Nothing in them acts on a terminal or hides", arguments: UInt64(0)..<60)
  func plain(seed: UInt64) throws {
    let hidden: Set<Unicode.GeneralCategory> = [
      .control, .format, .lineSeparator, .paragraphSeparator,
    ]
    for file in try Self.documents(seed) {
      let found = file.text.unicodeScalars.filter {
        $0 != "\n" && hidden.contains($0.properties.generalCategory)
      }
      #expect(found.map(\.value) == [], "\(file.path)")
    }
  }

  @Test("Headings, fences and tables are those of the layout", arguments: UInt64(0)..<60)
  func structure(seed: UInt64) throws {
    for file in try Self.documents(seed)
    where file.path.hasSuffix(".md") && file.path != "CHECKLIST.md" {
      var fence: Substring?
      var columns: Int?
      for line in file.text.split(separator: "\n", omittingEmptySubsequences: false) {
        // What belongs to a step of a numbered list is indented.
        let line = line.hasPrefix("   ") ? line.dropFirst(3) : line
        let ticks = line.prefix { $0 == "`" }
        if let open = fence {
          if line == open { fence = nil }
          continue
        }
        if ticks.count >= 3 { fence = ticks }
        columns = line.hasPrefix("|") ? columns ?? Self.columns(of: line) : nil
        #expect(columns == nil || columns == Self.columns(of: line), "\(file.path): \(line)")
        #expect(!line.utf8.contains(UInt8(ascii: "<")) || line.contains("`"), "\(line)")
        let isKnown = ["#", "-", ">", "|", "`"].contains { line.hasPrefix($0) }
        let isPlain = line.isEmpty || line.first?.isLetter == true || line.first?.isNumber == true
        #expect(isKnown || isPlain, "\(file.path): \(line)")
      }
      #expect(fence == nil, "\(file.path)")
    }
  }

  /// The columns as GitHub counts them: bars behind a backslash do not count.
  private static func columns(of line: Substring) -> Int {
    line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
  }
}
