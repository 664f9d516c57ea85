import TestSupport
import Testing

@testable import CursesDriver

@Suite struct PasteTests {
  @Test("a paste with line breaks is one event, and no key in it acts")
  func brackets() async throws {
    try await Probe.session { tmux in
      try await tmux.paste("one\nq\ttwo")
      try await tmux.waitFor("1 paste(\"one\\nq\\ttwo\")")
      try await tmux.type("z")
      try await tmux.waitFor("2 character(\"z\")")
    }
  }

  @Test("a paste whose end is lost is delivered, and the keys after it are keys")
  func lostEnd() async throws {
    try await PseudoTerminal.probe { terminal, _ in
      try terminal.send("\u{1B}[200~half".utf8)
      try await terminal.waitFor("1 paste(\"half\")")
      try terminal.send("z".utf8)
      try await terminal.waitFor("2 character(\"z\")")
    }
  }

  @Test("keys right after the end mark are keys") func keysBehind() async throws {
    try await PseudoTerminal.probe { terminal, _ in
      try terminal.send("\u{1B}[200~a\u{1B}[201b\u{1B}[201~zy".utf8)
      try await terminal.waitFor("2 character(\"z\")")
      try await terminal.waitFor("3 character(\"y\")")
    }
  }

  @Test("the mark is found however the bytes are cut", arguments: 1...8)
  func cut(size: Int) {
    var collector = PasteCollector()
    let bytes = Array("a\u{1B}[201\u{1B}\u{1B}[20x\r\nb\rc\u{1B}[201~rest".utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      collector.take(bytes[start..<min(start + size, bytes.count)])
    }
    #expect(collector.isComplete)
    #expect(collector.text == "a\u{1B}[201\u{1B}\u{1B}[20x\nb\nc")
  }

  @Test("reading as much as is safe never takes a byte behind the mark")
  func safeCount() {
    let bytes = Array("ab\u{1B}[2\u{1B}[201~z".utf8)
    var rest = bytes[...]
    var collector = PasteCollector()
    while !collector.isComplete {
      let chunk = rest.prefix(collector.safeCount)
      rest = rest.dropFirst(chunk.count)
      collector.take(chunk)
    }
    #expect(Array(rest) == Array("z".utf8))
  }

  @Test("a paste over the limit is cut, its end is still found")
  func limit() {
    var collector = PasteCollector()
    collector.take(repeatElement(0x61, count: PasteCollector.limit + 10))
    collector.take(PasteCollector.mark)
    #expect(collector.isComplete)
    #expect(collector.text.utf8.count == PasteCollector.limit)
  }
}
