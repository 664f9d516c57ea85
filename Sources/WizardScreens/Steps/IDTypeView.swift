import RecommenderCore
import TerminalCanvas

/// Step 3: which type of Pinpoint ID is matched with Personalize's user IDs.
struct IDTypeView: StepView {
  private var choices: ChoiceList

  init(_ state: WizardState) {
    choices = ChoiceList(
      IDType.allCases.map { .init($0.title, explanation: ChoiceTexts.explanation($0)) },
      chosen: Self.chosen(state))
  }

  private static func chosen(_ state: WizardState) -> Int? {
    state.answers.idType.flatMap { IDType.allCases.firstIndex(of: $0) }
  }

  mutating func follow(_ state: WizardState) { choices.follow(Self.chosen(state)) }

  let editsText = false

  func bindings(_ state: WizardState) -> [Binding] { ChoiceBindings.all }

  mutating func perform(
    _ action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> [WizardEvent]? {
    guard action == .accept else { return nil }
    return [.answer(.idType(IDType.allCases[choices.cursor])), .next]
  }

  mutating func handle(_ key: Key, _ state: WizardState, size: Size) -> [WizardEvent] {
    choices.handle(key) == .changed ? [.answer(.idType(IDType.allCases[choices.cursor]))] : []
  }

  func draw(_ state: WizardState, on page: inout Page) {
    choices.draw(on: &page)
    page.skip()
    page.paragraph(ChoiceTexts.consequence(IDType.allCases[choices.cursor]), .secondary)
    page.findings(state.refusals(for: [.idType]))
  }
}
