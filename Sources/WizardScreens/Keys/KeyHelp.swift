import TerminalCanvas

/// The key table as help tells it.
enum KeyHelp {
  /// One line for each thing that keys do, with all keys for it.
  static func lines(_ bindings: [Binding]) -> [StyledText] {
    var order: [Action] = []
    var shown: [Action: [String]] = [:]
    for binding in bindings where words(for: binding.action) != nil {
      if shown[binding.action] == nil { order.append(binding.action) }
      if shown[binding.action]?.contains(binding.shown) != true {
        shown[binding.action, default: []].append(binding.shown)
      }
    }
    return order.map { action in
      let keys = (shown[action] ?? []).joined(separator: ", ")
      let pad = String(repeating: " ", count: max(1, 14 - keys.columnWidth))
      return StyledText(keys + pad, .key) + StyledText(words(for: action) ?? "", .text)
    }
  }

  /// The keys that go to a step by its number.
  static let jumps = [
    StyledText("Alt-1 … Alt-0 ", .key) + StyledText("go to the step of that number")
  ]

  private static func words(for action: Action) -> String? {
    switch action {
    case .nextStep: "accept the step and go on"
    case .previousStep: "one step back"
    case .close: "close what is open, then one step back"
    case .jumpMenu: "go to any step"
    case .help: "this help"
    case .preview: "what your answers lead to: configuration, message, changes"
    case .undo: "undo the last answer"
    case .redo: "do it again"
    case .saveAs: "save under another name, and go on with that session"
    case .repaint: "draw the screen anew"
    case .suspend: "stop the program; fg in the shell goes on"
    case .leave: "leave; what you have said is saved"
    case .accept: "choose what the cursor is on, and go on"
    case .nextField: "next field"
    case .previousField: "previous field"
    case .move: "move"
    case .confirm: "confirm the row, or take the word back"
    case .checkAgain: "ask the account again"
    case .checkRowAgain: "check this row again"
    case .probe: "try it; you are told what that costs before"
    case .insertRow: "put a row in"
    case .removeRow: "take the row out"
    case .moveRowUp: "move the row up"
    case .moveRowDown: "move the row down"
    case .begin: "begin a new session"
    case .openCopy: "go on with a copy of the session"
    case .jump: nil
    }
  }
}
