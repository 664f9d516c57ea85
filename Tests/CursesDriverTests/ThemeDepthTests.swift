import TerminalCanvas
import Testing
import Themes

@testable import CursesDriver

@Suite struct ThemeDepthTests {
  @Test(
    "every role of every scheme can be read however few colours there are",
    arguments: Themes.schemes.map(\.slug), [1 << 24, 256, 16, 8])
  func contrast(name: String, colors: Int) throws {
    let theme = try #require(Themes.named(name))
    let depth = ColorDepth(colors: colors)
    for role in Role.allCases {
      let (foreground, background) = depth.entries(for: theme[role])
      let ratio = try Self.color(#require(foreground.index), depth)
        .contrast(with: Self.color(#require(background.index), depth))
      #expect(ratio >= (role == .rule ? 2.99 : 4.49), "\(role): \(ratio)")
    }
  }

  private static func color(_ index: Int32, _ depth: ColorDepth) -> SchemeColor {
    guard depth != .direct else {
      return SchemeColor(
        red: UInt8(index >> 16), green: UInt8(index >> 8 & 0xFF), blue: UInt8(index & 0xFF))
    }
    let color = Palette.color(UInt8(index))
    return SchemeColor(red: color.red, green: color.green, blue: color.blue)
  }
}
