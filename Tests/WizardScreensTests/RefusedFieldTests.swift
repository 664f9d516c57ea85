import RecommenderCore
import TerminalCanvas
import Testing

@testable import WizardScreens

/// A refusal leads to what is wrong and says it.
@Suite struct RefusedFieldTests {
  private let home = Size(columns: 80, rows: 24)

  @Test("Enter that is refused puts the cursor into the attribute field that is wrong")
  func attributeField() async throws {
    var stage = try await Stage.at(.attributes, .empty, size: home, function: true)
    await stage.type("Item url")
    let cursorInName = stage.frame.cursor
    await stage.press(.tab)
    await stage.type("Link")
    await stage.press(.enter)
    #expect(stage.state.step == .attributes)
    #expect(stage.frame.cursor == cursorInName)
  }

  @Test("The attribute field with the focus is spoken about before the others of its row")
  func focusedAttributeField() async throws {
    var stage = try await Stage.at(.attributes, .empty, size: home, function: true)
    await stage.type("Item url")
    await stage.press(.tab)
    await stage.type("A display name that is longer than it may be")
    await stage.press(.tab, .backTab)
    #expect(stage.frame.lines.contains { $0.contains("✗ The display name of attribute 1") })
    await stage.press(.backTab)
    #expect(stage.frame.lines.contains { $0.contains("✗ The name of attribute 1") })
  }

  @Test("Enter on the description goes back to a name that is wrong")
  func nameField() async throws {
    var stage = try await Stage.at(.name, .empty, size: home)
    await stage.type("_films")
    let cursorInName = stage.frame.cursor
    await stage.press(.enter, .enter)
    #expect(stage.state.step == .name)
    #expect(stage.frame.cursor == cursorInName)
  }

  @Test("Beside a typed name no example stands that would pass for an answer")
  func examplesOnlyInBlankRows() async throws {
    var stage = try await Stage.at(.attributes, .empty, size: home, function: true)
    #expect(stage.frame.lines.contains { $0.contains("Film title") })
    await stage.type("Title")
    #expect(!stage.frame.lines.contains { $0.contains("Film title") })
  }
}
