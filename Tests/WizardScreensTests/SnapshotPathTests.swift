import RecommenderCore
import TerminalCanvas
import Testing

@testable import WizardScreens

/// The path of a snapshot file is asked for until there is one.
@Suite struct SnapshotPathTests {
  @Test("Enter without a path stays in the field and says what is missing")
  func emptyPath() async throws {
    var stage = try await Stage(account: .sample)
    await stage.press(.backTab, .down, .enter)
    let cursor = stage.frame.cursor
    #expect(stage.frame.lines.contains { $0.contains("▸ File") })
    await stage.press(.enter)
    #expect(stage.frame.cursor == cursor)
    #expect(stage.frame.lines.contains { $0.contains("The path is missing.") })
    await stage.type("x")
    #expect(!stage.frame.lines.contains { $0.contains("The path is missing.") })
  }
}
