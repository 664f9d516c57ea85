import RecommenderCore
import TerminalCanvas
import Testing

@testable import WizardScreens

/// F1: the step, the keys, the words.
@Suite struct HelpTests {
  private static let sizes = [(80, 24), (60, 16), (120, 40)]

  @Test("The keys that lead to keys and words are told in the help", arguments: sizes)
  func leadsToParts(columns: Int, rows: Int) async throws {
    var stage = try await Stage.at(
      .prerequisites, .filled, size: Size(columns: columns, rows: rows))
    await stage.press(.function(1))
    #expect(stage.frame.trimmedText.contains("k keys · w words · Esc closes"))
    #expect(stage.frame.lines.last?.contains("w words") == true)
    await stage.press(.character("w"))
    #expect(stage.frame.trimmedText.contains("Campaign: a Personalize model"))
    await stage.press(.end)
    #expect(stage.frame.trimmedText.contains("Trust policy: who may take on an IAM role."))
    await stage.press(.character("k"))
    #expect(
      stage.frame.trimmedText.contains("  Keys") || stage.frame.trimmedText.contains("│ Keys"))
    #expect(stage.frame.trimmedText.contains("choose what the cursor is on, and go on"))
    await stage.press(.home)
    #expect(stage.frame.trimmedText.contains("Every requirement for a recommender model"))
    await stage.press(.function(1))
    #expect(!stage.frame.trimmedText.contains("Esc closes"))
  }

  @Test("The words look as recorded", arguments: [(80, 24), (60, 16)])
  func words(columns: Int, rows: Int) async throws {
    var stage = try await Stage.at(.campaign, .filled, size: Size(columns: columns, rows: rows))
    await stage.press(.function(1), .character("w"))
    try Golden.expect(stage.frame, "overlay-words-\(columns)x\(rows)")
  }

  @Test("Where there is ASCII alone, keys that are pictures have their words in the help too")
  func keysInASCII() async throws {
    var stage = try await Stage.at(
      .prerequisites, .filled, size: Size(columns: 80, rows: 24), glyphs: .ascii)
    await stage.press(.function(1), .character("k"))
    #expect(stage.frame.trimmedText.contains("| Enter          choose what the cursor"))
    #expect(stage.frame.trimmedText.contains("| Up/Down        move"))
    var start = StartScreen([])
    let size = Size(columns: 80, rows: 24)
    _ = start.handle(.function(1), size: size, glyphs: .ascii)
    _ = start.handle(.character("k"), size: size, glyphs: .ascii)
    let frame = start.frame(Surroundings(glyphs: .ascii), size: size)
    #expect(frame.trimmedText.contains("| Up/Down        move"))
  }

  @Test("Every key that has a hint is in the help too", arguments: StepID.allCases)
  func hintsAreInHelp(step: StepID) async throws {
    for function in [false, true] {
      let stage = try await Stage.at(
        step, .filled, size: Size(columns: 80, rows: 24), function: function)
      let view = stage.screen.stepView
      let bindings = view.bindings(stage.state) + KeyTable.everywhere
      let lines = KeyHelp.lines(bindings, editsText: view.editsText).map(\.plain)
      for binding in bindings where !binding.label.isEmpty {
        #expect(lines.contains { $0.contains(binding.shown) }, "\(step.rawValue): \(binding.shown)")
      }
      #expect(lines.contains("Alt-1 … Alt-0  go to the step of that number"))
    }
  }

  @Test("Letters are told as keys only where they type no text", arguments: StepID.allCases)
  func lettersAreTrue(step: StepID) async throws {
    let stage = try await Stage.at(step, .filled, size: Size(columns: 80, rows: 24))
    let view = stage.screen.stepView
    let lines = KeyHelp.lines(
      view.bindings(stage.state) + KeyTable.everywhere, editsText: view.editsText
    ).map(\.plain)
    #expect(lines.contains { $0.hasPrefix("F1, ? ") } == !view.editsText)
    #expect(lines.contains { $0.hasPrefix("Alt-u, u ") } == !view.editsText)
  }
}
