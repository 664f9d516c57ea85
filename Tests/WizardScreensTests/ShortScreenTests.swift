import RecommenderCore
import TerminalCanvas
import Testing

@testable import WizardScreens

/// What has to be seen is seen on the smallest screen too.
@Suite struct ShortScreenTests {
  @Test("The functions to choose from are seen at the smallest size")
  func functionRows() async throws {
    var stage = try await Stage.at(
      .processing, .filled, size: ScreenLayout.smallest, function: true)
    await stage.press(.tab)
    let rows = stage.frame.lines.filter { $0.contains("movie-") }
    #expect(rows.count >= 4)
    #expect(stage.frame.lines.contains { $0.contains("▸ movie-") })
  }

  @Test("Review tells how many prerequisites are met without cutting it", arguments: [60, 80])
  func prerequisitesInReview(columns: Int) async throws {
    let stage = try await Stage.at(.review, .filled, size: Size(columns: columns, rows: 24))
    let line = try #require(
      stage.frame.lines.first { $0.contains("✓ Prerequisites  ") && $0.contains(" of ") })
    #expect(line.contains(" met"))
    #expect(!line.contains("…"))
  }
}
