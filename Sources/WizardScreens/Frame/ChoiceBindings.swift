import TerminalCanvas

/// The keys of a list of choices.
enum ChoiceBindings {
  static let all: [Binding] = [
    Binding([.enter], .accept, shown: "⏎", label: "choose", priority: 90),
    Binding([], .move, shown: "↑↓", label: "move", priority: 70),
  ]
}
