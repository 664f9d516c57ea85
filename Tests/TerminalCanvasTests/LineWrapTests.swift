import TestSamples
import Testing

@testable import TerminalCanvas

@Suite("Wrapping and cutting")
struct LineWrapTests {
  @Test(
    "lines break at spaces, and inside long words after colons and slashes",
    arguments: [
      ("one two three", 7, ["one two", "three"]), ("one two", 7, ["one two"]),
      ("a\n\nb", 5, ["a", "", "b"]), ("", 5, [""]), ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("to arn:aws:lambda:eu", 10, ["to arn:", "aws:", "lambda:eu"]),
      ("日本語日本", 4, ["日本", "語日", "本"]), ("日本", 1, ["日", "本"]), ("ab cd", 0, ["a", "b", "c", "d"]),
      ("  lead", 10, ["  lead"]), ("one  two", 4, ["one", "two"]),
    ])
  func wraps(text: String, width: Int, lines: [String]) {
    #expect(LineWrap.lines(of: text, width: width) == lines)
  }

  @Test("no line is wider than asked and nothing but blanks is lost", arguments: UInt64(0)..<200)
  func loses(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = String((0..<60).map { _ in random.pick(Array("ab :/日c ")) })
    let width = Int.random(in: 2...20, using: &random)
    let lines = LineWrap.lines(of: StyledText(text), width: width, indent: 1)
    #expect(lines.allSatisfy { $0.columnWidth <= max(width, 3) })
    #expect(lines.map(\.plain).joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  /// Found by fuzzing; where a word is looked at as a whole for each of its lines, this takes hours.
  @Test("a word without end takes time for its length only", .timeLimit(.minutes(2)))
  func endlessWord() {
    let lines = LineWrap.lines(of: String(repeating: "a", count: 300_000), width: 2)
    #expect(lines.count == 150_000)
  }

  @Test("roles stay with their characters")
  func roles() {
    let text = StyledText("ab ", .heading) + StyledText("cd", .error)
    #expect(
      LineWrap.lines(of: text, width: 3) == [StyledText("ab", .heading), StyledText("cd", .error)])
  }

  @Test(
    "cut text says so",
    arguments: [
      ("abcdef", 4, "abc…", "ab…f"), ("abc", 3, "abc", "abc"), ("abc", 1, "…", "…"),
      ("abc", 0, "", ""), ("日本語", 4, "日…", "日…"), ("abcdefgh", 5, "abcd…", "ab…gh"),
    ])
  func cuts(text: String, columns: Int, atEnd: String, inMiddle: String) {
    #expect(Ellipsis.cut(text, to: columns) == atEnd)
    #expect(Ellipsis.cut(text, to: columns, at: .middle) == inMiddle)
    #expect(Ellipsis.cut(StyledText(text, .error), to: columns).plain == atEnd)
  }
}
