import TerminalCanvas

/// One line of the key table: what the keys do, and how the hint line tells it.
///
/// Behaviour and hint come from the same line, so that the hint line cannot lie.
struct Binding: Hashable, Sendable {
  /// The keys.
  var keys: [Key]
  /// What they ask for.
  var action: Action
  /// How the keys are written in the hint line.
  var shown: String
  /// What the hint line says about them; empty keeps them out of it.
  var label: String
  /// What stays when there is little room: higher stays longer.
  var priority: Int
  /// Whether the hint is never dropped.
  var isPermanent = false
  /// Whether the keys are letters, which type themselves where text is edited.
  var needsNoText = false

  init(
    _ keys: [Key], _ action: Action, shown: String, label: String, priority: Int = 0,
    isPermanent: Bool = false, needsNoText: Bool = false
  ) {
    self.keys = keys
    self.action = action
    self.shown = shown
    self.label = label
    self.priority = priority
    self.isPermanent = isPermanent
    self.needsNoText = needsNoText
  }
}
