import CNcurses
import TerminalCanvas
import Testing

@testable import CursesDriver

@Suite struct DrawnCellsTests {
  @Test("a wide character is one drawn cell of two columns") func wide() {
    let drawn = DrawnCells([Cell("日"), Cell(" ", isContinuation: true), Cell("x")][...]).cells
    #expect(drawn.map(\.span) == [2, 1])
    #expect(drawn.map(\.scalars.0) == [0x65E5, 0x78])
  }

  @Test("a continuation of nothing is a blank") func stray() {
    let drawn = DrawnCells([Cell("日", isContinuation: true), Cell("x")][...]).cells
    #expect(drawn.map(\.span) == [1, 1])
    #expect(drawn.map(\.scalars.0) == [0x20, 0x78])
  }

  @Test(
    "marks stay as long as ncurses takes them, then the base stands alone",
    arguments: [
      ("e\u{301}", 2), ("e\u{301}\u{302}\u{303}\u{304}", 5),
      ("e\u{301}\u{302}\u{303}\u{304}\u{305}", 1), ("👩\u{200D}💻", 1), ("❤\u{FE0F}", 1),
    ])
  func marks(text: String, count: UInt8) throws {
    let character = try #require(text.first)
    #expect(DrawnCells([Cell(character)][...]).cells.map(\.count) == [count])
  }

  @Test("the role is the index of the style", arguments: Role.allCases)
  func roles(role: Role) {
    #expect(DrawnCells([Cell("x", role: role)][...]).cells.map(\.style) == [role.rawValue])
  }
}
