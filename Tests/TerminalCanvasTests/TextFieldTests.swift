import TestSamples
import Testing

@testable import TerminalCanvas

@Suite("The text field")
struct TextFieldTests {
  private func typed(_ text: String, _ keys: [Key]) -> TextField {
    var field = TextField(text)
    for key in keys { _ = field.handle(key) }
    return field
  }

  @Test(
    "readline keys",
    arguments: [
      ([Key.control("a"), .character("x")], "xone two"), ([.control("w")], "one "),
      ([.control("u")], ""),
      ([.home, .control("k"), .control("y"), .control("y")], "one twoone two"),
      ([.alt("b"), .control("k")], "one "), ([.home, .alt("d")], " two"),
      ([.control("t")], "one tow"), ([.home, .alt("f"), .character("-")], "one- two"),
      ([.backspace, .control("h")], "one t"), ([.home, .delete, .control("d")], "e two"),
      ([.left, .right, .control("b"), .control("f"), .control("e"), .character("!")], "one two!"),
      ([.paste("\ta\r\nb\u{1B}\n")], "one two a b"),
    ] as [([Key], String)])
  func keys(keys: [Key], text: String) {
    #expect(typed("one two", keys).text == text)
  }

  @Test("A paste of a million signs is taken in a time that grows with its length")
  func longPaste() {
    var field = TextField("")
    let signs = String(repeating: "\u{FFFD}", count: 1_000_000)
    #expect(field.handle(.paste(signs)) == .changed)
    #expect(field.text == String(signs.prefix(EditBuffer.limit)))
  }

  @Test("keys that cannot act are refused, other keys are ignored")
  func outcomes() {
    var field = TextField("")
    for key in [Key.left, .right, .backspace, .control("y"), .control("t"), .paste("\n")] {
      #expect(field.handle(key) == .refused)
    }
    for key in [Key.up, .enter, .tab, .function(1), .control("g"), .escape, .resized] {
      #expect(field.handle(key) == .ignored)
    }
  }

  @Test("a text given is kept to the last scalar")
  func exact() {
    let text = "e\u{301}\r\n\u{202E}\u{1B} é"
    #expect(TextField(text).text.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test("typed marks join the character before, and the cursor stays behind it")
  func joins() {
    let field = typed("e", [.character("\u{301}"), .character("x")])
    #expect(field.text == "éx")
    #expect(field.buffer.cursor == 2)
  }

  @Test("random keys agree with a plain model", arguments: UInt64(0)..<200)
  func model(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var field = TextField("ab cd")
    var (before, after) = ("ab cd", "")
    let keys: [Key] = [
      .character("x"), .character("日"), .character(" "), .left, .right, .home, .end, .backspace,
      .delete, .control("k"), .control("u"), .paste("p q"),
    ]
    for _ in 0..<60 {
      let key = random.pick(keys)
      _ = field.handle(key)
      switch key {
      case .character(let character): before.append(character)
      case .paste(let text): before += text
      case .left: if let last = before.popLast() { after = String(last) + after }
      case .right: if !after.isEmpty { before.append(after.removeFirst()) }
      case .home: (before, after) = ("", before + after)
      case .end: (before, after) = (before + after, "")
      case .backspace: _ = before.popLast()
      case .delete: after = String(after.dropFirst())
      case .control("k"): after = ""
      default: before = ""
      }
      #expect(field.text == before + after)
      #expect(field.buffer.textBeforeCursor == before)
      for columns in [1, 2, 3, 5, 9] {
        var frame = Frame(size: Size(columns: columns, rows: 1))
        field.draw(into: &frame, in: frame.bounds)
        #expect(frame.cursor != nil, "the cursor is seen at width \(columns)")
      }
    }
  }

  @Test("marks say where long text goes on, and the cursor is seen")
  func scrolls() {
    func drawn(_ keys: [Key]) -> String {
      var frame = Frame(size: Size(columns: 10, rows: 1))
      typed("abcdefghijklmnopqrst", keys).draw(into: &frame, in: frame.bounds)
      return frame.lines[0] + "\(frame.cursor?.column ?? -1)"
    }
    #expect(drawn([]) == "…mnopqrst 9")
    #expect(drawn([.home]) == "abcdefghi…0")
    #expect(drawn([.home] + Array(repeating: .right, count: 9)) == "…ghijklmn…4")
  }
}
