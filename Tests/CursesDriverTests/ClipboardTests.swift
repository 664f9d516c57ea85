import Foundation
import TestSamples
import TestSupport
import Testing

@testable import CursesDriver

@Suite struct ClipboardTests {
  @Test("text is written as every other Base64 writer does", arguments: UInt64(0)..<64)
  func base64(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<Int(seed)).map { _ in UInt8.random(in: 0...255, using: &random) }
    let text = String(decoding: ClipboardSequence.base64(bytes), as: UTF8.self)
    #expect(text == Data(bytes).base64EncodedString())
  }

  @Test("the longest text fits what terminals take, a longer one is not sent")
  func limit() throws {
    let longest = String(repeating: "x", count: ClipboardSequence.limit)
    let bytes = try #require(ClipboardSequence.bytes(for: longest, through: .none))
    #expect(bytes.count <= 100_000)
    #expect(ClipboardSequence.bytes(for: longest + "x", through: .none) == nil)
  }

  @Test("tmux gets it for itself and to hand on, screen in pieces that it hands on")
  func multiplexers() throws {
    func text(_ multiplexer: ClipboardSequence.Multiplexer, _ text: String) throws -> String {
      String(
        decoding: try #require(ClipboardSequence.bytes(for: text, through: multiplexer)),
        as: UTF8.self)
    }
    #expect(try text(.none, "a") == "\u{1B}]52;c;YQ==\u{7}")
    #expect(
      try text(.tmux, "a")
        == "\u{1B}]52;c;YQ==\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;YQ==\u{7}\u{1B}\\")
    let long = String(repeating: "a", count: 3000)
    let pieces = try text(.screen, long).components(separatedBy: "\u{1B}\\")
    #expect(pieces.count > 5 && pieces.last == "")
    #expect(pieces.allSatisfy { $0.utf8.count < 768 })
    let joined = pieces.map { $0.dropFirst(2) }.joined()
    #expect(joined == (try text(.none, long)))
  }

  @Test(
    "a copy goes to the terminal, and not to one that would print it",
    arguments: [
      ("xterm-256color", [:], "\u{1B}]52;c;emHFvMOzxYLEhw==\u{7}"),
      ("tmux-256color", ["TMUX": "/tmp/x,1,0"], "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;emHFvMOzxYLEhw=="),
      ("screen", ["STY": "1.x"], "\u{1B}P\u{1B}]52;c;emHFvMOzxYLEhw==\u{7}\u{1B}\\"),
      ("linux", [:], ""), ("vt100", [:], ""),
    ])
  func copies(type: String, environment: [String: String], sequence: String) async throws {
    let environment = environment.merging(["TERM": type]) { $1 }
    try await PseudoTerminal.probe(environment: environment) { terminal, _ in
      let start = try terminal.output().count
      try terminal.send("y".utf8)
      let bytes = try await terminal.waitFor("copied \(!sequence.isEmpty)", from: start)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("]52;") == !sequence.isEmpty)
      #expect(sequence.isEmpty || text.contains(sequence))
    }
  }
}
