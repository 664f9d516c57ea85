import Testing

/// Rules of the house that no compiler and no linter holds.
@Suite struct HouseRulesTests {
  @Test("No file is longer than 400 lines", arguments: try SourceFile.all(under: Self.everything))
  func filesAreShort(file: SourceFile) {
    #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count) lines")
  }

  @Test("Nothing is left undone or forced", arguments: try SourceFile.all(under: Self.sources))
  func nothingIsLeftUndone(file: SourceFile) {
    for (number, line) in file.lines.enumerated() {
      for word in Self.unwanted {
        #expect(!line.contains(word), "\(file.path):\(number + 1) has \(word)")
      }
    }
  }

  @Test("No test can skip itself", arguments: try SourceFile.all(under: ["Tests"]))
  func noTestSkipsItself(file: SourceFile) {
    guard !file.path.hasPrefix("Tests/ArchitectureTests/") else { return }
    for word in [".disabled(", ".enabled(if:", "XCTSkip", "withKnownIssue"] {
      #expect(!file.lines.contains { $0.contains(word) }, "\(file.path) has \(word)")
    }
  }

  private static let sources = ["Sources", "Themes"]
  private static let everything = ["Sources", "Themes", "Tests"]
  private static let unwanted = ["TODO", "FIXME", "XXX:", "try!", "fatalError(", "debugPrint("]
}
