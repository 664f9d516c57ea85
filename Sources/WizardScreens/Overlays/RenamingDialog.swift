import RecommenderCore
import TerminalCanvas

/// What is said when the session cannot be saved under another name.
struct RenamingDialog {
  private let name: String
  private let reason: String

  static let bindings: [Binding] = [
    Binding([.enter], .accept, shown: "⏎", label: "another name", priority: 90),
    Binding([.escape], .close, shown: "Esc", label: "back", priority: 80),
  ]

  /// The dialog that is due, or nil where nothing has failed.
  init?(_ state: WizardState) {
    guard case .failed(let name, let reason) = state.renaming else { return nil }
    self.name = name
    self.reason = reason
  }

  func handle(_ key: Key, opening overlay: inout Overlay?) -> [WizardEvent] {
    switch key {
    case .enter:
      overlay = .saveAs(SaveAsDialog(name: name))
      return [.dismissRenaming]
    case .escape: return [.dismissRenaming]
    default: return []
    }
  }

  func draw(into frame: inout Frame, glyphs: Glyphs) {
    let box = DialogBox(
      title: "Not saved under that name", text: [StyledText(reason, .error)], footer: "")
    box.draw(into: &frame, glyphs: glyphs)
  }
}
