import RecommenderCore
import TerminalCanvas
import Testing

/// The screen at sizes that nobody works at.
@Suite struct AnySizeTests {
  @Test("From 1x1 to 200x60 every frame has exactly its size", arguments: StepID.allCases)
  func everyFrameHasItsSize(step: StepID) async throws {
    for situation in Situation.allCases {
      var stage = try await Stage.at(
        step, situation, size: Size(columns: 80, rows: 24), function: true)
      for columns in [1, 2, 3, 7, 20, 59, 60, 61, 79, 80, 81, 109, 110, 120, 160, 200] {
        await Task.yield()
        for rows in [1, 2, 3, 7, 15, 16, 17, 24, 40, 60] {
          let size = Size(columns: columns, rows: rows)
          stage.size = size
          let frame = stage.frame
          #expect(frame.size == size)
          #expect(frame.lines.allSatisfy { $0.columnWidth == columns })
          if let cursor = frame.cursor {
            #expect((0..<columns).contains(cursor.column) && (0..<rows).contains(cursor.row))
          }
        }
      }
    }
  }

  @Test(
    "What lies on top keeps within the frame", arguments: [(1, 1), (60, 16), (61, 17), (200, 60)])
  func overlaysKeepWithin(columns: Int, rows: Int) async throws {
    var stage = try await Stage.at(.review, .filled, size: Size(columns: 80, rows: 24))
    let size = Size(columns: columns, rows: rows)
    for key in [Key.function(1), .function(3), .control("g"), .enter] {
      await stage.press(key)
      stage.size = size
      #expect(stage.frame.size == size)
      stage.size = Size(columns: 80, rows: 24)
      await stage.press(.escape)
    }
  }

  @Test("Below 60x16 one line says what is needed", arguments: [(59, 16), (60, 15), (30, 10)])
  func tooSmallSaysSo(columns: Int, rows: Int) async throws {
    var stage = try await Stage.at(.campaign, .empty, size: Size(columns: columns, rows: rows))
    let lines = stage.frame.lines.filter { !$0.allSatisfy { $0 == " " } }
    #expect(lines.count == 1)
    #expect(lines.first?.contains("The wizard needs 60x16") == true)
    let before = stage.state
    await stage.press(.enter, .escape, .function(1), .down, .character("x"), .control("n"), .tab)
    #expect(stage.state == before)
    await stage.press(.control("c"))
    #expect(stage.effects.suffix(2) == [.save, .leave(.unfinished)])
  }
}
