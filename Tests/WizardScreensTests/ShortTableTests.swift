import RecommenderCore
import TerminalCanvas
import TestSamples
import Testing

@testable import WizardScreens

/// The attribute table where there is little room.
@Suite struct ShortTableTests {
  /// A table in which every row is wrong, on the smallest screen, refused.
  private static func stage(rows: Int = 6, notice: Bool = false) async throws -> Stage {
    var answers = Answers.valid(function: true)
    answers.attributes = (1...rows).map { AttributeAnswer(name: "Item \($0)", displayName: "a:b") }
    var stage = try await Stage(answers: answers, step: .attributes, size: ScreenLayout.smallest)
    if notice { stage.surroundings.saving = .notSaved(reason: "The disk that holds /h is full.") }
    await stage.take(.next)
    return stage
  }

  @Test(
    "The row that is typed in and what is said about it stay in sight", arguments: 0..<12,
    [false, true])
  func focusStays(row: Int, notice: Bool) async throws {
    var stage = try await Self.stage(rows: 12, notice: notice)
    for _ in 0..<row { await stage.press(.down) }
    let row = min(row, 9)
    let lines = stage.frame.lines
    let place = try #require(
      lines.firstIndex { $0.contains("▸") && $0.contains(" \(row + 1) Item") })
    #expect(lines[place + 1].contains("✗ The name of attribute \(row + 1)"))
    #expect(lines[place + 2].contains("It may have up to 50"))
    #expect(stage.frame.cursor?.row == place)
  }

  @Test("The other rows bear a mark, so that several are in sight")
  func othersAreMarked() async throws {
    let stage = try await Self.stage()
    #expect(stage.frame.lines.filter { $0.contains("✗") && $0.contains(" Item ") }.count >= 3)
    try Golden.expect(stage.frame, "attributes-function-short-60x16")
  }

  @Test("Where there is room every row tells what is wrong")
  func roomForAll() async throws {
    var stage = try await Self.stage(rows: 3)
    stage.size = Size(columns: 80, rows: 24)
    #expect(stage.frame.lines.filter { $0.contains("✗ The name of attribute") }.count == 3)
  }
}
