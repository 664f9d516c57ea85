import TerminalCanvas
import Testing
import Themes

/// The default theme suits light and dark terminals alike.
@Suite struct TerminalThemeTests {
  @Test("Nothing is hard black or white", arguments: Role.allCases)
  func nothingIsHardBlackOrWhite(role: Role) {
    let style = Themes.terminal[role]
    for color in [style.foreground, style.background] {
      switch color {
      case .standard: break
      case .palette(let index): #expect(![0, 7, 15].contains(index))
      case .rgb: Issue.record("\(role) has a fixed colour")
      }
    }
  }

  @Test("Backgrounds are the terminal's own", arguments: Role.allCases)
  func backgroundsAreTheTerminals(role: Role) {
    #expect(Themes.terminal[role].background == .standard)
  }
}
