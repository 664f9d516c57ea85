import TerminalCanvas
import Testing
import Themes

/// What a picture is made of.
@Suite struct FramePictureTests {
  private static func frame(_ columns: Int, _ rows: Int, _ texts: [(Int, StyledText)]) -> Frame {
    var frame = Frame(size: Size(columns: columns, rows: rows))
    for (row, text) in texts { frame.put(text, at: Point(column: 0, row: row), clip: frame.bounds) }
    return frame
  }

  private static func picture(_ frame: Frame, _ theme: Theme = Themes.terminal) throws -> String {
    let scheme = try #require(Themes.schemes.first { $0.slug == "nord" })
    return FramePicture(frame, look: PictureLook(theme, terminal: scheme), title: "a < b & c").svg
  }

  @Test("Two blanks, another role and a character beyond ASCII begin a text of their own")
  func runs() {
    let text = StyledText(runs: [.init("a b  c"), .init("d", .error), .init("é映e")])
    let runs = PictureParts.runs(of: Self.frame(14, 1, [(0, text)]), row: 0) { _ in false }
    #expect(runs.map(\.text) == ["a b", "c", "d", "é", "映", "e"])
    #expect(runs.map(\.column) == [0, 5, 6, 7, 8, 10])
    #expect(runs.map(\.columns) == [3, 1, 1, 1, 2, 1])
    #expect(runs.map(\.isPlain) == [true, true, true, false, false, true])
  }

  @Test("Blanks count where they are seen")
  func underlined() throws {
    let svg = try Self.picture(Self.frame(4, 1, [(0, StyledText("a ", .match))]))
    #expect(svg.contains(">a\u{A0}</text>"))
    #expect(svg.contains(".match { fill: #e5e9f0; text-decoration: underline }"))
  }

  @Test("What means something in XML is written so that it does not")
  func escapes() throws {
    let svg = try Self.picture(Self.frame(20, 1, [(0, StyledText("<b>&amp;\"'</b>"))]))
    #expect(svg.contains(">&lt;b&gt;&amp;amp;\"'&lt;/b&gt;</text>"))
    #expect(svg.contains(">a &lt; b &amp; c</title>"))
  }

  @Test("A rule is one line as long as it is unbroken")
  func lines() {
    let rows = ["│──", "│ x", "┃──"].enumerated().map { ($0, StyledText($1, .rule)) }
    let lines = PictureParts.lines(of: Self.frame(3, 3, rows)).map(\.area)
    #expect(
      lines == [
        Rect(column: 0, row: 0, columns: 1, rows: 2), Rect(column: 0, row: 2, columns: 1, rows: 1),
        Rect(column: 1, row: 0, columns: 2, rows: 1), Rect(column: 1, row: 2, columns: 2, rows: 1),
      ])
  }

  @Test("What is reversed has its colours swapped, and what is dim is fainter")
  func emphasis() throws {
    let text = StyledText(runs: [.init("x", .control), .init("y", .secondary)])
    let svg = try Self.picture(Self.frame(3, 3, [(1, text)]))
    #expect(svg.contains(".control { fill: #2e3440 }"))
    #expect(svg.contains("<rect x=\"0\" y=\"25\" width=\"22.4\" height=\"19\" fill=\"#e5e9f0\"/>"))
    #expect(svg.contains(".secondary { fill: #e5e9f0; fill-opacity: 0.6 }"))
  }

  @Test("Entries of the palette are the colours that the terminal gives them")
  func palette() throws {
    let svg = try Self.picture(Self.frame(1, 1, [(0, StyledText("x", .error))]))
    #expect(svg.contains(".error { fill: #bf616a }"))
  }

  @Test("The cursor is a bar before the character it stands on, and is not there when hidden")
  func cursor() throws {
    var frame = Self.frame(3, 1, [])
    let without = try Self.picture(frame)
    frame.cursor = Point(column: 1, row: 0)
    let with = try Self.picture(frame)
    #expect(!without.contains("width=\"2\""))
    #expect(with.contains("<rect x=\"21.4\" y=\"7\" width=\"2\" height=\"17\""))
  }

  @Test("Nothing in it runs, and nothing comes from elsewhere", arguments: Scene.allCases)
  func harmless(scene: Scene) async throws {
    let svg = try await scene.picture().svg
    for word in ["<script", "href", "@import", "@font-face", "javascript:", "<foreignObject"] {
      #expect(!svg.contains(word), "\(word)")
    }
    let addresses = svg.matches(of: /https?:[^"]+/).map { String($0.output) }
    #expect(addresses == ["http://www.w3.org/2000/svg"])
  }
}
