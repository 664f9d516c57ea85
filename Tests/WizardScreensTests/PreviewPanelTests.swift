import RecommenderCore
import TerminalCanvas
import TestSamples
import Testing

@testable import WizardScreens

/// F3: the parts of the preview, one at a time.
@Suite struct PreviewPanelTests {
  private static let shown = ["▸ Configuration", "▸ Message", "▸ Changes"]

  /// Review of a session that was opened under another name, with the preview open.
  private static func stage(columns: Int = 80, rows: Int = 24) async throws -> Stage {
    var stage = try await Stage.at(
      .review, .filled, size: Size(columns: columns, rows: rows), function: true)
    stage.surroundings.opening = stage.state.answers
    stage.surroundings.opening.name = "films"
    await stage.press(.function(3))
    return stage
  }

  private static func part(_ stage: Stage) -> [String] {
    shown.filter { stage.frame.trimmedText.contains($0) }
  }

  @Test(
    "Tab and the arrows go round the parts",
    arguments: [
      (Key.tab, [1, 2, 0]), (.right, [1, 2, 0]), (.backTab, [2, 1, 0]), (.left, [2, 1, 0]),
    ])
  func goesRound(key: Key, parts: [Int]) async throws {
    var stage = try await Self.stage()
    #expect(Self.part(stage) == [Self.shown[0]])
    for part in parts {
      await stage.press(key)
      #expect(Self.part(stage) == [Self.shown[part]])
    }
    #expect(stage.requests.isEmpty)
  }

  @Test("The parts look as recorded", arguments: [(80, 24), (60, 16), (120, 40)])
  func looks(columns: Int, rows: Int) async throws {
    var stage = try await Self.stage(columns: columns, rows: rows)
    for part in ["configuration", "message", "changes"] {
      try Golden.expect(stage.frame, "preview-\(part)-\(columns)x\(rows)")
      await stage.press(.tab)
    }
  }

  @Test("What does not fit scrolls, and another part begins at its top")
  func scrolls() async throws {
    var stage = try await Self.stage(columns: 60, rows: 16)
    let top = stage.frame
    await stage.press(.end)
    #expect(stage.frame != top)
    #expect(stage.frame.trimmedText.contains("Description"))
    await stage.press(.right, .left)
    #expect(stage.frame == top)
  }

  @Test("It shows an answer that changes while it is open")
  func live() async throws {
    var stage = try await Self.stage()
    await stage.press(.left)
    #expect(stage.frame.trimmedText.contains("+ movie-picks"))
    await stage.take(.answer(.name("films")))
    #expect(stage.frame.trimmedText.contains("Nothing."))
  }
}
