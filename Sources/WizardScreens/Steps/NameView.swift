import RecommenderCore
import TerminalCanvas

/// Step 8: the name and the description of the model.
struct NameView: StepView {
  private var form: FieldForm

  init(_ state: WizardState) {
    form = FieldForm([
      LabeledField(
        .name, label: "Name", text: state.answers.name, placeholder: Self.suggestion(state)),
      LabeledField(
        .description, label: "Description", text: state.answers.description,
        placeholder: "may stay empty"),
    ])
  }

  /// The campaign's name, which Enter takes over while nothing is typed.
  private static func suggestion(_ state: WizardState) -> String {
    (try? CampaignARN(parsing: state.answers.campaignArn))?.name ?? ""
  }

  mutating func follow(_ state: WizardState) {
    form.follow([.name: state.answers.name, .description: state.answers.description])
  }

  let editsText = true

  func bindings(_ state: WizardState) -> [Binding] {
    FieldForm.bindings + [EditorBindings.inText]
  }

  mutating func longText(_ state: WizardState) -> LongText? {
    form.focus(on: .description)
    return LongText(.description, state)
  }

  mutating func perform(
    _ action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> [WizardEvent]? {
    guard action == .accept, form.focusedField == .name, state.answers.name.isEmpty else {
      let events = form.perform(action)
      // A refusal leads to the field that is wrong, not to the one that was left last.
      if events.last == .next,
        let wrong = Rules.findings(in: state.answers, step: .name)
          .first(where: { $0.severity == .error })
      {
        form.focus(on: wrong.field)
      }
      return events
    }
    let suggestion = Self.suggestion(state)
    guard !suggestion.isEmpty else { return form.perform(action) }
    return [.answer(.name(suggestion))] + form.perform(action)
  }

  mutating func handle(_ key: Key, _ state: WizardState, size: Size) -> [WizardEvent] {
    form.handle(key) { field, text in field == .name ? .name(text) : .description(text) }
  }

  func draw(_ state: WizardState, on page: inout Page) { form.draw(state, on: &page) }
}
