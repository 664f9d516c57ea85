import RecommenderCore
import TestSamples
import Testing

@testable import PlainPrompts

/// Names from the account that would do harm if they reached the terminal raw.
@Suite struct HostileNameTests {
  static let names = [
    "escape\u{1B}[2J\u{1B}]0;gone\u{7}", "line\nbreak\rand\ttab", "bidi\u{202E}desrever\u{2066}x",
    "zero\u{200B}width\u{FEFF}\u{2060}", "c1\u{9B}31m", "\u{0}\u{7F}", "tag\u{E0041}\u{E007F}",
    "sep\u{2028}\u{2029}", String(repeating: "長", count: 300),
  ]

  @Test("Every name is said harmlessly, in the list and in its details", arguments: names)
  func saidHarmlessly(name: String) async throws {
    var talk = try await Talk(answers: .begun(.campaign), step: .campaign)
    let rows = [
      AccountResource(
        kind: .campaign, name: name,
        arn: "arn:aws:personalize:us-east-1:123456789012:campaign/x", status: name, note: name)
    ]
    await talk.happen(.leavingRefused(.unfinished, reason: name))
    await talk.say(":back")
    var state = talk.state
    _ = Wizard.update(&state, .refresh)
    _ = Wizard.update(&state, .listed(.campaign, rows, isComplete: true, from: state.origin))
    var wizard = PlainWizard(state)
    var turn = wizard.follow(state, PlainContext())
    var said = talk.transcript + turn.lines.flatMap { $0.rendered(width: 60) }
    turn = wizard.take(.line("1"), state, PlainContext())
    for event in turn.events { _ = Wizard.update(&state, event) }
    for lookup in state.pendingLookups {
      let observation = Observation(
        lookup, at: Talk.moment, .failed(LookupFailure(.serviceError, message: name)))
      _ = Wizard.update(&state, .observed(observation, from: state.origin))
    }
    turn = wizard.follow(state, PlainContext())
    said += turn.lines.flatMap { $0.rendered(width: 60) }
    said += turn.prompt?.rendered(width: nil) ?? []
    let scalars = said.joined().unicodeScalars
    #expect(turn.prompt != nil)
    #expect(!scalars.contains { Self.isHarmful($0) })
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF, 0xE0041: true
    default: false
    }
  }
}
