import RecommenderCore
import TerminalCanvas
import Testing

@testable import WizardScreens

@Suite struct PreviewTests {
  private static func lines(_ answers: Answers, since opening: Answers = Answers()) -> [String] {
    let preview = PreviewText(answers, since: opening, width: 60, glyphs: .unicode)
    return PreviewPart.allCases.flatMap { preview.lines(of: $0) }.map(\.plain)
  }

  @Test("What is not said yet is marked, and what need not be said is not")
  func open() {
    let lines = Self.lines(Answers())
    #expect(lines.contains("? RecommendationProviderUri  still to choose"))
    #expect(lines.contains("? Name  still to choose"))
    #expect(lines.contains("  Description  may stay empty"))
    #expect(lines.contains("  It shows once processing and number are chosen."))
    #expect(lines.contains("  The session is new."))
  }

  @Test("What breaks a rule bears the mark of a fault")
  func refused() {
    var answers = Answers()
    answers.name = "-"
    answers.recommendationsPerMessage = 9
    let lines = Self.lines(answers)
    #expect(lines.contains("✗ Name  -"))
    #expect(lines.contains("✗ RecommendationsPerMessage  9"))
  }

  @Test("Of a function each attribute is in the message, with its variable")
  func message() {
    var answers = Answers()
    answers.recommendationsPerMessage = 2
    answers.processing = .lambda
    answers.attributes = [
      AttributeAnswer(name: "Title", displayName: "Film"),
      AttributeAnswer(name: "Item-Link", displayName: ""),
    ]
    let lines = Self.lines(answers)
    #expect(lines.contains("  1  Film 1, Recommended item 1"))
    #expect(lines.contains("  2  Film 2, Recommended item 2"))
    #expect(lines.contains("    {{Recommendations.Title.[0]}}"))
    #expect(lines.contains("    {{Recommendations.[Item-Link].[0]}}"))
  }

  @Test("What has changed since the session was opened is told, before and after")
  func changes() {
    var opening = Answers()
    opening.name = "films"
    #expect(Self.lines(opening, since: opening).last == "  Nothing.")
    var answers = opening
    answers.name = "movies"
    #expect(
      Self.lines(answers, since: opening).suffix(3) == ["  Name", "    - films", "    + movies"])
  }

  @Test("Text from outside stays on its line and does nothing to the terminal")
  func hostile() {
    var answers = Answers()
    answers.description = "one\ntwo\u{1B}[2J\u{202E}three"
    let text = Self.lines(answers).joined()
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
    #expect(!Self.lines(answers).contains { $0.contains("\n") })
  }

  @Test("From 110 columns it stands beside the content, which is then as wide as at 80")
  func widths() {
    for columns in [80, 109, 110, 111, 136, 200] {
      let layout = ScreenLayout(Size(columns: columns, rows: 24), hasPreview: true)
      #expect((layout.preview.columns > 0) == (columns >= 110), "\(columns)")
      #expect(layout.content.columns >= 56)
      #expect(max(layout.content.endColumn, layout.preview.endColumn) <= columns)
    }
  }

  @Test(
    "F3 opens it on any screen, and F3 or Esc closes it", arguments: [Key.function(3), .escape])
  func opens(closing: Key) async throws {
    var stage = try await Stage.at(.count, .filled, size: Size(columns: 60, rows: 16))
    let before = stage.frame.lines
    await stage.press(.function(3))
    #expect(stage.frame.lines.contains { $0.contains("─ Preview ─") })
    #expect(stage.frame.lines.contains { $0.contains("RecommendationProviderUri") })
    await stage.press(closing)
    #expect(stage.frame.lines == before)
  }
}
