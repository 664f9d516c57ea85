import RecommenderCore
import TerminalCanvas

/// Step 1: where the lists come from, and which Region.
struct AccountView: StepView {
  private enum Part: Hashable { case source, profile, file, region }

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
  private static let sources: [AccountChoice.Source] = [.aws, .sample, .file, .none]

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

  var editsText: Bool { part == .file || part == .region }

  func bindings(_ state: WizardState) -> [Binding] {
    var bindings = ChoiceBindings.all
    if part == .profile { bindings = [Self.chooseProfile] }
    if isOpen { bindings.append(ChoiceBindings.showAll) }
    if state.account.source == .aws, IdentityLine.hasFailed(state) {
      bindings.append(ChoiceBindings.tryAgain)
    }
    return bindings + [
      Binding(
        [.tab], .nextField, shown: "Tab", label: part == .region ? "source" : "next", priority: 50),
      Binding([.backTab], .previousField, shown: "S-Tab", label: "", priority: 10),
    ]
  }

  private static let chooseProfile = Binding(
    [.enter], .accept, shown: "⏎", label: "choose a profile", priority: 90)

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
    case .profile: return []
    case .source:
      part = chosenSource == .file ? .file : .region
      return [.answer(.account(choice(state)))]
    case .file:
      guard !file.text.allSatisfy(\.isWhitespace) else { return [.refuse] }
      part = .region
      return acceptFile(state)
    case .region:
      guard let row = regions.focusedRow else { return [.refuse] }
      return [.answer(.region(row.title)), .type(.draft(.region, "")), .next]
    }
  }

  /// Goes to another part; a path that has been typed counts from then on.
  private mutating func move(by distance: Int, _ state: WizardState) -> [WizardEvent] {
    let events: [WizardEvent] = part == .file ? acceptFile(state) : []
    let parts = parts(state)
    let index = (parts.firstIndex(of: part) ?? 0) + distance + parts.count
    part = parts[index % parts.count]
    return events
  }

  /// The parts that the chosen source has, in the order of Tab.
  private func parts(_ state: WizardState) -> [Part] {
    switch state.account.source {
    case .file: [.source, .file, .region]
    case .aws where hasProfiles(state): [.source, .profile, .region]
    default: [.source, .region]
    }
  }

  /// Whether there is anything to choose among profiles.
  private func hasProfiles(_ state: WizardState) -> Bool {
    state.profiles.count > 1 || !state.account.profile.isEmpty
  }

  func overlay(
    for action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> Overlay? {
    part == .profile && action == .accept ? .profiles(ProfileMenu(state)) : nil
  }

  private func acceptFile(_ state: WizardState) -> [WizardEvent] {
    [.answer(.account(choice(state))), .type(.draft(.account, ""))]
  }

  private var chosenSource: AccountChoice.Source { Self.sources[choices.cursor] }

  /// The source under the cursor, with what belongs to it.
  private func choice(_ state: WizardState) -> AccountChoice {
    AccountChoice(
      source: chosenSource, file: chosenSource == .file ? file.text : "",
      profile: chosenSource == .aws ? state.account.profile : "")
  }

  mutating func handle(_ key: Key, _ state: WizardState, size: Size) -> [WizardEvent] {
    switch part {
    case .source:
      return choices.handle(key) == .changed ? [.answer(.account(choice(state)))] : []
    case .profile: return []
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
    switch state.account.source {
    case .file: drawFile(on: &page)
    case .aws: drawCaller(state, on: &page)
    case .sample, .none: break
    }
    if part == .file, state.isRefused, file.text.allSatisfy(\.isWhitespace) {
      page.paragraph(
        "\(FieldTexts.pathMissing) Write where the snapshot is, or choose above.", .error)
    }
    if case .refused(let reason) = state.accountStatus { page.paragraph(reason, .error) }
    page.skip()
    if part != .file { page.findings(state.refusals(for: [.region])) }
    regions.draw(
      into: &page.frame, in: page.rest, isFocused: part == .region, glyphs: page.glyphs)
  }

  private func drawFile(on page: inout Page) {
    let row = drawLabel("File", of: .file, on: &page)
    file.draw(
      into: &page.frame,
      in: Rect(column: row.column + 10, row: row.row, columns: row.columns - 10, rows: 1),
      isFocused: part == .file, glyphs: page.glyphs)
  }

  /// Which profile is used, and who that is.
  private func drawCaller(_ state: WizardState, on page: inout Page) {
    if hasProfiles(state) {
      let row = drawLabel("Profile", of: .profile, on: &page)
      page.frame.put(
        ProfileMenu.title(state.account.profile),
        at: Point(column: row.column + 12, row: row.row),
        role: part == .profile ? .selection : .text, clip: row)
      if part == .profile {
        page.frame.setCursor(Point(column: row.column + 2, row: row.row), clip: row)
      }
    }
    let text = IdentityLine.text(state, page.surroundings)
    for line in LineWrap.lines(of: text, width: max(8, page.area.columns - 4), indent: 2) {
      page.line(StyledText("    ") + line)
    }
  }

  /// Draws the name of a part of the source on a row of its own, with the mark where it is.
  private func drawLabel(_ label: String, of labelled: Part, on page: inout Page) -> Rect {
    let row = page.take(1)
    let isHere = part == labelled
    page.frame.put(
      label, at: Point(column: row.column + 4, row: row.row), role: isHere ? .accent : .text,
      clip: row)
    if isHere {
      page.frame.put(
        String(page.glyphs.cursor), at: Point(column: row.column + 2, row: row.row),
        role: .accent, clip: row)
    }
    return row
  }
}
