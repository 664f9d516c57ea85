import TerminalCanvas
import Testing

@testable import Themes

@Suite("The built-in themes")
struct BuiltInThemeTests {
  @Test("every scheme file is read, and slugs are its own and in order")
  func schemesLoad() {
    let slugs = Themes.schemes.map(\.slug)
    #expect(
      slugs == [
        "catppuccin-latte", "catppuccin-mocha", "default-dark", "dracula", "gruvbox-dark-medium",
        "gruvbox-light-medium", "nord", "onedark", "solarized-dark", "solarized-light",
        "tomorrow-night",
      ])
    #expect(Themes.schemes.allSatisfy { !$0.author.isEmpty && !$0.name.isEmpty })
    #expect(
      Themes.schemes.filter(\.isLight).map(\.slug) == [
        "catppuccin-latte", "gruvbox-light-medium", "solarized-light",
      ])
  }

  @Test("themes are found by name", arguments: Themes.names)
  func found(name: String) throws {
    #expect(try #require(Themes.named(name)).name == name)
  }

  @Test("an unknown name finds nothing, and all themes have the listed names")
  func names() {
    #expect(Themes.named("no-such") == nil)
    #expect(Themes.all.map(\.name) == Themes.names)
  }

  @Test("every role can be read in every scheme", arguments: Themes.schemes.map(\.slug))
  func contrast(slug: String) throws {
    let theme = try #require(Themes.named(slug))
    for role in Role.allCases {
      let style = theme[role]
      guard case .rgb(let fr, let fg, let fb) = style.foreground,
        case .rgb(let br, let bg, let bb) = style.background
      else {
        Issue.record("\(role) has no colours")
        continue
      }
      let ratio = SchemeColor(red: fr, green: fg, blue: fb)
        .contrast(with: SchemeColor(red: br, green: bg, blue: bb))
      #expect(ratio >= (role == .rule ? 3 : 4.5), "\(role)")
    }
  }

  @Test("what is fixed is told; what is readable stays as it is")
  func repairs() throws {
    let nord = try #require(Themes.schemes.first { $0.slug == "nord" })
    let look = SchemeLook(nord)
    #expect(look.theme[.text].foreground == .rgb(0xE5, 0xE9, 0xF0))
    let repair = try #require(look.repairs.first { $0.role == .rule })
    #expect(repair.slot == 3 && repair.needed == 3 && repair.found < 2)
    #expect(!look.repairs.contains { $0.role == .text })
  }

  @Test("mono and high contrast use no colour", arguments: Role.allCases)
  func colourless(role: Role) {
    for theme in [Themes.mono, Themes.highContrast] {
      #expect(theme[role].foreground == .standard && theme[role].background == .standard)
    }
  }

  @Test(
    "contrast is that of WCAG",
    arguments: [
      ("000000", "ffffff", 21.0), ("777777", "ffffff", 4.48), ("2e3440", "4c566a", 1.68),
      ("93a1a1", "002b36", 5.62), ("ff0000", "ffffff", 4.0),
    ])
  func wcag(first: String, second: String, ratio: Double) throws {
    let first = try #require(SchemeColor(hex: first))
    let second = try #require(SchemeColor(hex: "#" + second))
    #expect(abs(first.contrast(with: second) - ratio) < 0.05)
  }

  @Test("any two colours can be fixed to 4.5")
  func alwaysFixes() {
    for value in stride(from: 0, through: 255, by: 5) {
      let gray = SchemeColor(red: UInt8(value), green: UInt8(value), blue: UInt8(255 - value))
      #expect(gray.readable(on: gray, ratio: 4.5).contrast(with: gray) >= 4.5)
    }
  }
}
