import RecommenderCore
import TerminalCanvas
import TestSamples
import Testing

@testable import WizardScreens

/// Nothing is said by colour alone: whoever sees characters and the cursor only sees every
/// difference that others see.
@Suite struct ColourlessTests {
  /// What is left of a frame without any style.
  private struct Bare: Hashable {
    let lines: [String]
    let cursor: Point?

    init(_ frame: Frame) {
      lines = frame.lines
      cursor = frame.cursor
    }
  }

  private static let keys: [Key] = [
    .up, .down, .down, .left, .right, .tab, .backTab, .home, .end, .enter, .escape, .backspace,
    .character("m"), .character(" "), .character("-"), .control("n"), .alt("u"), .alt("r"),
  ]

  @Test(
    "Two screens whose characters differ in style differ in characters or in where the cursor is",
    arguments: StepID.allCases, [Glyphs.unicode, .ascii])
  func styles(step: StepID, glyphs: Glyphs) async throws {
    var seen: [Bare: String] = [:]
    for situation in Situation.allCases {
      for seed in 0..<2 as Range<UInt64> {
        var random = SplitMix64(seed: seed)
        var stage = try await Stage.at(
          step, situation, size: Size(columns: 80, rows: 24), glyphs: glyphs)
        for _ in 0..<40 {
          let key = Self.keys[Int.random(in: Self.keys.indices, using: &random)]
          await stage.press(key)
          let frame = stage.frame
          let shown = Self.styles(of: frame)
          let roles = seen.updateValue(shown, forKey: Bare(frame))
          #expect(
            roles == nil || roles == shown,
            "seed \(seed), \(situation), after \(key):\n\(Self.differences(roles, frame))")
        }
      }
    }
  }

  /// What each character is for; what style a blank has says nothing.
  private static func styles(of frame: Frame) -> String {
    zip(frame.lines.joined(separator: "\n"), frame.roleMap).map { character, role in
      character == " " ? " " : String(role)
    }.joined()
  }

  /// The rows that are styled otherwise, with both styles.
  private static func differences(_ roles: String?, _ frame: Frame) -> String {
    let before = (roles ?? "").split(separator: "\n")
    let after = styles(of: frame).split(separator: "\n")
    return zip(zip(before, after), frame.lines).filter { $0.0.0 != $0.0.1 }
      .map { "\($0.1)\n\($0.0.0)\n\($0.0.1)" }.joined(separator: "\n")
  }

  @Test("With ASCII marks every character on the screen is ASCII", arguments: StepID.allCases)
  func ascii(step: StepID) async throws {
    for situation in Situation.allCases {
      var stage = try await Stage.at(
        step, situation, size: Size(columns: 120, rows: 40), glyphs: .ascii)
      for key in [Key.down, .function(1), .escape, .function(3), .escape, .control("g"), .escape] {
        await stage.press(key)
        #expect(stage.frame.lines.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) })
      }
    }
  }
}
