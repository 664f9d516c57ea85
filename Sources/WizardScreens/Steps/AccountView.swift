import RecommenderCore
import TerminalCanvas

/// Step 1: where the lists come from, and which Region.
struct AccountView: StepView {
  private enum Part: Hashable { case source, file, region }

  private var choices: ChoiceList
  private var file: TextField
  private var regions: FilterList
  private var part: Part
  private var hasMoved = false

  init(_ state: WizardState) {
    choices = ChoiceList(
      Self.sources.map { .init(ChoiceTexts.title($0), explanation: ChoiceTexts.explanation($0)) },
      chosen: Self.chosen(state))
    file = TextField(state.account.file, placeholder: "path of the snapshot")
    regions = FilterList(placeholder: "type to filter Regions")
    part = .region
    follow(state)
    regions.setQuery(state.drafts[.region] ?? "")
    focusRegion(state)
  }

  /// The sources that can be chosen, in order.
  private static let sources: [AccountChoice.Source] = [.sample, .file, .none]

  private static func chosen(_ state: WizardState) -> Int? {
    sources.firstIndex(of: state.account.source)
  }

  mutating func follow(_ state: WizardState) {
    choices.follow(Self.chosen(state))
    let path = state.drafts[.account] ?? state.account.file
    // A path that has been emptied leaves no draft; the accepted one must not come back meanwhile.
    if file.text != path, part != .file || !file.text.isEmpty { file.text = path }
    // Until somebody has moved, the attention belongs on the first Region that has campaigns.
    let cursor = hasMoved ? regions.focusedRow?.title : state.answers.region
    let rows = Self.rows(state)
    if rows != regions.rows {
      regions = FilterList(rows, placeholder: "type to filter Regions")
      regions.setQuery(state.drafts[.region] ?? "")
      if let index = rows.firstIndex(where: { $0.title == cursor }) {
        regions.focus(row: index)
      }
    } else if regions.query != state.drafts[.region] ?? "" {
      regions.setQuery(state.drafts[.region] ?? "")
    }
    regions.emptyText = "No such Region."
  }

  /// Every Region that is known, those with campaigns first.
  private static func rows(_ state: WizardState) -> [FilterRow] {
    var counts: [String: Int] = [:]
    if case .open(let known) = state.accountStatus { counts = known }
    let known = AWSRegion.known.map(\.id)
    let order =
      known.filter { counts[$0, default: 0] > 0 }
      + known.filter { counts[$0, default: 0] == 0 }
    return order.map { id in
      let region = AWSRegion(id)
      let count = counts[id, default: 0]
      let words =
        count > 0
        ? "\(count) campaign\(count == 1 ? "" : "s")"
        : region.support == .undocumented ? "not documented" : ""
      return FilterRow(id, columns: [region.name], note: words)
    }
  }

  private mutating func focusRegion(_ state: WizardState) {
    if let index = regions.rows.firstIndex(where: { $0.title == state.answers.region }) {
      regions.focus(row: index)
    }
  }

  var editsText: Bool { part != .source }

  func bindings(_ state: WizardState) -> [Binding] {
    (isOpen ? ChoiceBindings.all + [ChoiceBindings.showAll] : ChoiceBindings.all) + [
      Binding(
        [.tab], .nextField, shown: "Tab", label: part == .region ? "source" : "next", priority: 50),
      Binding([.backTab], .previousField, shown: "S-Tab", label: "", priority: 10),
    ]
  }

  mutating func perform(
    _ action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> [WizardEvent]? {
    switch action {
    case .accept: return accept(state)
    case .nextField: return move(by: 1, state)
    case .previousField: return move(by: -1, state)
    default: return nil
    }
  }

  private mutating func accept(_ state: WizardState) -> [WizardEvent] {
    switch part {
    case .source:
      part = chosenSource == .file ? .file : .region
      return [.answer(.account(choice))]
    case .file:
      guard !file.text.allSatisfy(\.isWhitespace) else { return [.refuse] }
      part = .region
      return acceptFile()
    case .region:
      guard let row = regions.focusedRow else { return [.refuse] }
      return [.answer(.region(row.title)), .type(.draft(.region, "")), .next]
    }
  }

  /// Goes to another part; a path that has been typed counts from then on.
  private mutating func move(by distance: Int, _ state: WizardState) -> [WizardEvent] {
    let events: [WizardEvent] = part == .file ? acceptFile() : []
    let parts: [Part] =
      state.account.source == .file ? [.source, .file, .region] : [.source, .region]
    let index = (parts.firstIndex(of: part) ?? 0) + distance + parts.count
    part = parts[index % parts.count]
    return events
  }

  private func acceptFile() -> [WizardEvent] {
    [.answer(.account(choice)), .type(.draft(.account, ""))]
  }

  private var chosenSource: AccountChoice.Source { Self.sources[choices.cursor] }

  private var choice: AccountChoice {
    AccountChoice(source: chosenSource, file: chosenSource == .file ? file.text : "")
  }

  mutating func handle(_ key: Key, _ state: WizardState, size: Size) -> [WizardEvent] {
    switch part {
    case .source:
      return choices.handle(key) == .changed ? [.answer(.account(choice))] : []
    case .file:
      guard file.handle(key) == .changed else { return [] }
      return [.type(.draft(.account, file.text))]
    case .region:
      hasMoved = true
      regions.layout(Size(columns: size.columns, rows: max(3, size.rows - 10)))
      guard regions.handle(key) == .changed else { return [] }
      return [.type(.draft(.region, regions.query))]
    }
  }

  var isOpen: Bool { part == .region && !regions.query.isEmpty }

  mutating func close(_ state: WizardState) -> [WizardEvent]? {
    guard isOpen else { return nil }
    return [.type(.draft(.region, ""))]
  }

  func draw(_ state: WizardState, on page: inout Page) {
    choices.draw(on: &page, isFocused: part == .source)
    if state.account.source == .file {
      let row = page.take(1)
      page.frame.put(
        "File", at: Point(column: row.column + 4, row: row.row),
        role: part == .file ? .accent : .text, clip: row)
      if part == .file {
        page.frame.put(
          String(page.glyphs.cursor), at: Point(column: row.column + 2, row: row.row),
          role: .accent, clip: row)
      }
      file.draw(
        into: &page.frame,
        in: Rect(column: row.column + 10, row: row.row, columns: row.columns - 10, rows: 1),
        isFocused: part == .file, glyphs: page.glyphs)
    }
    if part == .file, state.isRefused, file.text.allSatisfy(\.isWhitespace) {
      page.paragraph("The path is missing. Write where the snapshot is, or choose above.", .error)
    }
    if case .refused(let reason) = state.accountStatus { page.paragraph(reason, .error) }
    page.skip()
    if part != .file { page.findings(state.refusals(for: [.region])) }
    regions.draw(
      into: &page.frame, in: page.rest, isFocused: part == .region, glyphs: page.glyphs)
  }
}
