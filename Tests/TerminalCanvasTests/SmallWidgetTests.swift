import Testing

@testable import TerminalCanvas

@Suite("Choices, checklist, text and hints")
struct SmallWidgetTests {
  @Test("digits and space choose, Enter accepts, disabled choices refuse")
  func choices() {
    var list = ChoiceList([.init("a"), .init("b", disabledReason: "no"), .init("c")])
    #expect(list.handle(.character("3")) == .changed)
    #expect(list.chosen == 2 && list.cursor == 2)
    #expect(list.handle(.character("2")) == .refused)
    #expect(list.handle(.enter) == .refused)
    #expect(list.handle(.character("9")) == .refused)
    #expect(list.handle(.character("x")) == .ignored)
    #expect(list.handle(.home) == .moved)
    #expect(list.handle(.up) == .refused)
    #expect(list.handle(.enter) == .accepted)
    #expect(list.chosen == 0)
    list.rows = []
    #expect(list.chosen == nil && list.cursor == 0)
    #expect(list.handle(.down) == .refused)
  }

  @Test("the focus of a checklist goes through all groups and stays inside")
  func checklist() {
    var list = Checklist([
      .init("x", rows: [.init(.success, "1")]), .init("y", rows: [.init(.failure, "2")]),
    ])
    #expect(list.handle(.down) == .moved)
    #expect(list.focusedRow?.title == "2")
    #expect(list.handle(.down) == .refused)
    list.groups = [.init("x", rows: [.init(.success, "1")])]
    #expect(list.focusedRow?.title == "1")
    list.groups = []
    #expect(list.focusedRow == nil)
    #expect(list.handle(.end) == .refused)
  }

  @Test("scrolling stops at both ends")
  func scrolling() {
    var text = ScrollingText("1\n2\n3\n4\n5\n6")
    text.layout(Size(columns: 9, rows: 3))
    #expect(text.handle(.up) == .refused)
    #expect(text.handle(.pageDown) == .moved)
    #expect(text.top == 2)
    #expect(text.handle(.end) == .moved)
    #expect(text.top == 3)
    #expect(text.handle(.down) == .refused)
    #expect(text.handle(.home) == .moved)
    #expect(text.handle(.character("x")) == .ignored)
  }

  @Test("the least important hints go first, those marked always stay")
  func hints() {
    let line = HintLine([
      .init("A", "one", priority: 3), .init("B", "two", priority: 1),
      .init("C", "three", priority: 1), .init("D", "four", always: true),
    ])
    #expect(line.items(fitting: 99).map(\.key) == ["A", "B", "C", "D"])
    #expect(line.items(fitting: 20).map(\.key) == ["A", "B", "D"])
    #expect(line.items(fitting: 14).map(\.key) == ["A", "D"])
    #expect(line.items(fitting: 0).map(\.key) == ["D"])
  }

  @Test("the turning mark takes any number", arguments: [-1, 0, 9, 10, Int.max, Int.min])
  func spinner(number: Int) {
    let mark = ProgressMark(number: number).character(.unicode)
    #expect(Glyphs.unicode.spinner.contains(mark))
  }
}
