import TerminalCanvas
import TestSamples
import Testing

@testable import CursesDriver

@Suite struct KeyDecoderTests {
  @Test("a mark that comes with its base is one character with it")
  func marks() {
    #expect(keys([.scalar("e"), .scalar("\u{301}")]) == [.character("e\u{301}")])
    #expect(keys([.scalar("a"), .scalar("b")]) == [.character("a"), .character("b")])
  }

  @Test("a paste acts as no key, and what follows it is keys again")
  func paste() {
    let typed: [KeyInput] = [.key(16), .scalar("x")]
    #expect(keys(typed, pasted: "q\nq") == [.paste("q\nq"), .character("x")])
  }

  @Test("the end of a paste that never began is swallowed")
  func strayEnd() {
    #expect(keys([.key(17)]) == [.unknown])
  }

  @Test("Escape before a paste is Escape")
  func escapeThenPaste() {
    #expect(keys([.scalar("\u{1B}"), .key(16)], pasted: "a") == [.escape, .paste("a")])
  }

  @Test("a reply that never ends takes no more than its limit", .timeLimit(.minutes(1)))
  func endlessReply() {
    let typed: [KeyInput] =
      [.scalar("\u{1B}"), .scalar("]")] + Array(repeating: .scalar("x"), count: 4097)
    #expect(keys(typed) == [.unknown, .character("x")])
  }

  @Test("no input is a trap, and control characters never come as characters", arguments: 0..<200)
  func anything(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces: [KeyInput] = [
      .scalar("\u{1B}"), .scalar("["), .scalar("O"), .scalar("]"), .scalar("P"), .scalar("1"),
      .scalar(";"), .scalar("~"), .scalar("a"), .scalar("\u{301}"), .scalar("\u{85}"),
      .scalar("\u{7}"), .scalar("\\"), .scalar("日"), .scalar("\u{200D}"), .key(1), .key(3),
      .key(16), .key(17), .key(105), .key(9999), .junk,
    ]
    let typed = (0..<40).compactMap { _ in pieces.randomElement(using: &random) }
    for key in keys(typed, pasted: "p") {
      guard case .character(let character) = key else { continue }
      #expect(character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    }
  }

  private func keys(_ typed: [KeyInput], pasted: String = "") -> [Key] {
    var decoder = KeyDecoder()
    var source = TypedBefore(pieces: typed[...], pasted: pasted)
    return decoder.keys(from: &source)
  }
}

/// A source of pieces that have all come already.
private struct TypedBefore: KeySource {
  var pieces: ArraySlice<KeyInput>
  let pasted: String

  mutating func next(waiting: Bool) -> KeyInput? { pieces.popFirst() }

  mutating func paste() -> String { pasted }
}
