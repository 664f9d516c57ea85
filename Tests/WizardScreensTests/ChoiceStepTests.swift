import RecommenderCore
import TerminalCanvas
import Testing

@Suite struct ChoiceStepTests {
  @Test("An answered choice can be changed with the arrows")
  func changesWithArrows() async throws {
    let size = Size(columns: 80, rows: 24)
    var type = try await Stage.at(.idType, .filled, size: size)
    await type.press(.up, .enter)
    #expect(type.state.answers.idType == .endpoint)
    var count = try await Stage.at(.count, .filled, size: size)
    await count.press(.down, .enter)
    #expect(count.state.answers.recommendationsPerMessage == 4)
    var processing = try await Stage.at(.processing, .filled, size: size)
    await processing.press(.down, .enter)
    #expect(processing.state.answers.processing == .lambda)
    var iamRole = try await Stage.at(.iamRole, .filled, size: size)
    await iamRole.press(.down, .enter)
    #expect(iamRole.state.answers.iamRole == .create)
  }

  @Test("Undo and redo show where the choice was and is")
  func followsUndo() async throws {
    var stage = try await Stage.at(.count, .filled, size: Size(columns: 80, rows: 24))
    await stage.press(.character("5"))
    #expect(stage.frame.lines.contains { $0.contains("▸ ● 5") })
    await stage.press(.alt("u"))
    #expect(stage.frame.lines.contains { $0.contains("▸ ● 3") })
    await stage.press(.alt("r"))
    #expect(stage.frame.lines.contains { $0.contains("▸ ● 5") })
  }
}
