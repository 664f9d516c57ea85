import Testing

@testable import Themes

@Suite("Reading scheme files")
struct SchemeReaderTests {
  private static let slots = (0..<16).map { "base0" + String($0, radix: 16, uppercase: true) }

  /// A legacy file; one line may be replaced, counted from 1.
  private func legacy(line: Int? = nil, _ replacement: String = "") -> String {
    var lines = ["scheme: \"My Scheme\"", "author: 'It''s me'"]
    lines += Self.slots.map { "\($0): \"10203\($0.suffix(1))\"" }
    if let line { lines[line - 1] = replacement }
    return lines.joined(separator: "\n")
  }

  @Test("the older form, with quotes, comments, blank lines and CRLF")
  func readsLegacy() throws {
    let text = "\u{FEFF}---\r\n# a comment\r\n\r\n" + legacy() + " # note\r\n"
    let scheme = try SchemeReader.read(text)
    #expect(scheme.name == "My Scheme" && scheme.author == "It's me")
    #expect(scheme.slug == "my-scheme")
    #expect(scheme[15] == SchemeColor(hex: "10203F"))
  }

  @Test("the current form, with unknown keys and maps, plain colours and hash signs")
  func readsCurrent() throws {
    var text = "system: base16 # family\nname: Plain\nslug: chosen\nvariant: dark\npalette:\n"
    for (index, slot) in Self.slots.enumerated() {
      text +=
        index.isMultiple(of: 2) ? "  \(slot): \"#aAbB0\(index % 10)\"\n" : "  \(slot): aabbcc\n"
    }
    text += "wizard:\n  error: base08\n"
    let scheme = try SchemeReader.read(text)
    #expect(scheme.slug == "chosen")
    #expect(scheme[1] == SchemeColor(hex: "AABBCC"))
    #expect(scheme[0x12] == scheme[0x8], "base16 fills the slots of base24")
  }

  @Test("base24 has its own bright colours")
  func readsBase24() throws {
    var text = "system: \"base24\"\nname: \"B\"\npalette:\n"
    for slot in 0..<24 {
      let hex = String(slot, radix: 16, uppercase: true)
      text += "  base\(slot < 16 ? "0" : "")\(hex): \"0000\(slot + 10)\"\n"
    }
    #expect(try SchemeReader.read(text)[0x12] == SchemeColor(hex: "000028"))
  }

  @Test(
    "a broken line is named with what was expected there",
    arguments: [
      (3, 3, "base00: \"12345\"", "six hexadecimal digits"),
      (4, nil, "base01: #101010", "base01 is missing"), (5, 5, "base02 \"101010\"", "key: value"),
      (5, 5, "base02:\"101010\"", "blank"), (5, 5, "base02: \"101010", "not closed"),
      (5, 5, "base02: \"101010\" x", "end of the line"),
      (5, 5, "base01: \"101010\"", "twice"), (5, 5, "  base02: \"101010\"", "no map"),
      (5, 5, "\tbase02: \"101010\"", "tab"), (5, 5, "base02: [1]", "quotes"),
      (5, 5, "base 2: x", "not a key"), (5, 5, "x: \"a\\n\"", "backslash"),
      (1, 1, "system: \"tinted8\"", "not supported"), (1, nil, "x: y", "no name"),
      (1, nil, "name: \"***\"", "letter or digit"), (10, nil, "y: z", "base07 is missing"),
      (7, 7, "base04: \"#fff\"", "six hexadecimal digits"),
      (7, 7, "base04: \"#10101080\"", "six hexadecimal digits"),
      (7, 7, "base04: \"\"", "six hexadecimal digits"), (7, 7, "base04: red", "six hexadecimal"),
      (7, 7, "base04: \"１０１０１０\"", "six hexadecimal digits"),
      (7, 7, "base04: *base03", "quotes"), (7, 7, "- base04: x", "not a key"),
      (18, 18, "base0F: \"12\u{FFFD}456\"", "six hexadecimal digits"),
      (1, nil, "system: base24\nname: Few", "base10, base11, base12"),
    ] as [(Int, Int?, String, String)])
  func refuses(line: Int, told: Int?, content: String, reason: String) {
    let error = #expect(throws: SchemeRefused.self) {
      try SchemeReader.read(legacy(line: line, content))
    }
    #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
    #expect(error?.line == told)
  }

  @Test(
    "in a palette a broken line is named as well",
    arguments: [
      (4, "  base00: \"12345\"", "six hexadecimal digits"), (5, " base00: \"101010\"", "twice"),
      (6, "  base02:", "no value"), (7, "\tbase03: \"101010\"", "tab"),
      (3, "palette: {}", "quotes"),
    ])
  func refusesInPalette(line: Int, content: String, reason: String) {
    var lines = ["system: \"base16\"", "name: \"N\"", "palette:"]
    lines += Self.slots.map { "  \($0): \"101010\"" }
    lines[line - 1] = content
    let error = #expect(throws: SchemeRefused.self) {
      try SchemeReader.read(lines.joined(separator: "\n"))
    }
    #expect(error?.line == line)
    #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
  }

  @Test("what is no scheme at all is refused")
  func refusesOthers() {
    for text in ["", "\n\n", "{}", "\u{0}", String(repeating: "# x\n", count: 20_000)] {
      #expect(throws: SchemeRefused.self) { try SchemeReader.read(text) }
    }
  }

  @Test("no damage traps the reader", arguments: UInt64(0)..<200)
  func damaged(seed: UInt64) {
    var bytes = Array(legacy().utf8)
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    for _ in 0..<6 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let place = Int(state >> 33) % bytes.count
      bytes[place] = UInt8(truncatingIfNeeded: state >> 20)
    }
    let result = Result { try SchemeReader.read(String(decoding: bytes, as: UTF8.self)) }
    if case .failure(let error) = result { #expect(error is SchemeRefused) }
  }
}
