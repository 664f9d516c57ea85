import TerminalCanvas
import Testing

@testable import Themes

@Suite struct SchemeTests {
  @Test("Every theme loads by its name", arguments: Themes.names)
  func loads(name: String) throws {
    let theme = try #require(Themes.named(name))
    #expect(theme.name == name)
  }

  @Test("Every scheme file names its author", arguments: Themes.schemeFiles.map(\.name))
  func creditsItsAuthor(name: String) throws {
    let file = try #require(Themes.schemeFiles.first { $0.name == name })
    let scheme = try SchemeReader.read(String(decoding: file.bytes, as: UTF8.self))
    #expect(!scheme.author.isEmpty)
    #expect(!scheme.name.isEmpty)
    #expect(scheme.palette.count == 16)
  }

  @Test("No role is too faint to read", arguments: Themes.schemeFiles.map(\.name), Role.allCases)
  func contrast(name: String, role: Role) throws {
    let style = try #require(Themes.named(name))[role]
    guard case .rgb(let red, let green, let blue) = style.foreground,
      case .rgb(let redBehind, let greenBehind, let blueBehind) = style.background
    else {
      Issue.record("A scheme gives every role its colours.")
      return
    }
    let stroke = Scheme.Color(red: red, green: green, blue: blue)
    let behind = Scheme.Color(red: redBehind, green: greenBehind, blue: blueBehind)
    #expect(stroke.contrast(to: behind) >= (role == .rule || role == .disabled ? 3 : 4.5))
  }

  @Test("Known contrasts come out as WCAG has them")
  func knownContrasts() {
    let black = Scheme.Color(red: 0, green: 0, blue: 0)
    let white = Scheme.Color(red: 255, green: 255, blue: 255)
    let grey = Scheme.Color(red: 0x77, green: 0x77, blue: 0x77)
    #expect(white.contrast(to: black) == 21)
    #expect(abs(grey.contrast(to: white) - 4.48) < 0.01)
    #expect(grey.contrast(to: grey) == 1)
  }

  private static let head = "system: base16\nname: 'x' # a comment\nauthor: \"y\"\n"
  private static let colors = (0..<16).map {
    "base0\(String($0, radix: 16, uppercase: true)): \"ab4642\""
  }

  @Test("Both published forms are read")
  func bothForms() throws {
    let current = Self.head + "palette:\n" + Self.colors.map { "  \($0)\n" }.joined()
    let older = "scheme: x\nauthor: y\n" + Self.colors.joined(separator: "\n")
    #expect(try SchemeReader.read(current) == SchemeReader.read(older))
  }

  @Test(
    "A broken file is refused with the line",
    arguments: [
      ("system: base16\nname", 2), ("name: \"x\ny", 1), ("name: \"x\" y", 1),
      ("base00: red", 1), ("base00: \"#12345\"", 1), ("author:\n", 1),
      ("system: tinted8\nbase00: 000000", 1), ("name: x", 1),
    ])
  func broken(text: String, line: Int) {
    do {
      _ = try SchemeReader.read(text)
      Issue.record("It was read.")
    } catch {
      #expect(error.line == line)
      #expect(!error.reason.isEmpty)
    }
  }
}
