import RecommenderCore
import TerminalCanvas

/// Step 7: an IAM role that exists, or the name of one to create.
struct IAMRoleView: StepView {
  private var choices: ChoiceList
  private var picker: ResourcePicker
  private var form: FieldForm
  private var isInside = false

  init(_ state: WizardState) {
    choices = ChoiceList(
      IAMRoleChoice.allCases.map { .init($0.title, explanation: ChoiceTexts.explanation($0)) },
      chosen: Self.chosen(state))
    picker = ResourcePicker(PickedResource(kind: .iamRole), state)
    form = FieldForm([
      LabeledField(
        .iamRoleName, label: "Name", text: state.answers.iamRoleName,
        placeholder: ChoiceTexts.suggestedIAMRoleName)
    ])
    isInside = state.answers.iamRole == .existing && state.drafts[.iamRoleArn] != nil
  }

  private static func chosen(_ state: WizardState) -> Int? {
    state.answers.iamRole.flatMap { IAMRoleChoice.allCases.firstIndex(of: $0) }
  }

  mutating func follow(_ state: WizardState) {
    choices.follow(Self.chosen(state))
    picker.follow(state)
    form.follow([.iamRoleName: state.answers.iamRoleName])
    if state.answers.iamRole == nil { isInside = false }
  }

  var editsText: Bool { isInside }

  func bindings(_ state: WizardState) -> [Binding] {
    let other = ChoiceBindings.otherPart(isInside ? "choice" : "IAM role")
    if isInside, state.answers.iamRole == .existing {
      return ChoiceBindings.picker(picker) + [other]
    }
    if isInside {
      return [Binding([.enter], .accept, shown: "⏎", label: "go on", priority: 90), other]
    }
    return state.answers.iamRole == nil ? ChoiceBindings.all : ChoiceBindings.all + [other]
  }

  mutating func perform(
    _ action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> [WizardEvent]? {
    switch action {
    case .accept where !isInside:
      isInside = true
      return [.answer(.iamRole(IAMRoleChoice.allCases[choices.cursor]))]
    case .accept where state.answers.iamRole == .existing:
      return picker.accept(state).map { $0 + [.next] } ?? [.refuse]
    case .accept:
      let isSuggested = state.answers.iamRoleName.isEmpty
      return (isSuggested ? [.answer(.iamRoleName(ChoiceTexts.suggestedIAMRoleName))] : [])
        + form.perform(.accept)
    case .nextField:
      isInside = !isInside && state.answers.iamRole != nil
      return []
    default: return nil
    }
  }

  mutating func handle(_ key: Key, _ state: WizardState, size: Size) -> [WizardEvent] {
    if isInside, state.answers.iamRole == .existing {
      return picker.handle(key, state, size: size)
    }
    if isInside { return form.handle(key) { _, text in .iamRoleName(text) } }
    guard choices.handle(key) == .changed else { return [] }
    return [.answer(.iamRole(IAMRoleChoice.allCases[choices.cursor]))]
  }

  mutating func close(_ state: WizardState) -> [WizardEvent]? {
    guard isInside else { return nil }
    if state.answers.iamRole == .existing, picker.isFiltering { return picker.clearing() }
    isInside = false
    return []
  }

  func attention(_ state: WizardState) -> [WizardEvent] {
    state.answers.iamRole == .existing ? picker.attention(state) : []
  }

  var isUnsettled: Bool { picker.isUnsettled }

  mutating func settle() { picker.settle() }

  func draw(_ state: WizardState, on page: inout Page) {
    choices.draw(on: &page, isFocused: !isInside)
    page.skip()
    switch state.answers.iamRole {
    case .existing: picker.draw(state, on: &page, isFocused: isInside)
    case .create:
      form.draw(state, on: &page, isFocused: isInside)
      page.paragraph(FieldTexts.iamRoleName, .secondary)
    case nil: page.findings(state.refusals(for: [.iamRole]))
    }
  }
}
