import RecommenderCore
import TerminalCanvas
import Testing

/// The step before which there is nothing.
@Suite struct FirstStepTests {
  @Test("Esc and ^P on the first step say how to leave", arguments: [Key.escape, .control("p")])
  func saysHowToLeave(key: Key) async throws {
    var stage = try await Stage.at(.account, .filled, size: Size(columns: 60, rows: 16))
    await stage.press(key)
    #expect(stage.state.step == .account)
    let line = " This is the first step. ^C leaves; what you have said is saved."
    #expect(stage.frame.lines.last.map { line.hasPrefix($0.dropLast(2)) } == true)
    #expect(stage.frame.lines.last?.contains("^C leaves") == true)
    await stage.press(.down)
    #expect(stage.frame.lines.last?.contains("F1 help") == true)
  }
}
