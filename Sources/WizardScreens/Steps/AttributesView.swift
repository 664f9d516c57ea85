import RecommenderCore
import TerminalCanvas

/// Step 6: one display name, or the table of what the Lambda function returns.
struct AttributesView: StepView {
  private var form: FieldForm
  private var table: EditableTable
  private let usesFunction: Bool

  init(_ state: WizardState) {
    usesFunction = state.answers.processing == .lambda
    form = FieldForm([
      LabeledField(
        .displayName, label: "Display name", text: state.answers.displayName,
        placeholder: "such as: \(FieldTexts.displayNameExample)")
    ])
    table = EditableTable(
      columns: [
        .init("Name", share: 4, placeholder: "Title"),
        .init("Shown as", share: 4, placeholder: "Film title"),
        .init("Purpose", share: 5, placeholder: "the headline of the mail"),
      ],
      rows: Self.texts(state), maximumRows: Limits.attributeCount.upperBound)
  }

  private static func texts(_ state: WizardState) -> [[String]] {
    state.answers.attributes.map { [$0.name, $0.displayName, $0.purpose] }
  }

  mutating func follow(_ state: WizardState) {
    form.follow([.displayName: state.answers.displayName])
    let texts = Self.texts(state)
    if texts != table.texts, !(texts.isEmpty && answers == [AttributeAnswer()]) {
      table.setTexts(texts)
    }
  }

  let editsText = true

  func bindings(_ state: WizardState) -> [Binding] {
    guard usesFunction else {
      return [Binding([.enter], .accept, shown: "⏎", label: "go on", priority: 90)]
    }
    return [
      Binding([.enter], .accept, shown: "⏎", label: "go on", priority: 90),
      Binding([.control("o")], .insertRow, shown: "^O", label: "new row", priority: 55),
      Binding([.control("x")], .removeRow, shown: "^X", label: "drop row", priority: 50),
      Binding([.alt("k")], .moveRowUp, shown: "Alt-k", label: "", priority: 10),
      Binding([.alt("j")], .moveRowDown, shown: "Alt-j", label: "", priority: 10),
      Binding([], .move, shown: "Tab", label: "next", priority: 70), EditorBindings.inText,
    ]
  }

  mutating func longText(_ state: WizardState) -> LongText? {
    guard usesFunction else { return nil }
    table.focus(row: table.row, column: 2)
    return LongText(.attributePurpose(table.row), state)
  }

  mutating func perform(
    _ action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> [WizardEvent]? {
    guard usesFunction else { return action == .accept ? form.perform(.accept) : nil }
    switch action {
    case .accept: return acceptRow(state)
    case .insertRow: return changed(table.insertRow(), .insertAttribute(table.row))
    case .removeRow:
      let row = table.row
      return changed(table.removeRow(), .removeAttribute(row))
    case .moveRowUp: return move(by: -1)
    case .moveRowDown: return move(by: 1)
    default: return nil
    }
  }

  /// Enter in the last row goes on; before that it goes to the next row.
  ///
  /// Where the step is not right yet, the attention goes to the first field that is wrong.
  private mutating func acceptRow(_ state: WizardState) -> [WizardEvent] {
    let left = leftEvents(row: table.row)
    if table.row + 1 < table.rows.count {
      table.focus(row: table.row + 1, column: 0)
      return left
    }
    let wrong = Set(
      Rules.findings(in: state.answers, step: .attributes).filter { $0.severity == .error }
        .map(\.field))
    for row in table.rows.indices {
      if let column = Self.fields(ofRow: row).firstIndex(where: wrong.contains) {
        table.focus(row: row, column: column)
        break
      }
    }
    return left + [.next]
  }

  private mutating func move(by distance: Int) -> [WizardEvent] {
    let from = table.row
    return changed(table.moveRow(by: distance), .moveAttribute(from, from + distance))
  }

  private func changed(_ outcome: Outcome, _ answer: Answer) -> [WizardEvent] {
    outcome == .changed ? [.answer(answer)] : []
  }

  mutating func handle(_ key: Key, _ state: WizardState, size: Size) -> [WizardEvent] {
    guard usesFunction else { return form.handle(key) { _, text in .displayName(text) } }
    let place = (table.row, table.column)
    let before = state.answers.attributes
    let outcome = table.handle(key)
    let left = place == (table.row, table.column) ? [] : [fieldLeft(place.0, place.1)]
    guard outcome == .changed else { return left }
    let isTyped = if case .paste = key { false } else { true }
    let rows = answers
    let changes = rows.indices.filter { !before.indices.contains($0) || before[$0] != rows[$0] }
    guard let index = changes.first else { return left }
    // What one key changed is one step of undo, however many rows a paste has filled.
    guard changes.count == 1 else {
      return left + [.answer(.attributes(rows + before.dropFirst(rows.count)))]
    }
    let answer = Answer.attribute(index, rows[index])
    return left + [isTyped ? .type(answer) : .answer(answer)]
  }

  func draw(_ state: WizardState, on page: inout Page) {
    guard usesFunction else {
      form.draw(state, on: &page)
      page.paragraph(FieldTexts.displayName, .secondary)
      return
    }
    let general = state.refusals(for: [.attributes]).flatMap {
      FindingLines.lines($0, width: page.area.columns, glyphs: page.glyphs)
    }
    // What is typed comes first: the title, the row, and the beginning of what is said about it.
    let rect = page.take(max(Self.leastRows, page.rest.rows - general.count - 1))
    table.draw(
      into: &page.frame, in: rect, messages: messages(state, glyphs: page.glyphs),
      glyphs: page.glyphs)
    for line in general { page.line(line) }
    let limit = Limits.attributeCount.upperBound
    let row = page.take(1)
    page.frame.putAtEnd(
      StyledText("\(table.rows.count) of at most \(limit)", .secondary), row: row.row, clip: row)
  }

  private static let leastRows = 5

  /// What is said under each row: what concerns the field with the focus, else its first finding.
  private func messages(_ state: WizardState, glyphs: Glyphs) -> [Int: StyledText] {
    var messages: [Int: StyledText] = [:]
    for row in table.rows.indices {
      var fields = Self.fields(ofRow: row)
      let focused = row == table.row ? fields[table.column] : nil
      if let focused { fields = [focused] + fields.filter { $0 != focused } }
      let finding = fields.lazy.compactMap { state.finding(for: $0, isFocused: $0 == focused) }
        .first
      if let finding {
        messages[row] = StyledText(
          "\(finding.message) \(finding.fix)", FindingLines.role(finding.severity))
      }
    }
    return messages
  }

  private var answers: [AttributeAnswer] {
    table.texts.map { AttributeAnswer(name: $0[0], displayName: $0[1], purpose: $0[2]) }
  }

  private static func fields(ofRow row: Int) -> [Field] {
    [.attributeName(row), .attributeDisplayName(row), .attributePurpose(row)]
  }

  private func fieldLeft(_ row: Int, _ column: Int) -> WizardEvent {
    .left(Self.fields(ofRow: row)[column])
  }

  private func leftEvents(row: Int) -> [WizardEvent] { Self.fields(ofRow: row).map { .left($0) } }
}
