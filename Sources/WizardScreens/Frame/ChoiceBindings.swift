import TerminalCanvas

/// The keys of lists, as the hint line tells them.
enum ChoiceBindings {
  /// A list of a few choices.
  static let all: [Binding] = [
    Binding([.enter], .accept, shown: "⏎", label: "choose", priority: 90),
    Binding([], .move, shown: "↑↓", label: "move", priority: 70),
  ]

  /// Empties a filter line.
  static let showAll = Binding([.escape], .close, shown: "Esc", label: "show all", priority: 65)

  /// A list with a filter line.
  static func picker(_ picker: ResourcePicker) -> [Binding] {
    all + (picker.isFiltering ? [showAll] : []) + (picker.hasFailed ? [tryAgain] : [])
  }

  /// Asks the account again after a failure.
  static let tryAgain = Binding(
    [.function(5)], .checkAgain, shown: "F5", label: "try again", priority: 80)

  /// Between the parts of a step that has two.
  static func otherPart(_ label: String) -> Binding {
    Binding([.tab, .backTab], .nextField, shown: "Tab", label: label, priority: 50)
  }
}
