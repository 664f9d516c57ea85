import TerminalCanvas

/// The keys that copy.
enum CopyBindings {
  static func copy(_ label: String) -> Binding {
    Binding([.character("y")], .copy, shown: "y", label: label, priority: 45, needsNoText: true)
  }

  static let commands = Binding(
    [.character("Y")], .copyCommands, shown: "Y", label: "commands", priority: 22,
    needsNoText: true)
}
