import RecommenderCore
import TerminalCanvas
import Testing

/// Every step, empty, filled and refused, at the three sizes that count.
@Suite struct GoldenFrameTests {
  @Test("Steps look as recorded", arguments: StepID.allCases, Situation.allCases)
  func steps(step: StepID, situation: Situation) async throws {
    for (columns, rows) in [(80, 24), (60, 16), (120, 40)] {
      let size = Size(columns: columns, rows: rows)
      let stage = try await Stage.at(step, situation, size: size)
      try Golden.expect(stage.frame, "\(step.rawValue)-\(situation.rawValue)-\(columns)x\(rows)")
    }
  }

  @Test(
    "The branch with a Lambda function looks as recorded",
    arguments: [StepID.processing, .attributes, .review], [Situation.filled, .refused])
  func functionBranch(step: StepID, situation: Situation) async throws {
    let size = Size(columns: 80, rows: 24)
    let stage = try await Stage.at(step, situation, size: size, function: true)
    try Golden.expect(stage.frame, "\(step.rawValue)-function-\(situation.rawValue)-80x24")
  }

  @Test("What lies on top looks as recorded")
  func overlays() async throws {
    var stage = try await Stage.at(.review, .filled, size: Size(columns: 80, rows: 24))
    await stage.press(.function(1))
    try Golden.expect(stage.frame, "overlay-help-80x24")
    await stage.press(.escape, .control("g"))
    try Golden.expect(stage.frame, "overlay-jump-80x24")
    await stage.press(.escape, .enter)
    try Golden.expect(stage.frame, "overlay-folder-80x24")
    await stage.press(.enter)
    await stage.take(.writeEnded(.wouldReplace(["recommender.json"])))
    try Golden.expect(stage.frame, "overlay-replace-80x24")
    await stage.press(.enter)
    await stage.take(.writeEnded(.failed("The disk is full. Make room, or take another folder.")))
    try Golden.expect(stage.frame, "overlay-failed-80x24")
    await stage.press(.enter, .enter)
    await stage.take(
      .writeEnded(.written(["./movie-picks/recommender.json", "./movie-picks/CHECKLIST.md"])))
    try Golden.expect(stage.frame, "overlay-written-80x24")
  }

  @Test("With ASCII marks the steps look as recorded", arguments: [StepID.idType, .prerequisites])
  func ascii(step: StepID) async throws {
    let stage = try await Stage.at(
      step, .filled, size: Size(columns: 80, rows: 24), glyphs: .ascii)
    try Golden.expect(stage.frame, "\(step.rawValue)-ascii-80x24")
  }
}
