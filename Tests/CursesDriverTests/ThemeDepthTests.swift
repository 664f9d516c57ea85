import TerminalCanvas
import TestSamples
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

  @Test(
    "every role of any scheme can be read as well as so few colours allow",
    arguments: UInt64(0)..<60, [1 << 24, 256, 16, 8])
  func anyScheme(seed: UInt64, colors: Int) throws {
    var random = SplitMix64(seed: seed)
    let lines = (0..<16).map { slot in
      let color = SchemeColor(
        red: .random(in: 0...255, using: &random), green: .random(in: 0...255, using: &random),
        blue: .random(in: 0...255, using: &random))
      return "base0\(String(slot, radix: 16, uppercase: true)): \"\(color.hex)\"\n"
    }
    let theme = Theme(scheme: try SchemeReader.read("scheme: \"Any\"\n" + lines.joined()))
    let depth = ColorDepth(colors: colors)
    for role in Role.allCases {
      let (foreground, background) = depth.entries(for: theme[role])
      let ground = try Self.color(#require(background.index), depth)
      let ratio = try Self.color(#require(foreground.index), depth).contrast(with: ground)
      // Between eight colours there need not be enough contrast; then it is the most that there is.
      let most = Self.most(on: ground, depth)
      #expect(ratio >= min(role == .rule ? 2.99 : 4.49, most), "\(role): \(ratio)")
    }
  }

  @Test(
    "where there are no colours none is asked for, and what counts still differs",
    arguments: Themes.names)
  func noColors(name: String) throws {
    let theme = try #require(Themes.named(name))
    let depth = ColorDepth(colors: 0)
    for role in Role.allCases {
      let (foreground, background) = depth.entries(for: theme[role])
      #expect(foreground.index == nil && background.index == nil, "\(role)")
    }
    for role in [Role.heading, .accent, .selection, .match, .selectionMatch, .key, .control] {
      #expect(theme[role].emphasis != theme[.text].emphasis, "\(role)")
    }
  }

  /// The most contrast with a ground that a depth has.
  private static func most(on ground: SchemeColor, _ depth: ColorDepth) -> Double {
    guard depth != .direct else { return 21 }
    let first: Int32 = depth == .many ? 16 : 0
    return (first..<Int32(depth.colors)).map { color($0, depth).contrast(with: ground) }.max() ?? 0
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
