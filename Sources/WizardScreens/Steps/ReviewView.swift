import RecommenderCore
import TerminalCanvas

/// Step 10: every answer with what is said about it, and the files to be written.
struct ReviewView: StepView {
  private var cursor: Int
  private var rows: [ReviewRow]
  /// Whether there is a configuration.
  private var isValid: Bool

  init(_ state: WizardState) {
    rows = ReviewRow.rows(state)
    isValid = StepID.allCases.allSatisfy(state.isValid)
    // Enter at once writes; where something is wrong, the attention goes there first.
    let wrong = rows.firstIndex { $0.mark == .failure }
    cursor = wrong ?? rows.lastIndex { $0.target == .write } ?? 0
  }

  mutating func follow(_ state: WizardState) {
    rows = ReviewRow.rows(state)
    isValid = StepID.allCases.allSatisfy(state.isValid)
    cursor = max(0, min(cursor, rows.count - 1))
  }

  let editsText = false

  func bindings(_ state: WizardState) -> [Binding] {
    let label =
      switch rows[cursor].target {
      case .edit: "change"
      case .browse: "read"
      case .write: "write the files"
      }
    let bindings = [
      Binding([.enter], .accept, shown: "⏎", label: label, priority: 90),
      Binding([], .move, shown: "↑↓", label: "move", priority: 70),
      Binding([.character("r")], .checkAgain, shown: "r", label: "check again", priority: 40),
    ]
    return bindings + (longField == nil ? [] : EditorBindings.outsideText)
      + (isValid ? [CopyBindings.copy("copy the JSON"), CopyBindings.commands] : [])
  }

  /// The long text that belongs to the row.
  private var longField: Field? {
    switch rows[cursor].target {
    case .edit(.name): .description
    case .edit(.count): .recommendationContent
    default: nil
    }
  }

  func longText(_ state: WizardState) -> LongText? { longField.map { LongText($0, state) } }

  func clip(
    for action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> Clip? {
    if action == .copyCommands {
      return surroundings.commands.isEmpty
        ? nil : Clip(surroundings.commands, name: ClipTexts.commands)
    }
    return surroundings.files.first { $0.path == "recommender.json" }
      .map { Clip($0.text, name: $0.path) }
  }

  mutating func perform(
    _ action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> [WizardEvent]? {
    switch (action, rows[cursor].target) {
    case (.accept, .edit(let step)): return [.edit(step)]
    case (.accept, .browse): return []
    case (.accept, .write):
      guard StepID.allCases.allSatisfy(state.isValid) else { return [.next] }
      return [.write(folder: surroundings.folder, replacing: false)]
    default: return nil
    }
  }

  func overlay(
    for action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> Overlay? {
    guard action == .accept else { return nil }
    switch rows[cursor].target {
    case .edit: return nil
    case .browse:
      return surroundings.files.isEmpty ? nil : .files(FileMenu(surroundings.files))
    case .write:
      guard !surroundings.isFolderFixed, StepID.allCases.allSatisfy(state.isValid) else {
        return nil
      }
      return .folder(FolderDialog(folder: surroundings.folder))
    }
  }

  mutating func handle(_ key: Key, _ state: WizardState, size: Size) -> [WizardEvent] {
    var list = list(columns: 0)
    _ = list.handle(key)
    cursor = list.cursor
    return []
  }

  func draw(_ state: WizardState, on page: inout Page) {
    list(columns: page.area.columns).draw(
      into: &page.frame, in: page.rest, spinner: page.surroundings.tick, glyphs: page.glyphs)
  }

  private func list(columns: Int) -> Checklist {
    let labels = rows.map(\.label.columnWidth).max() ?? 0
    let groups = ReviewRow.Group.allCases.map { group in
      Checklist.Group(
        group.rawValue,
        rows: rows.filter { $0.group == group }.map { row in
          let pad = String(repeating: " ", count: labels - row.label.columnWidth + 2)
          return Checklist.Row(
            row.mark, row.value.isEmpty ? row.label : row.label + pad + row.value,
            details: row.details)
        })
    }
    var list = Checklist(groups)
    list.focus(row: cursor)
    return list
  }
}
