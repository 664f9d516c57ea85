import TerminalCanvas
import TestSamples
import Testing

@testable import RecommenderCore
@testable import WizardScreens

/// The preview beside the content.
@Suite struct PreviewPaneTests {
  @Test(
    "Small parts get what they need, and large ones share what is left",
    arguments: [
      (30, [10, 5, 3], [10, 5, 3]), (20, [30, 5, 3], [12, 5, 3]), (12, [30, 20, 2], [5, 5, 2]),
      (9, [30, 20, 10], [3, 3, 3]), (1, [4, 4, 4], [1, 1, 1]),
    ])
  func shares(rows: Int, needs: [Int], shares: [Int]) {
    #expect(PreviewPane.shares(of: rows, for: needs) == shares)
  }

  @Test("However low the screen, every part is seen", arguments: [9, 11, 14, 22, 38, 58])
  func everyPart(rows: Int) {
    let preview = PreviewText(
      .valid(function: true), since: Answers(), width: 34, glyphs: .unicode)
    let lines = PreviewPane.lines(preview, rows: rows).map(\.plain)
    #expect(lines.count <= rows)
    for part in PreviewPart.allCases { #expect(lines.contains(part.title)) }
    #expect(lines.contains("  F3 shows all") == (rows < 38))
  }

  @Test("It stands there from 110 columns and not before", arguments: [16, 24])
  func appears(rows: Int) async throws {
    var stage = try await Stage.at(.count, .filled, size: Size(columns: 109, rows: rows))
    #expect(!stage.frame.trimmedText.contains("│ Configuration"))
    stage.size = Size(columns: 110, rows: rows)
    #expect(stage.frame.trimmedText.contains("│ Configuration"))
  }

  @Test("It follows each accepted answer, and undo")
  func follows() async throws {
    var stage = try await Stage.at(.count, .filled, size: Size(columns: 120, rows: 40))
    stage.surroundings.opening = stage.state.answers
    #expect(stage.frame.trimmedText.contains("Nothing."))
    await stage.take(.answer(.recommendationsPerMessage(5)))
    #expect(stage.frame.trimmedText.contains("- 3"))
    #expect(stage.frame.trimmedText.contains("+ 5"))
    #expect(stage.frame.trimmedText.contains("RecommendationsPerMessage  5"))
    await stage.take(.undo)
    #expect(stage.frame.trimmedText.contains("Nothing."))
  }
}
