import RecommenderCore
import TerminalCanvas

/// The top line: what this is, which session, which Region, and whether all is saved.
enum Header {
  static func draw(
    _ state: WizardState, into frame: inout Frame, in rect: Rect, surroundings: Surroundings,
    showsPosition: Bool
  ) {
    let separator = " \(surroundings.glyphs.separator) "
    var right = StyledText()
    func add(_ text: String, _ role: Role = .bar) {
      if !right.isEmpty { right.append(separator, .bar) }
      right.append(text, role)
    }
    if state.account.source == .sample { add("sample account") }
    if !state.answers.region.isEmpty { add(state.answers.region) }
    switch surroundings.saving {
    case .saved: add("saved")
    case .saving: add("saving")
    case .notSaved: add("not saved", .error)
    }
    right.append(" ", .bar)

    // Where there is no rail, the place among the steps is worth more than the program's name.
    let lead =
      showsPosition ? "\(state.step.number) of \(StepID.allCases.count)" : "Recommender set-up"
    let left = StyledText(" \(lead)\(separator)\(state.sessionName)", .bar)
    let room = rect.columns - right.columnWidth - 1
    frame.fill(rect, role: .bar)
    frame.put(
      Ellipsis.cut(left, to: room, mark: surroundings.glyphs.ellipsis),
      at: Point(column: rect.column, row: rect.row), clip: rect)
    frame.putAtEnd(right, row: rect.row, clip: rect)
  }
}
