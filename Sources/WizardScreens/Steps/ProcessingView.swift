import RecommenderCore
import TerminalCanvas

/// Step 5: the model's own value, or a Lambda function and which one.
struct ProcessingView: StepView {
  private var choices: ChoiceList
  private var picker: ResourcePicker
  private var isPicking = false

  init(_ state: WizardState) {
    choices = ChoiceList(
      Processing.allCases.map { .init($0.title, explanation: ChoiceTexts.explanation($0)) },
      chosen: Self.chosen(state))
    picker = ResourcePicker(PickedResource(kind: .function), state)
    isPicking = state.answers.processing == .lambda && state.drafts[.functionArn] != nil
  }

  /// Whether choices and list together would leave the list fewer than five rows.
  private func isTight(_ page: Page) -> Bool {
    let around = choices.lineCount(columns: page.area.columns) + 6
    return page.rest.rows - around < 5
  }

  private static func chosen(_ state: WizardState) -> Int? {
    state.answers.processing.flatMap { Processing.allCases.firstIndex(of: $0) }
  }

  mutating func follow(_ state: WizardState) {
    choices.follow(Self.chosen(state))
    picker.follow(state)
    if state.answers.processing != .lambda { isPicking = false }
  }

  var editsText: Bool { isPicking }

  func bindings(_ state: WizardState) -> [Binding] {
    if isPicking { return ChoiceBindings.picker(picker) + [ChoiceBindings.otherPart("processing")] }
    return state.answers.processing == .lambda
      ? ChoiceBindings.all + [ChoiceBindings.otherPart("function")] : ChoiceBindings.all
  }

  mutating func perform(
    _ action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> [WizardEvent]? {
    switch action {
    case .accept where isPicking: return picker.accept(state).map { $0 + [.next] } ?? [.refuse]
    case .accept:
      let choice = Processing.allCases[choices.cursor]
      guard choice == .lambda else { return [.answer(.processing(choice)), .next] }
      isPicking = true
      return [.answer(.processing(choice))]
    case .nextField:
      isPicking = !isPicking && state.answers.processing == .lambda
      return []
    default: return nil
    }
  }

  mutating func handle(_ key: Key, _ state: WizardState, size: Size) -> [WizardEvent] {
    if isPicking { return picker.handle(key, state, size: size) }
    guard choices.handle(key) == .changed else { return [] }
    return [.answer(.processing(Processing.allCases[choices.cursor]))]
  }

  mutating func close(_ state: WizardState) -> [WizardEvent]? {
    guard isPicking else { return nil }
    if picker.isFiltering { return picker.clearing() }
    isPicking = false
    return []
  }

  func attention(_ state: WizardState) -> [WizardEvent] {
    state.answers.processing == .lambda ? picker.attention(state) : []
  }

  var isUnsettled: Bool { picker.isUnsettled }

  mutating func settle() { picker.settle() }

  func draw(_ state: WizardState, on page: inout Page) {
    if isPicking, isTight(page) {
      // The choice is made; on a short screen its lines are worth more to the list.
      page.line(StyledText(FieldTexts.function, .heading))
      picker.draw(state, on: &page)
      return
    }
    choices.draw(on: &page, isFocused: !isPicking)
    page.skip()
    if state.answers.processing == .lambda {
      page.line(StyledText(FieldTexts.function, .heading))
      picker.draw(state, on: &page, isFocused: isPicking)
    } else {
      page.paragraph(
        ChoiceTexts.consequence(Processing.allCases[choices.cursor]), .secondary)
      page.findings(state.refusals(for: [.processing]))
    }
  }
}
