import RecommenderCore
import TerminalCanvas

/// What lies on top of a step until it is closed.
enum Overlay: Hashable, Sendable {
  case help(TextPanel)
  case preview(PreviewPanel)
  case files(FileMenu)
  case jump(JumpMenu)
  case folder(FolderDialog)
  case profiles(ProfileMenu)
  case saveAs(SaveAsDialog)
  case elsewhere(ElsewhereDialog)
  case outside(OutsideDialog)
  case probeQuestion(ProbeQuestion)
  case probe(ProbePanel)

  /// What an overlay makes of a key.
  struct Answer {
    var events: [WizardEvent] = []
    var closes = false
    /// What takes its place.
    var next: Overlay?
    /// What is to be copied.
    var clip: Clip?
  }

  mutating func handle(_ key: Key, _ state: WizardState, size: Size) -> Answer {
    if key == .escape, !isReadingFile { return Answer(events: closing, closes: true) }
    switch self {
    case .help(var panel):
      if key == .function(1) { return Answer(closes: true) }
      defer { self = .help(panel) }
      return Answer(closes: panel.closes(on: key, size: size))
    case .preview(var panel):
      defer { self = .preview(panel) }
      return Answer(closes: panel.closes(on: key, state, size: size))
    case .files(var menu):
      defer { self = .files(menu) }
      menu.handle(key, size: size)
      return Answer(clip: key == .character("y") ? menu.openFile : nil)
    case .jump(var menu):
      defer { self = .jump(menu) }
      return menu.handle(key)
    case .folder(var dialog):
      defer { self = .folder(dialog) }
      return dialog.handle(key)
    case .profiles(var menu):
      defer { self = .profiles(menu) }
      return menu.handle(key, size: size)
    case .saveAs(var dialog):
      defer { self = .saveAs(dialog) }
      return dialog.handle(key)
    case .elsewhere(var dialog):
      defer { self = .elsewhere(dialog) }
      return dialog.handle(key)
    case .outside(var dialog):
      defer { self = .outside(dialog) }
      return dialog.handle(key, state)
    case .probeQuestion(var dialog):
      defer { self = .probeQuestion(dialog) }
      return dialog.handle(key, state)
    case .probe(var panel):
      defer { self = .probe(panel) }
      return panel.closes(on: key, size: size)
        ? Answer(events: closing, closes: true) : Answer()
    }
  }

  /// Draws what is on top; `errors` are the steps whose answers are not valid.
  func draw(
    into frame: inout Frame, state: WizardState, errors: Set<StepID>, tick: Int, glyphs: Glyphs
  ) {
    switch self {
    case .help(let panel): panel.draw(into: &frame, glyphs: glyphs)
    case .preview(let panel): panel.draw(into: &frame, state: state, glyphs: glyphs)
    case .files(let menu): menu.draw(into: &frame, glyphs: glyphs)
    case .jump(let menu): menu.draw(into: &frame, state: state, errors: errors, glyphs: glyphs)
    case .folder(let dialog): dialog.draw(into: &frame, glyphs: glyphs)
    case .profiles(let menu): menu.draw(into: &frame, glyphs: glyphs)
    case .saveAs(let dialog): dialog.draw(into: &frame, glyphs: glyphs)
    case .elsewhere(let dialog): dialog.draw(into: &frame, state: state, glyphs: glyphs)
    case .outside(let dialog): dialog.draw(into: &frame, state: state, glyphs: glyphs)
    case .probeQuestion(let dialog): dialog.draw(into: &frame, glyphs: glyphs)
    case .probe(let panel): panel.draw(into: &frame, tick: tick, glyphs: glyphs)
    }
  }

  /// The keys that the hint line tells about.
  var bindings: [Binding] {
    switch self {
    case .help(let panel): panel.bindings
    case .preview: PreviewPanel.bindings
    case .files(let menu): menu.bindings
    case .jump: ChoiceBindings.all + [DialogBindings.close]
    case .folder: FolderDialog.bindings
    case .profiles: ProfileMenu.bindings
    case .saveAs: SaveAsDialog.bindings
    case .elsewhere: ElsewhereDialog.bindings
    case .outside: OutsideDialog.bindings
    case .probeQuestion(let dialog): dialog.bindings
    case .probe(let panel): panel.bindings
    }
  }

  /// What the state machine is told when it is closed.
  private var closing: [WizardEvent] {
    switch self {
    case .elsewhere: [.stay]
    case .probe: [.dismissProbe]
    default: []
    }
  }

  /// Whether a file is open, which Esc closes before the list of files.
  private var isReadingFile: Bool {
    if case .files(let menu) = self { menu.isReading } else { false }
  }

  /// Whether it asks where else to save.
  var isElsewhere: Bool {
    if case .elsewhere = self { true } else { false }
  }
}

/// Hints that several overlays share.
enum DialogBindings {
  static let close = Binding([.escape], .close, shown: "Esc", label: "close", priority: 90)
}
