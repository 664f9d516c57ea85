import TerminalCanvas
import Testing

@testable import CursesDriver

@Suite struct BlankStylesTests {
  @Test("a blank that looks plain is drawn plain, one that shows is not") func blanks() {
    let theme = Theme(name: "test") { role in
      switch role {
      case .selection: Style(foreground: .palette(4), emphasis: .bold)
      case .bar: Style(background: .palette(1))
      case .control: Style(emphasis: .reverse)
      case .match: Style(emphasis: .underline)
      default: Style()
      }
    }
    let blanks = BlankStyles(theme)
    #expect(blanks[.selection] == .text)
    #expect(blanks[.bar] == .bar)
    #expect(blanks[.control] == .control)
    #expect(blanks[.match] == .match)
    let cells = DrawnCells(
      [Cell(" ", role: .selection), Cell("x", role: .selection)][...], blanks: blanks)
    #expect(cells.cells.map(\.style) == [Role.text.rawValue, Role.selection.rawValue])
  }

  @Test("without a theme every blank keeps its role", arguments: Role.allCases)
  func untouched(role: Role) {
    #expect(BlankStyles()[role] == role)
  }
}
