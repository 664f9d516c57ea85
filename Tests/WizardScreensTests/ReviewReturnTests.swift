import RecommenderCore
import TerminalCanvas
import Testing

@Suite struct ReviewReturnTests {
  @Test("After an answer is changed from Review, the attention is on its row again")
  func returnsToTheRow() async throws {
    var stage = try await Stage.at(.review, .filled, size: Size(columns: 80, rows: 24))
    await stage.press(.home, .down, .down)
    let before = try #require(stage.frame.lines.first { $0.contains("▸ ✓") })
    await stage.press(.enter)
    #expect(stage.state.step == .idType)
    await stage.press(.up, .enter)
    #expect(stage.state.step == .review)
    let after = try #require(stage.frame.lines.first { $0.contains("▸ ✓") })
    #expect(before.contains("User ID"))
    #expect(after.contains("ID type") && after.contains("Endpoint ID"))
  }
}
