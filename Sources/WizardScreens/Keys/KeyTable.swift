import RecommenderCore
import TerminalCanvas

/// The keys that mean the same on every step.
enum KeyTable {
  static let everywhere: [Binding] =
    [
      Binding([.escape], .close, shown: "Esc", label: "back", priority: 60),
      Binding([.function(1)], .help, shown: "F1", label: "help", priority: 100, isPermanent: true),
      Binding([.character("?")], .help, shown: "?", label: "", needsNoText: true),
      Binding([.function(3)], .preview, shown: "F3", label: "preview", priority: 25),
      Binding([.control("g")], .jumpMenu, shown: "^G", label: "go to", priority: 30),
      Binding([.alt("u")], .undo, shown: "Alt-u", label: "undo", priority: 20),
      Binding([.alt("r")], .redo, shown: "Alt-r", label: "", priority: 10),
      Binding([.character("u")], .undo, shown: "u", label: "", needsNoText: true),
      Binding([.control("r")], .redo, shown: "^R", label: "", needsNoText: true),
      Binding([.function(5)], .checkAgain, shown: "F5", label: ""),
      Binding([.control("s")], .saveAs, shown: "^S", label: "save as", priority: 15),
      Binding([.control("n")], .nextStep, shown: "^N", label: "", priority: 10),
      Binding([.control("p")], .previousStep, shown: "^P", label: "", priority: 10),
      Binding([.control("l")], .repaint, shown: "^L", label: ""),
      Binding([.control("z")], .suspend, shown: "^Z", label: ""),
      Binding(
        [.control("c")], .leave, shown: "^C", label: "leave", priority: 100, isPermanent: true),
    ] + jumps

  /// The keys that work even while something lies on top.
  static let alwaysThere: [Binding] = everywhere.filter {
    [.leave, .suspend, .repaint].contains($0.action)
  }

  /// Alt with a digit goes to the step of that number; 0 is the tenth.
  private static let jumps: [Binding] = StepID.allCases.map { step in
    let digit = Character("\(step.number % 10)")
    return Binding([.alt(digit)], .jump(step), shown: "Alt-\(digit)", label: "")
  }

  /// What a key asks for, with the bindings of the step before those that hold everywhere.
  static func action(for key: Key, in step: [Binding], editsText: Bool) -> Action? {
    (step + everywhere).first { binding in
      binding.keys.contains(key) && !(binding.needsNoText && editsText)
    }?.action
  }
}
