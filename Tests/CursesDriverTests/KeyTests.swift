import TestSupport
import Testing

@Suite struct KeyTests {
  @Test(
    "a sequence from the terminal is one key",
    arguments: [
      ("\u{1B}[A", "up"), ("\u{1B}OA", "up"), ("\u{1B}[B", "down"), ("\u{1B}OB", "down"),
      ("\u{1B}[C", "right"), ("\u{1B}OC", "right"), ("\u{1B}[D", "left"), ("\u{1B}OD", "left"),
      ("\u{1B}[H", "home"), ("\u{1B}OH", "home"), ("\u{1B}[1~", "home"), ("\u{1B}[7~", "home"),
      ("\u{1B}[F", "end"), ("\u{1B}OF", "end"), ("\u{1B}[4~", "end"), ("\u{1B}[8~", "end"),
      ("\u{1B}[5~", "pageUp"), ("\u{1B}[6~", "pageDown"), ("\u{1B}[2~", "insert"),
      ("\u{1B}[3~", "delete"), ("\u{1B}[Z", "backTab"),
      ("\u{1B}[1;5D", "wordLeft"), ("\u{1B}[1;3D", "wordLeft"), ("\u{1B}[1;5C", "wordRight"),
      ("\u{1B}[1;3C", "wordRight"), ("\u{1B}\u{1B}[C", "wordRight"), ("\u{1B}[1;2C", "right"),
      ("\u{1B}[1;5A", "up"), ("\u{1B}[3;5~", "delete"),
      ("\u{1B}OP", "function(1)"), ("\u{1B}[11~", "function(1)"), ("\u{1B}[[A", "function(1)"),
      ("\u{1B}OR", "function(3)"), ("\u{1B}[15~", "function(5)"), ("\u{1B}[24~", "function(12)"),
    ])
  func sequences(bytes: String, key: String) async throws {
    try await expect(bytes, gives: [key])
  }

  @Test(
    "control characters and Alt have their keys",
    arguments: [
      ("\r", "enter"), ("\n", "enter"), ("\t", "tab"), ("\u{7F}", "backspace"),
      ("\u{8}", "backspace"), ("\u{7}", "control(\"g\")"), ("\u{13}", "control(\"s\")"),
      ("\u{11}", "control(\"q\")"), ("\u{0}", "control(\"@\")"), ("\u{1C}", "control(\"\\\\\")"),
      ("\u{1F}", "control(\"_\")"), ("\u{1B}1", "alt(\"1\")"), ("\u{1B}u", "alt(\"u\")"),
      ("\u{1B}U", "alt(\"u\")"), ("\u{1B}ż", "alt(\"ż\")"), ("\u{1B}O", "alt(\"o\")"),
      ("\u{1B}\u{7F}", "control(\"w\")"), ("\u{1B}", "escape"),
    ])
  func controls(bytes: String, key: String) async throws {
    try await expect(bytes, gives: [key])
  }

  @Test(
    "characters of any script are one key each",
    arguments: [
      ("ż", ["character(\"ż\")"]), ("日", ["character(\"日\")"]),
      ("e\u{301}", ["character(\"e\u{301}\")"]), ("🇵🇱x", ["character(\"🇵", "character(\"x\")"]),
      ("ab", ["character(\"a\")", "character(\"b\")"]),
    ])
  func characters(bytes: String, keys: [String]) async throws {
    try await expect(bytes, gives: keys)
  }

  @Test(
    "what means nothing is swallowed whole",
    arguments: [
      "\u{1B}[99;7u", "\u{1B}[<0;12;5M", "\u{1B}[?1;2R", "\u{1B}[I",
      "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}",
      "\u{1B}Ox", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[",
    ])
  func unknown(bytes: String) async throws {
    try await expect(bytes, gives: ["unknown"])
  }

  @Test("Escape and a control character are two keys") func escapeThenControl() async throws {
    try await expect("\u{1B}\r", gives: ["escape", "enter"])
    try await expect("\u{1B}\u{1B}", gives: ["escape", "escape"])
  }

  @Test("bytes that are no character are swallowed, the next character is not")
  func malformed() async throws {
    try await PseudoTerminal.probe { terminal, _ in
      try terminal.send([0xFF, 0x61, 0xC5, 0x62])
      try await terminal.waitFor("3 character(\"b\")")
    }
  }

  @Test(
    "a key whose bytes come one by one is still one key",
    arguments: [("\u{1B}OA", "up"), ("\u{1B}[1;5D", "wordLeft"), ("日", "character(\"日\")")])
  func split(bytes: String, key: String) async throws {
    try await PseudoTerminal.probe(environment: ["ESCDELAY": "20000"]) { terminal, process in
      for byte in bytes.utf8 {
        let before = try ProcessFigures(of: process).sleeps
        try terminal.send(CollectionOfOne(byte))
        // It sleeps once more: so it has taken this byte before the next one is sent.
        try await waitFor(every: .milliseconds(2)) {
          try ProcessFigures(of: process).sleeps > before ? true : nil
        } missing: {
          "The byte was never read."
        }
      }
      try await terminal.waitFor("1 \(key)")
    }
  }

  private func expect(_ bytes: String, gives keys: [String]) async throws {
    try await PseudoTerminal.probe { terminal, _ in
      try terminal.send(bytes.utf8)
      try await terminal.waitFor("\(keys.count) ")
      try terminal.send("z".utf8)
      let seen = try await terminal.waitFor("\(keys.count + 1) character(\"z\")")
      let text = String(decoding: seen, as: UTF8.self)
      for (number, key) in keys.enumerated() {
        #expect(text.contains("\(number + 1) \(key)"))
      }
    }
  }
}
