import RecommenderCore
import TerminalCanvas
import TestSamples
import Testing

/// The list of steps that ^G opens.
@Suite struct JumpMenuTests {
  /// Some steps done, one to be looked at again, one wrong, one here, the last not seen yet.
  private static func stage(glyphs: Glyphs, columns: Int) async throws -> Stage {
    var answers = Answers.valid(function: false)
    answers.idType = nil
    var stage = try await Stage(
      answers: answers, step: .prerequisites, size: Size(columns: columns, rows: 24),
      glyphs: glyphs)
    await stage.take(.answer(.region("eu-west-1")))
    return stage
  }

  /// The mark of each step in the menu, in order.
  private static func menuMarks(_ stage: Stage) -> [Character] {
    var stage = stage
    stage.size = Size(columns: 60, rows: 24)
    return StepID.allCases.compactMap { step in
      stage.frame.lines.compactMap { line -> Character? in
        guard let place = line.firstRange(of: "\(step.number) \(step.rail)") else { return nil }
        let start = line[..<place.lowerBound]
        return Array(start).suffix(step.number < 10 ? 3 : 2).first
      }.first
    }
  }

  @Test("The menu bears the marks of the rail", arguments: [Glyphs.unicode, .ascii])
  func marks(glyphs: Glyphs) async throws {
    var stage = try await Self.stage(glyphs: glyphs, columns: 80)
    let rail = stage.frame.lines[1...10].map { Array($0)[1] }
    #expect(
      Set(rail) == [glyphs.success, glyphs.failure, glyphs.warning, glyphs.cursor, " "])
    await stage.press(.control("g"))
    #expect(Self.menuMarks(stage) == rail)
  }

  @Test("The menu looks as recorded", arguments: [(80, 24), (60, 16)])
  func picture(columns: Int, rows: Int) async throws {
    var stage = try await Self.stage(glyphs: .unicode, columns: columns)
    stage.size = Size(columns: columns, rows: rows)
    await stage.press(.control("g"))
    try Golden.expect(stage.frame, "overlay-jump-marks-\(columns)x\(rows)")
  }
}
