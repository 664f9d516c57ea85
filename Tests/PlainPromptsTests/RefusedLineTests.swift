import RecommenderCore
import TestSamples
import Testing

@testable import PlainPrompts

/// Lines that no question can take: too long, not UTF-8, or with what nobody means to say.
@Suite struct RefusedLineTests {
  static let inputs: [PlainInput] = [
    .tooLong, .unreadable, .line("\u{1B}[A"), .line("a\u{0}b"), .line("a\u{7}"), .line("\u{9B}x"),
  ]

  @Test("It is told what is wrong, nothing is taken, and the question stays", arguments: inputs)
  func tells(input: PlainInput) {
    let state = WizardState(
      sessionName: "films", account: .sample, answers: .begun(.count), step: .count)
    var wizard = PlainWizard(state)
    let asked = wizard.follow(state, PlainContext()).prompt
    let turn = wizard.take(input, state, PlainContext())
    #expect(turn.events.isEmpty)
    #expect(turn.lines.count == 1)
    #expect(turn.lines.first?.text.contains("Nothing of it was taken.") == true)
    #expect(wizard.follow(state, PlainContext()).prompt == asked)
  }

  @Test("The list of sessions tells it too", arguments: inputs)
  func atTheStart(input: PlainInput) {
    var list = PlainStart([])
    let (turn, choice) = list.take(input)
    #expect(choice == nil)
    #expect(turn.lines.count == 1)
    #expect(turn.prompt == list.opening.prompt)
  }

  @Test("A tab is no such thing, since it parts the cells of a table")
  func tab() {
    #expect(PlainInput.line("Title\tFilm title").refusal == nil)
  }
}
