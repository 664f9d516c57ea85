import RecommenderCore
import TerminalCanvas
import TestSamples
import Testing

/// A table that comes from a sheet.
@Suite struct PastedTableTests {
  private static let names = (1...6).map { "Item_\($0)\tShown \($0)" }.joined(separator: "\n")

  private static func stage() async throws -> Stage {
    try await Stage.at(.attributes, .empty, size: Size(columns: 80, rows: 24), function: true)
  }

  @Test("Undo takes a pasted table back at once, and redo brings it whole")
  func oneStep() async throws {
    var stage = try await Self.stage()
    await stage.type("Old")
    await stage.press(.paste(Self.names))
    let pasted = stage.state.answers.attributes
    #expect(pasted.map(\.name).suffix(5) == ["Item_2", "Item_3", "Item_4", "Item_5", "Item_6"])
    await stage.press(.alt("u"))
    #expect(stage.state.answers.attributes == [AttributeAnswer(name: "Old")])
    #expect(stage.state.notice == .undone)
    await stage.press(.alt("r"))
    #expect(stage.state.answers.attributes == pasted)
    #expect(stage.frame.trimmedText.contains("Item_6"))
  }

  @Test("Rows that a session holds beyond the table stay where a table is pasted")
  func surplusRows() async throws {
    var answers = Answers.valid(function: true)
    answers.attributes = (1...12).map { AttributeAnswer(name: "Old_\($0)") }
    var stage = try await Stage(answers: answers, step: .attributes)
    await stage.press(.paste(Self.names))
    #expect(stage.state.answers.attributes.map(\.name).suffix(2) == ["Old_11", "Old_12"])
  }
}
