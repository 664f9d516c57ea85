import RecommenderCore
import TerminalCanvas

/// The profiles of the AWS CLI, to choose one.
struct ProfileMenu: Sendable, Hashable {
  private var list: FilterList
  private let names: [String]

  static let bindings: [Binding] = ChoiceBindings.all + [DialogBindings.close]

  init(_ state: WizardState) {
    names = [""] + state.profiles
    list = FilterList(
      names.map { FilterRow(Self.title($0)) }, placeholder: "type to filter profiles")
    list.emptyText = "No such profile."
    if let index = names.firstIndex(of: state.account.profile) { list.focus(row: index) }
  }

  /// How a profile is called; the empty one is whichever the AWS CLI takes.
  static func title(_ profile: String) -> String {
    profile.isEmpty ? FieldTexts.ownProfile : profile
  }

  mutating func handle(_ key: Key, size: Size) -> Overlay.Answer {
    let rect = rect(in: size)
    list.layout(Size(columns: rect.columns - 4, rows: rect.rows - 2))
    guard key == .enter else {
      _ = list.handle(key)
      return Overlay.Answer()
    }
    guard case .row(let index) = list.choice else { return Overlay.Answer() }
    let choice = AccountChoice(source: .aws, profile: names[index])
    return Overlay.Answer(events: [.answer(.account(choice))], closes: true)
  }

  func draw(into frame: inout Frame, glyphs: Glyphs) {
    let rect = rect(in: frame.size)
    let panel = Panel(title: FieldTexts.profile, text: ScrollingText(), footer: "Esc closes")
    panel.draw(into: &frame, in: rect, glyphs: glyphs)
    list.draw(
      into: &frame,
      in: Rect(
        column: rect.column + 2, row: rect.row + 1, columns: rect.columns - 4, rows: rect.rows - 2),
      glyphs: glyphs)
  }

  private func rect(in size: Size) -> Rect {
    let bounds = Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 2)
    let columns = min(56, bounds.columns)
    let rows = min(bounds.rows, names.count + 4)
    return Rect(
      column: (bounds.columns - columns) / 2, row: bounds.row + (bounds.rows - rows) / 2,
      columns: columns, rows: rows)
  }
}
