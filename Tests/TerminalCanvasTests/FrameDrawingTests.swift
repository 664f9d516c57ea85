import Testing

@testable import TerminalCanvas

@Suite("Drawing into a frame")
struct FrameDrawingTests {
  private func frame(
    _ text: String, columns: Int, at column: Int = 0, clip: Rect? = nil
  ) -> Frame {
    var frame = Frame(size: Size(columns: columns, rows: 1))
    frame.put(text, at: Point(column: column, row: 0), clip: clip ?? frame.bounds)
    return frame
  }

  @Test("a frame always has exactly its size, even with negative extents")
  func hasItsSize() {
    #expect(Frame(size: Size(columns: 3, rows: 2)).lines == ["   ", "   "])
    #expect(Frame(size: Size(columns: -3, rows: 2)).lines == ["", ""])
    #expect(Frame(size: Size(columns: 4, rows: -1)).lines.isEmpty)
  }

  @Test("a text is cut at both edges of the clip and its full width is reported")
  func clips() {
    var frame = Frame(size: Size(columns: 8, rows: 1))
    let clip = Rect(column: 2, row: 0, columns: 3, rows: 1)
    #expect(frame.put("abcdef", at: Point(column: 0, row: 0), clip: clip) == 6)
    #expect(frame.lines == ["  cde   "])
  }

  @Test("rows outside the clip stay as they are")
  func clipsRows() {
    var frame = Frame(size: Size(columns: 3, rows: 3))
    let clip = Rect(column: 0, row: 1, columns: 3, rows: 1)
    for row in -1...4 { frame.put("xyz", at: Point(column: 0, row: row), clip: clip) }
    #expect(frame.lines == ["   ", "xyz", "   "])
  }

  @Test(
    "a wide character that an edge halves becomes a blank",
    arguments: [
      (0, "日本語", "日本 "), (-1, "日本語", " 本語"), (-2, "日本語", "本語 "), (1, "日本語", " 日本"),
      (4, "日本語", "     "), (2, "a日b", "  a日"),
    ])
  func neverHalf(column: Int, text: String, expected: String) {
    #expect(frame(text, columns: 5, at: column).lines == [expected])
  }

  @Test("writing over one half of a wide character blanks the other half")
  func splits() {
    for (column, expected) in [(0, "x 本 "), (1, " x本 "), (2, "日x  "), (3, "日 x ")] {
      var frame = frame("日本", columns: 5)
      frame.put("x", at: Point(column: column, row: 0), clip: frame.bounds)
      #expect(frame.lines == [expected])
      #expect(frame.cells.filter(\.isContinuation).count == 1)
    }
  }

  @Test("filling splits wide characters at both of its edges")
  func fillSplits() {
    var frame = frame("日本語", columns: 6)
    frame.fill(Rect(column: 1, row: 0, columns: 4, rows: 1), with: "-")
    #expect(frame.lines == [" ---- "])
  }

  @Test("marks have the role control, the rest keeps its own")
  func marksStandOut() {
    var frame = Frame(size: Size(columns: 5, rows: 1))
    frame.put("a\u{1B}b", at: Point(column: 0, row: 0), role: .heading, clip: frame.bounds)
    #expect(frame.lines == ["a␛b  "])
    #expect(frame.roleMap == "hch..")
  }

  @Test("rules fill one row or one column")
  func rules() {
    var frame = Frame(size: Size(columns: 3, rows: 3))
    frame.horizontalRule(frame.bounds, glyphs: .unicode)
    frame.verticalRule(frame.bounds, glyphs: .ascii)
    #expect(frame.lines == ["|──", "|  ", "|  "])
  }

  @Test("roles have letters of their own")
  func letters() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }
}
