import RecommenderCore
import TerminalCanvas

/// A few text fields below one another; Tab and Enter lead from one to the next.
struct FieldForm: Hashable, Sendable {
  private(set) var fields: [LabeledField]
  private var focus = 0

  init(_ fields: [LabeledField]) { self.fields = fields }

  static let bindings: [Binding] = [
    Binding([.enter], .accept, shown: "⏎", label: "go on", priority: 90),
    Binding([.tab, .down], .nextField, shown: "Tab", label: "next field", priority: 50),
    Binding([.backTab, .up], .previousField, shown: "S-Tab", label: "", priority: 10),
  ]

  /// The field that takes the keys.
  var focusedField: Field { fields[focus].field }

  /// Takes up texts that changed from elsewhere.
  mutating func follow(_ texts: [Field: String]) {
    for index in fields.indices {
      if let text = texts[fields[index].field] { fields[index].follow(text) }
    }
  }

  /// Puts the focus on a field, where the form has it.
  mutating func focus(on field: Field) {
    if let index = fields.firstIndex(where: { $0.field == field }) { focus = index }
  }

  /// Enter goes to the next field, and on from the last one.
  mutating func perform(_ action: Action) -> [WizardEvent] {
    let left = WizardEvent.left(focusedField)
    switch action {
    case .accept where focus == fields.count - 1: return [left, .next]
    case .accept, .nextField: focus = (focus + 1) % fields.count
    case .previousField: focus = (focus + fields.count - 1) % fields.count
    default: return []
    }
    return [left]
  }

  /// Edits the field with the focus; `answer` makes an answer of its text.
  mutating func handle(_ key: Key, answer: (Field, String) -> Answer) -> [WizardEvent] {
    guard fields[focus].input.handle(key) == .changed else { return [] }
    let change = answer(focusedField, fields[focus].input.text)
    if case .paste = key { return [.answer(change)] }
    return [.type(change)]
  }

  /// Draws the fields with a blank row between them.
  func draw(_ state: WizardState, on page: inout Page, isFocused: Bool = true) {
    let columns = fields.map(\.label.columnWidth).max() ?? 0
    for (index, field) in fields.enumerated() {
      field.draw(
        state, on: &page, isFocused: isFocused && index == focus, labelColumns: columns)
      page.skip()
    }
  }
}
