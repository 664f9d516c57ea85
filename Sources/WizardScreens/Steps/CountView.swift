import RecommenderCore
import TerminalCanvas

/// Step 4: how many recommendations, and what one of them contains.
struct CountView: StepView {
  private var choices: ChoiceList
  private var form: FieldForm
  private var isTyping = false

  init(_ state: WizardState) {
    choices = ChoiceList(
      Limits.recommendationsPerMessage.map {
        .init("\($0)", explanation: ChoiceTexts.explanation(count: $0))
      },
      chosen: Self.chosen(state))
    form = FieldForm([
      LabeledField(
        .recommendationContent, label: "Content",
        text: state.answers.recommendationContent,
        placeholder: "such as: \(FieldTexts.contentExample) (may stay empty)")
    ])
  }

  private static func chosen(_ state: WizardState) -> Int? {
    state.answers.recommendationsPerMessage.flatMap {
      Array(Limits.recommendationsPerMessage).firstIndex(of: $0)
    }
  }

  mutating func follow(_ state: WizardState) {
    choices.follow(Self.chosen(state))
    form.follow([.recommendationContent: state.answers.recommendationContent])
  }

  var editsText: Bool { isTyping }

  func bindings(_ state: WizardState) -> [Binding] {
    isTyping
      ? [
        Binding([.enter], .accept, shown: "⏎", label: "go on", priority: 90),
        Binding([.tab, .backTab, .up], .nextField, shown: "Tab", label: "number", priority: 50),
        EditorBindings.inText,
      ]
      : ChoiceBindings.all + [
        Binding([.tab, .backTab], .nextField, shown: "Tab", label: "content", priority: 50)
      ] + EditorBindings.outsideText
  }

  mutating func longText(_ state: WizardState) -> LongText? {
    isTyping = true
    return LongText(.recommendationContent, state)
  }

  mutating func perform(
    _ action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> [WizardEvent]? {
    switch action {
    case .accept where isTyping: return form.perform(.accept)
    case .accept:
      isTyping = true
      return [.answer(.recommendationsPerMessage(number))]
    case .nextField:
      isTyping.toggle()
      return isTyping ? [] : [.left(.recommendationContent)]
    default: return nil
    }
  }

  mutating func handle(_ key: Key, _ state: WizardState, size: Size) -> [WizardEvent] {
    if isTyping { return form.handle(key) { _, text in .recommendationContent(text) } }
    return choices.handle(key) == .changed ? [.answer(.recommendationsPerMessage(number))] : []
  }

  func draw(_ state: WizardState, on page: inout Page) {
    choices.draw(on: &page, isFocused: !isTyping)
    page.findings(state.refusals(for: [.recommendationsPerMessage]))
    page.skip()
    page.line(StyledText(FieldTexts.content, .heading))
    form.draw(state, on: &page, isFocused: isTyping)
  }

  private var number: Int { Limits.recommendationsPerMessage.lowerBound + choices.cursor }
}
