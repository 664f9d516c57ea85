import RecommenderCore
import TerminalCanvas

/// Step 2: which campaign.
struct CampaignView: StepView {
  private var picker: ResourcePicker

  init(_ state: WizardState) {
    picker = ResourcePicker(PickedResource(kind: .campaign), state)
  }

  mutating func follow(_ state: WizardState) { picker.follow(state) }

  let editsText = true

  func bindings(_ state: WizardState) -> [Binding] { ChoiceBindings.picker(picker) }

  mutating func perform(
    _ action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> [WizardEvent]? {
    guard action == .accept else { return nil }
    return picker.accept(state).map { $0 + [.next] } ?? [.refuse]
  }

  mutating func handle(_ key: Key, _ state: WizardState, size: Size) -> [WizardEvent] {
    picker.handle(key, state, size: size)
  }

  mutating func close(_ state: WizardState) -> [WizardEvent]? {
    picker.isFiltering ? picker.clearing() : nil
  }

  func attention(_ state: WizardState) -> [WizardEvent] { picker.attention(state) }

  var isUnsettled: Bool { picker.isUnsettled }

  mutating func settle() { picker.settle() }

  func draw(_ state: WizardState, on page: inout Page) { picker.draw(state, on: &page) }
}
