import RecommenderCore
import TerminalCanvas
import TestSamples
import Testing

/// Names from the account that would do harm if they reached the terminal raw.
@Suite struct HostileNameTests {
  static let names = [
    "escape\u{1B}[2J\u{1B}]0;gone\u{7}", "line\nbreak\rand\ttab", "bidi\u{202E}desrever\u{2066}x",
    "zero\u{200B}width\u{FEFF}\u{2060}", "marks\u{301}\u{302}\u{303}\u{304}\u{305}",
    "\u{301}no base", "family 👨‍👩‍👧‍👦 flag 🇵🇱", "映画のおすすめ", "c1\u{9B}31m", "\u{0}\u{7F}",
    "tag\u{E0041}\u{E007F}", "sep\u{2028}\u{2029}", String(repeating: "長", count: 300),
  ]

  @Test("Every name is drawn harmlessly and in its columns", arguments: names)
  func drawnHarmlessly(name: String) async throws {
    var stage = try await Stage(
      account: AccountChoice(source: .file, file: name), answers: .valid(function: true),
      step: .campaign)
    let rows = [
      AccountResource(
        kind: .campaign, name: name,
        arn: "arn:aws:personalize:us-east-1:123456789012:campaign/x", status: "ACTIVE", note: name),
      AccountResource(
        kind: .campaign, name: "plain",
        arn: "arn:aws:personalize:us-east-1:123456789012:campaign/y", status: name),
    ]
    await stage.take(.refresh)
    await stage.take(.listed(.campaign, rows, isComplete: true, from: stage.state.origin))
    for size in [Size(columns: 80, rows: 24), Size(columns: 60, rows: 16)] {
      stage.size = size
      let frame = stage.frame
      #expect(frame.lines.allSatisfy { $0.columnWidth == size.columns })
      let scalars = frame.lines.joined().unicodeScalars
      #expect(!scalars.contains { Self.isHarmful($0) })
    }
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}
