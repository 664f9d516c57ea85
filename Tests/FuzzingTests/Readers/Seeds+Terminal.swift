import RecommenderCore

extension Seeds {
  static var schemes: [[UInt8]] {
    let digits = (0..<16).map { String($0, radix: 16, uppercase: true) }
    let colors = digits.map { "base0\($0)" }
    let palette = digits.map { "  base0\($0): \"#\($0)e344\($0)\"" }
    let flat = colors.map { "\($0): \"2e3440\"" }
    return texts(
      "system: \"base16\"\nname: \"Nord\"\nauthor: \"A\"\nvariant: \"dark\"\npalette:\n"
        + palette.joined(separator: "\n") + "\n",
      "scheme: 'It''s' # c\nauthor: A\n" + flat.joined(separator: "\n"),
      "---\nname: x\n\tbase00: \"#fff\"\n base01: [a]\nbase02: \"a\\\"b\"\n")
  }

  static var keys: [[UInt8]] {
    [
      "movie\u{1B}[A\u{1B}OB\u{1B}b\u{1B}\u{7F}\u{3}".bytes, "é\u{301}日🎬".bytes,
      "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\\u{1B}[?2026;2$y\u{1B}[?62;22c".bytes,
      [0xFF, 16] + "pasted\r\nlines\u{1B}[201~x".bytes, [0xFF, 1, 0xFF, 105, 0xFE, 0x1B, 0xFF, 3],
      [0x01, 0x05, 0x0B, 0x19, 0x14, 0x17, 0x15, 0xFF, 7, 0xFF, 8, 0x7F, 0xFF, 12],
    ]
  }

  static var pastes: [[UInt8]] {
    texts("\u{3}a\r\nb\rc\u{1B}[201~x", "\u{9}\u{1B}[20\u{1B}[201~", "\u{2}\u{1B}\u{1B}[201~")
  }

  static var terminalReplies: [[UInt8]] {
    texts(
      "?2026;2$y", "?62;22c", "11;rgb:1e1e/1e1e/2e2e", "11;rgba:f/f/f/f", "11;#fff", "15;0",
      "0;default;15", "xterm-256color", "screen.linux")
  }

  static var scripts: [[UInt8]] {
    texts(
      "# c\ntype movie\nkey Enter 3\nwait Which\nsize 80x24\nshow\npaste a\\nb\n",
      "key Alt-u\nkey ^N\nkey F12\nkey q\n", "size 0x1\nkey Nothing\n")
  }

  static var plainLines: [[UInt8]] {
    texts(
      "\u{2}\u{50}sample\n1\n:go 3\nuser\n:back\n::x\n:undo\n:help\n:save films\n:quit\n",
      "\u{7}\u{29}:go attributes\n2\nItem url\nTitle\tFilm title\tthe headline\n:clear\n:show\n",
      "\u{47}\u{50}:go review\nw\nyes\n\n1\n:next\n:again\n:redo\n", ":go 9\n3\nnote\n:refresh\n")
      + [[0x87, 0x3C] + ":quit\n/tmp/x.json\n:nonsense\n9999999999999999999\né 日本\r\n".bytes]
  }

  static var plainStart: [[UInt8]] {
    texts("copy 3\n:help\n:list\nfilms\n", "\n0\n1\nnew\n:quit", "COPY films\n9999999999999999999")
  }

  /// Sessions of every kind, as the list before the wizard has them.
  static let sessionRows: [SessionRow] = [
    SessionRow(
      name: "damaged", modified: moment,
      content: .damaged(reason: "Line 3 is no JSON.", hasBackup: true)),
    SessionRow(
      name: "films", modified: moment,
      content: .readable(step: .count, answered: 3, questions: 8, isExported: false)),
    SessionRow(
      name: "busy", modified: moment,
      content: .readable(step: .review, answered: 8, questions: 8, isExported: false),
      holder: "process 4 on host"),
  ]

  static var locks: [[UInt8]] {
    texts(
      "process 4711\nhost films\nsince 2026-11-23T12:04:05Z\n",
      "host a b\nprocess -1\nsince 2026-11-23T12:04:05.5+01:00\nelse\n")
  }
}
