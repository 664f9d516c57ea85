import TerminalCanvas
import Testing

@testable import CursesDriver

@Suite struct ColorDepthTests {
  @Test(
    "the depth is the greatest that the terminal has",
    arguments: [
      (-1, 0), (0, 0), (2, 0), (8, 8), (15, 8), (16, 16), (88, 16), (256, 256), (1 << 24, 1 << 24),
    ])
  func depth(colors: Int, used: Int) {
    #expect(ColorDepth(colors: colors).colors == used)
  }

  @Test("the terminal's own colour stays its own", arguments: [0, 8, 16, 256, 1 << 24])
  func standard(colors: Int) {
    #expect(ColorDepth(colors: colors).entry(for: .standard).index == nil)
  }

  @Test("without colours there is no entry") func none() {
    #expect(ColorDepth.none.entry(for: .rgb(1, 2, 3)).index == nil)
    #expect(ColorDepth.none.entry(for: .palette(3)).index == nil)
  }

  @Test(
    "a colour becomes the one that looks most like it",
    arguments: [
      (Style.Color.rgb(255, 0, 0), 256, 196), (.rgb(0, 0, 0), 256, 16), (.rgb(8, 8, 8), 256, 232),
      (.rgb(255, 255, 255), 16, 15), (.rgb(200, 0, 0), 16, 1), (.rgb(250, 10, 10), 16, 9),
      (.rgb(0, 200, 0), 8, 2), (.palette(196), 16, 9), (.palette(196), 8, 1),
      (.palette(3), 256, 3), (.rgb(1, 2, 3), 1 << 24, 0x010203), (.palette(3), 1 << 24, 3),
      (.palette(196), 1 << 24, 0xFF0000), (.rgb(0, 0, 3), 1 << 24, 8),
    ])
  func nearest(color: Style.Color, colors: Int, index: Int32) {
    #expect(ColorDepth(colors: colors).entry(for: color).index == index)
  }

  @Test("a bright entry is its dark form and bold where there are eight") func bright() {
    #expect(ColorDepth.eight.entry(for: .palette(11)) == .init(index: 3, isBright: true))
    #expect(ColorDepth.direct.entry(for: .palette(11)) == .init(index: 3, isBright: true))
  }

  @Test("each entry of the cube and the greys is its own nearest", arguments: 16...255)
  func exact(index: UInt8) throws {
    let color = Palette.color(index)
    let entry = ColorDepth.many.entry(for: .rgb(color.red, color.green, color.blue))
    #expect(Palette.color(UInt8(try #require(entry.index))) == color)
  }
}
