import Testing

@testable import Themes

@Suite("Checking scheme files")
struct SchemeCheckTests {
  private static let palette = [
    "101014", "202028", "303038", "404048", "b0b0b8", "d0d0d8", "e0e0e8", "f0f0f8", "f08080",
    "f0a070", "f0d080", "90d080", "80d0d0", "80a0f0", "d090e0", "b07060",
  ]

  private static func file(_ changes: [Int: String] = [:]) -> String {
    var lines = ["system: \"base16\"", "name: \"N\"", "author: \"A\"", "variant: dark", "palette:"]
    lines += palette.enumerated().map { "  \(SchemeReader.key(ofSlot: $0)): \"\($1)\"" }
    for (line, text) in changes { lines[line - 1] = text }
    return lines.joined(separator: "\n")
  }

  @Test("everything that is wrong is told, each in its line, in their order")
  func all() {
    let check = SchemeCheck(
      Self.file([3: "author", 8: "  base02: \"30303\"", 12: "  base06: e0e0g0", 20: "\tx: y"]))
    #expect(check.scheme == nil)
    #expect(check.problems.map(\.line) == [3, 8, 12, 20])
    #expect(check.problems.allSatisfy { $0.reason.contains("expected") })
    #expect(check.remarks.isEmpty)
  }

  @Test("all colours that are missing are told at once, and not where their lines are broken")
  func missing() {
    let check = SchemeCheck(Self.file([7: "", 9: "# base03"]))
    #expect(check.problems.count == 1)
    #expect(check.problems[0].reason.hasPrefix("The colours base01, base03 are missing"))
    #expect(SchemeCheck(Self.file([7: "  base01 x"])).problems.map(\.line) == [7])
  }

  @Test("what is fixed is told with its line, its contrast, and what is shown instead")
  func fixed() throws {
    let check = SchemeCheck(Self.file())
    #expect(check.problems.isEmpty && check.scheme?.slug == "n")
    let remark = try #require(check.remarks.first { $0.text.hasPrefix("disabled") })
    #expect(remark.line == 9)
    #expect(remark.text.contains("base03 on base00 is below 4.5; shown as #"))
  }

  @Test("a variant that the colours belie and a missing author are told")
  func remarks() {
    let check = SchemeCheck(Self.file([3: "", 4: "variant: light"]))
    #expect(check.scheme != nil)
    #expect(check.remarks.contains { $0.line == 4 && $0.text.contains("the colours are dark") })
    #expect(check.remarks.contains { $0.line == nil && $0.text.contains("author") })
  }

  @Test("the schemes that are built in have an author, and say what they are", arguments: 0..<11)
  func builtIn(index: Int) {
    let check = SchemeCheck(String(decoding: EmbeddedSchemes.files[index], as: UTF8.self))
    #expect(check.problems.isEmpty)
    #expect(!check.remarks.contains { $0.text.contains("variant") || $0.text.contains("author") })
  }
}
