import RecommenderCore
import TestSamples
import Testing

@testable import PlainPrompts

@Suite struct WaitingTests {
  @Test("While a list is on its way, that is said once; answers wait and commands do not")
  func waits() {
    var state = WizardState(
      sessionName: "films", account: .sample, answers: .begun(.campaign), step: .campaign)
    var wizard = PlainWizard(state)
    _ = Wizard.start(&state)
    let context = PlainContext()
    let first = wizard.follow(state, context)
    #expect(first.lines.last == "Listing campaigns ...")
    #expect(first.prompt == nil)
    let rows = [
      AccountResource(
        kind: .campaign, name: "films",
        arn: "arn:aws:personalize:us-east-1:123456789012:campaign/films", status: "ACTIVE")
    ]
    _ = Wizard.update(&state, .listed(.campaign, rows, isComplete: false, from: state.origin))
    #expect(wizard.follow(state, context) == PlainTurn())
    #expect(!wizard.isReady(for: .line("1"), state, context))
    #expect(!wizard.isReady(for: .line(""), state, context))
    #expect(wizard.isReady(for: .line(":back"), state, context))
    _ = Wizard.update(&state, .listed(.campaign, [], isComplete: true, from: state.origin))
    let asked = wizard.follow(state, context)
    #expect(asked.lines == [" 1. films, ACTIVE"])
    #expect(asked.prompt == "Step 2 of 10. Campaign, 1 to 1 [1]:")
    #expect(wizard.isReady(for: .line("1"), state, context))
  }

  @Test("A list that could not be read is told with its reason, and an ARN can be typed")
  func failed() async throws {
    var talk = try await Talk(answers: .begun(.campaign), step: .campaign)
    await talk.happen(.refresh)
    var state = WizardState(
      sessionName: "films", account: .sample, answers: .begun(.campaign), step: .campaign)
    _ = Wizard.start(&state)
    _ = Wizard.update(
      &state,
      .listingFailed(.campaign, LookupFailure(.accessDenied), from: state.origin))
    var wizard = PlainWizard(state)
    let lines = wizard.follow(state, PlainContext()).lines
    #expect(lines.contains { $0.text.contains("The list could not be read") })
    #expect(lines.contains { $0.text.contains(":refresh tries again") })
  }
}
