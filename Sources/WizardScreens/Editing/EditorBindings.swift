import TerminalCanvas

/// The keys that open the long text of a step in the person's editor.
enum EditorBindings {
  /// Alt with a letter comes from every terminal, and types nothing.
  static let inText = Binding(
    [.alt("e")], .editText, shown: "Alt-e", label: "editor", priority: 25)

  /// Where no text is edited the letter alone does.
  static let outsideText = [
    Binding(
      [.character("e")], .editText, shown: "e", label: "editor", priority: 25, needsNoText: true),
    inText,
  ]
}
