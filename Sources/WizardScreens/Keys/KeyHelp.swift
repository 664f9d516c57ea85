import TerminalCanvas

/// The key table as help tells it.
enum KeyHelp {
  /// One line for each thing that keys do, with all keys for it.
  ///
  /// - Parameters:
  ///   - bindings: The key table.
  ///   - editsText: Whether letters type text now; they are no commands then, and are left out.
  ///   - glyphs: The marks of the terminal, which name the keys that are pictures.
  /// - Returns: the lines, each with its keys first.
  static func lines(
    _ bindings: [Binding], editsText: Bool, glyphs: Glyphs = .unicode
  ) -> [StyledText] {
    var order: [Action] = []
    var shown: [Action: [String]] = [:]
    for binding in bindings
    where !(binding.needsNoText && editsText) && words(for: binding.action) != nil {
      if shown[binding.action] == nil { order.append(binding.action) }
      let name = glyphs.keyName(binding.shown)
      if shown[binding.action]?.contains(name) != true {
        shown[binding.action, default: []].append(name)
      }
    }
    var lines: [StyledText] = []
    for action in order {
      lines.append(line((shown[action] ?? []).joined(separator: ", "), words(for: action) ?? ""))
      if action == .jumpMenu { lines += jumps(bindings) }
    }
    return lines
  }

  /// The keys that go to a step by its number, as one line.
  private static func jumps(_ bindings: [Binding]) -> [StyledText] {
    let keys = bindings.compactMap { if case .jump = $0.action { $0.shown } else { nil } }
    guard let first = keys.first, let last = keys.last else { return [] }
    return [line("\(first) … \(last)", "go to the step of that number")]
  }

  private static func line(_ keys: String, _ words: String) -> StyledText {
    let pad = String(repeating: " ", count: max(1, 15 - keys.columnWidth))
    return StyledText(keys + pad, .key) + StyledText(words, .text)
  }

  private static func words(for action: Action) -> String? {
    switch action {
    case .nextStep: "accept the step and go on"
    case .previousStep: "one step back"
    case .close: "close what is open, then one step back"
    case .jumpMenu: "go to any step"
    case .help: "this help"
    case .preview: "see the configuration, the message and the changes"
    case .undo: "undo the last answer"
    case .redo: "do it again"
    case .saveAs: "save under another name, and go on with that"
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
    case .editText: "write the long text of this step in your editor"
    case .copy: "copy the command or the configuration"
    case .copyCommands: "copy all commands"
    case .insertRow: "put a row in"
    case .removeRow: "take the row out"
    case .moveRowUp: "move the row up"
    case .moveRowDown: "move the row down"
    case .begin: "begin a new session"
    case .openCopy: "go on with a copy of the session"
    case .jump, .showKeys, .showWords: nil
    }
  }
}
