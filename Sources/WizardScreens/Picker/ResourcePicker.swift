import RecommenderCore
import TerminalCanvas

/// Chooses one of many campaigns, functions or IAM roles: a filter line, the rows that match, and
/// a last row that takes what was typed.
struct ResourcePicker: Sendable {
  private let resources: PickedResource
  private(set) var list: FilterList
  private var rowCount = 0
  /// The row whose details still show while the cursor moves on; nil once it rests.
  private var detailedRow: Int?
  /// Whether the list could not be read to its end, so that asking again may help.
  private(set) var hasFailed = false

  init(_ resources: PickedResource, _ state: WizardState) {
    self.resources = resources
    list = FilterList(placeholder: resources.placeholder)
    list.setQuery(state.drafts[resources.field] ?? "")
    follow(state)
    focusChosen(state)
  }

  /// Takes up rows that arrived and a filter text that changed from elsewhere.
  mutating func follow(_ state: WizardState) {
    let rows = state.listings[resources.kind]?.rows ?? []
    if case .failed = state.listings[resources.kind]?.progress {
      hasFailed = true
    } else {
      hasFailed = false
    }
    if rows.count < rowCount {
      let query = list.query
      list = FilterList(placeholder: resources.placeholder)
      list.setQuery(query)
      rowCount = 0
      detailedRow = nil
    }
    let isFirst = rowCount == 0
    list.append(resources.rows(rows[rowCount...]))
    rowCount = rows.count
    let draft = state.drafts[resources.field] ?? ""
    if list.query != draft { list.setQuery(draft) }
    if isFirst, rowCount > 0, draft.isEmpty { focusChosen(state) }
    list.typedRow = typedARN(state).map { _ in
      StyledText("use what is typed: ", .secondary) + StyledText(list.query)
    }
  }

  /// Whether text stands in the filter line.
  var isFiltering: Bool { !list.query.isEmpty }

  /// Empties the filter line.
  func clearing() -> [WizardEvent] { [.type(.draft(resources.field, ""))] }

  /// Moves or filters.
  mutating func handle(_ key: Key, _ state: WizardState, size: Size) -> [WizardEvent] {
    let layout = ScreenLayout(size, hasPreview: true)
    list.layout(Size(columns: layout.content.columns, rows: max(3, layout.content.rows - 7)))
    let before = rowIndex
    let outcome = list.handle(key)
    // A key that is held down passes rows by; sending the details of each would hold it up.
    detailedRow = outcome == .changed || before == nil ? nil : detailedRow ?? before
    if rowIndex == nil || rowIndex == detailedRow { detailedRow = nil }
    return outcome == .changed ? [.type(.draft(resources.field, list.query))] : []
  }

  /// Takes what the cursor stands on.
  ///
  /// - Returns: the events, or nil where nothing can be taken.
  func accept(_ state: WizardState) -> [WizardEvent]? {
    guard let arn = chosenARN(state) else { return nil }
    // What was typed stays in the filter line, since no row shows it when the step is seen again.
    let rest = list.choice == .typed ? arn : ""
    return [.answer(resources.kind.answer(arn)), .type(.draft(resources.field, rest))]
  }

  /// Why what the cursor stands on cannot be taken; nil where it can.
  func refusal(_ state: WizardState) -> String? {
    if let row = list.focusedRow {
      return row.isEnabled ? nil : ResourceTexts.unusable(resources.kind, status: row.columns.first)
    }
    if list.choice == nil, isFiltering {
      return resources.kind.refusal(ofTyped: list.query, state)
        ?? ResourceTexts.nothingFits(resources.kind, typed: list.query)
    }
    let isNothingThere = list.choice == nil && list.rows.isEmpty
    return isNothingThere ? PickerTexts.nothingToChoose(resources.kind) : nil
  }

  /// The event that asks for the details of the row under the cursor.
  func attention(_ state: WizardState) -> [WizardEvent] {
    let arn = resource(state)?.arn ?? ""
    guard state.attention[resources.kind] ?? "" != arn else { return [] }
    return [.attention(resources.kind, arn: arn)]
  }

  /// The row under the cursor.
  func resource(_ state: WizardState) -> AccountResource? {
    rowIndex.flatMap { resource(at: $0, state) }
  }

  private var rowIndex: Int? {
    if case .row(let index) = list.choice { index } else { nil }
  }

  private func resource(at index: Int, _ state: WizardState) -> AccountResource? {
    guard let rows = state.listings[resources.kind]?.rows, rows.indices.contains(index) else {
      return nil
    }
    return rows[index]
  }

  /// Whether the details are still those of the row that the cursor came from.
  var isUnsettled: Bool { detailedRow != nil }

  /// Shows the details of the row under the cursor.
  mutating func settle() { detailedRow = nil }

  /// Draws list and details on what is left of the page.
  func draw(_ state: WizardState, on page: inout Page, isFocused: Bool = true) {
    // What stands in the way of the row under the cursor is told at once.
    let detailed = state.isRefused ? nil : detailedRow.flatMap { resource(at: $0, state) }
    let details = PickerDetails(detailed ?? resource(state), of: resources, state)
      .lines(width: page.area.columns, refusal: refusal(state))
    let rect = page.takeAll(but: details.count + 1)
    var list = list
    if state.listings[resources.kind]?.progress == .loading, !list.rows.isEmpty {
      list.counterMark = PickerTexts.turningMark(page.surroundings)
    }
    list.draw(into: &page.frame, in: rect, isFocused: isFocused, glyphs: page.glyphs)
    if list.choice == nil { drawAbsence(state, on: &page, in: rect) }
    page.skip()
    for line in details { page.line(line) }
  }

  /// Says below the filter line why there are no rows.
  private func drawAbsence(_ state: WizardState, on page: inout Page, in rect: Rect) {
    let text =
      PickerTexts.status(resources.kind, state, page.surroundings)
      ?? PickerTexts.empty(resources.kind, state)
    for (offset, line) in LineWrap.lines(of: text, width: rect.columns - 2).enumerated() {
      page.frame.put(
        line, at: Point(column: rect.column + 2, row: rect.row + 1 + offset), role: .secondary,
        clip: rect)
    }
  }

  private mutating func focusChosen(_ state: WizardState) {
    let chosen = resources.kind.chosen(in: state.answers)
    guard let rows = state.listings[resources.kind]?.rows, !chosen.isEmpty,
      let index = rows.firstIndex(where: { $0.arn == chosen })
    else { return }
    list.focus(row: index)
  }

  private func chosenARN(_ state: WizardState) -> String? {
    switch list.choice {
    case .row: list.focusedRow?.isEnabled == true ? resource(state)?.arn : nil
    case .typed: typedARN(state)
    case nil: nil
    }
  }

  private func typedARN(_ state: WizardState) -> String? {
    let text = list.query
    guard !text.isEmpty else { return nil }
    return resources.kind.arn(typed: text, state)
  }
}
