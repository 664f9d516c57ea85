public import RecommenderCore
public import TerminalCanvas

/// What a key asks of the shell around the screen.
public enum ScreenRequest: Hashable, Sendable {
  /// Something for the state machine.
  case event(WizardEvent)
  /// Draw everything anew.
  case repaint
  /// Stop the program and give the terminal back until it is continued.
  case suspend
  /// Put a text into the clipboard; the screen is told of it by `tell(copied:isDone:)`.
  case copy(Clip)
  /// Lend the terminal to the person's editor; what it wrote comes back by `take(_:for:_:)`.
  case edit(LongText)
}

/// The face of the wizard: turns keys into events and the state into frames.
///
/// It holds only what no session needs: where the cursor stands and what lies on top.
public struct WizardScreen: Sendable {
  private var view: any StepView
  /// The part of the screen that belongs to the step.
  var stepView: any StepView { view }
  private var step: StepID
  var overlay: Overlay?
  /// Something to say about what the shell has brought, until the next key.
  var errandNotice: String?
  /// What the state machine said and a key has followed that it was not told of.
  private var spentNotice: Notice?
  private var errors = StepErrors()
  /// Whether it was to be decided between two versions when the state was last taken up.
  private var isDeciding = false
  /// Review as it was left to change an answer, so that the way back leads to the same row.
  private var leftReview: (any StepView)?

  /// Creates the screen for a state.
  public init(_ state: WizardState) {
    view = Self.view(of: state)
    step = state.step
    errors.follow(state)
  }

  /// Takes up a new state; call it once all events of a key have been taken.
  ///
  /// - Returns: what the screen itself has to tell the state machine, such as which row's details
  ///   are wanted; empty once it has been told.
  public mutating func follow(_ state: WizardState) -> [WizardEvent] {
    if state.step != step || isOtherVersion(state) {
      if step == .review { leftReview = view }
      view = (state.step == .review ? leftReview : nil) ?? Self.view(of: state)
      step = state.step
    }
    view.follow(state)
    errors.follow(state)
    followDeparture(state)
    followOutsideChange(state)
    followProbe(state)
    return view.attention(state)
  }

  /// Takes one key.
  ///
  /// - Returns: what the shell has to do, in order; empty where the key changed the screen only.
  public mutating func handle(
    _ key: Key, _ state: WizardState, _ surroundings: Surroundings, size: Size
  ) -> [ScreenRequest] {
    // What is drawn anew is the same screen, with what it tells.
    let action = KeyTable.action(for: key, in: [], editsText: true)
    if action == .repaint { return [.repaint] }
    let requests = take(key, action, state, surroundings, size)
    let isTold = requests.contains { if case .event = $0 { true } else { false } }
    spentNotice = isTold ? nil : state.notice
    return requests
  }

  private mutating func take(
    _ key: Key, _ action: Action?, _ state: WizardState, _ surroundings: Surroundings, _ size: Size
  ) -> [ScreenRequest] {
    errandNotice = nil
    switch action {
    case .leave: return [.event(.leave)]
    case _ where !ScreenLayout.fits(size): return []
    case .suspend: return [.suspend]
    default: break
    }
    if var overlay {
      let answer = overlay.handle(key, state, size: size)
      self.overlay = answer.closes ? nil : answer.next ?? overlay
      if surroundings.offersCopying, let clip = answer.clip { return [.copy(clip)] }
      return answer.events.map(ScreenRequest.event)
    }
    if let dialog = RenamingDialog(state) {
      return dialog.handle(key, opening: &overlay).map(ScreenRequest.event)
    }
    if let dialog = WritingDialog(state) {
      return dialog.handle(key, opening: &overlay).map(ScreenRequest.event)
    }
    return handleInStep(key, state, surroundings, size)
  }

  /// The question where else to save lies on top for as long as it is open.
  private mutating func followDeparture(_ state: WizardState) {
    let isAsked = overlay?.isElsewhere ?? false
    if state.unsavedDeparture == nil {
      if isAsked { overlay = nil }
    } else if !isAsked {
      overlay = .elsewhere(ElsewhereDialog(name: state.sessionName))
    }
  }

  /// Whether what the fields of the step hold has been replaced as a whole.
  private mutating func isOtherVersion(_ state: WizardState) -> Bool {
    defer { isDeciding = state.outsideChange != nil }
    guard isDeciding, state.outsideChange == nil, case .settled(.theirs, _)? = state.notice else {
      return false
    }
    return true
  }

  /// The question which of two versions to go on with lies on top until it is decided; what lies
  /// there already is let come to its end, unless the wizard is being left.
  private mutating func followOutsideChange(_ state: WizardState) {
    guard let change = state.outsideChange else {
      if case .outside = overlay { overlay = nil }
      return
    }
    switch state.renaming {
    case .saving: return
    case .failed:
      if case .outside = overlay { overlay = nil }
      return
    case .idle: break
    }
    switch overlay {
    case .outside, .saveAs: return
    case nil: overlay = .outside(OutsideDialog())
    default: if change.departure != nil { overlay = .outside(OutsideDialog()) }
    }
  }

  /// What a trial brings lies on top until it is closed, unless leaving asks something first.
  private mutating func followProbe(_ state: WizardState) {
    switch overlay {
    case .probe(let panel) where panel.shows(state.probing): return
    case .probe, .probeQuestion, nil: break
    default: return
    }
    if let panel = ProbePanel(state) {
      overlay = .probe(panel)
    } else if case .probe = overlay {
      overlay = nil
    }
  }

  private mutating func handleInStep(
    _ key: Key, _ state: WizardState, _ surroundings: Surroundings, _ size: Size
  ) -> [ScreenRequest] {
    let bindings = bindings(state, surroundings)
    guard let action = KeyTable.action(for: key, in: bindings, editsText: view.editsText) else {
      return view.handle(key, state, size: size).map(ScreenRequest.event)
    }
    switch action {
    case .editText: return view.longText(state).map { [.edit($0)] } ?? []
    case .copy, .copyCommands:
      return view.clip(for: action, state, surroundings).map { [.copy($0)] } ?? []
    default:
      return perform(action, key, state, surroundings, size).map(ScreenRequest.event)
    }
  }

  private func helpPanel(_ state: WizardState, _ surroundings: Surroundings) -> TextPanel {
    TextPanel(
      helpFor: state.step, bindings: bindings(state, surroundings), editsText: view.editsText,
      glyphs: surroundings.glyphs)
  }

  /// The keys of the step, as far as they can do anything here.
  private func bindings(_ state: WizardState, _ surroundings: Surroundings) -> [Binding] {
    view.bindings(state).filter(surroundings.offers)
  }

  private mutating func perform(
    _ action: Action, _ key: Key, _ state: WizardState, _ surroundings: Surroundings, _ size: Size
  ) -> [WizardEvent] {
    switch action {
    case .nextStep: return view.perform(.accept, state, surroundings) ?? [.next]
    case .previousStep: return [.back]
    case .close: return view.close(state) ?? [.back]
    case .checkAgain: return [.refresh]
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .jump(let target): return [.jump(target)]
    case .jumpMenu: overlay = .jump(JumpMenu(state))
    case .preview: overlay = .preview(PreviewPanel(since: surroundings.opening))
    case .saveAs: overlay = .saveAs(SaveAsDialog(name: state.sessionName))
    case .help: overlay = .help(helpPanel(state, surroundings))
    default:
      overlay = view.overlay(for: action, state, surroundings)
      guard overlay == nil else { return [] }
      return view.perform(action, state, surroundings)
        ?? view.handle(key, state, size: size)
    }
    return []
  }

  /// Whether something still shows that belongs to where the cursor came from.
  public var isUnsettled: Bool { view.isUnsettled }

  /// Shows what belongs to where the cursor stands; call it once no key came for a moment.
  public mutating func settle() { view.settle() }

  /// The whole screen at a size.
  public func frame(
    _ state: WizardState, _ surroundings: Surroundings, size: Size
  ) -> Frame {
    var frame = Frame(size: size)
    guard ScreenLayout.fits(size) else {
      TooSmall.draw(into: &frame)
      return frame
    }
    let notice = SavingNotice.lines(surroundings, width: size.columns)
    let layout = ScreenLayout(size, noticeRows: notice.count, hasPreview: true)
    Header.draw(
      state, into: &frame, in: layout.header, surroundings: surroundings,
      showsPosition: layout.rail.columns == 0)
    if layout.rail.columns > 0 {
      Rail.draw(
        state, errors: errors.steps, into: &frame, in: layout.rail, glyphs: surroundings.glyphs)
    }
    // Handed over and taken back, since a copy of all its cells takes as long as drawing them.
    var page = Page(frame: consume frame, area: layout.content, surroundings: surroundings)
    page.line(StyledText(state.step.question, .heading))
    page.paragraph(
      StepTexts.explanation(state.step, answers: state.answers), .secondary)
    page.skip()
    view.draw(state, on: &page)
    frame = (consume page).frame
    if layout.preview.columns > 0 {
      let preview = PreviewText(
        state.answers, since: surroundings.opening,
        width: PreviewPane.inside(layout.preview).columns, glyphs: surroundings.glyphs)
      PreviewPane.draw(preview, into: &frame, in: layout.preview, glyphs: surroundings.glyphs)
    }
    SavingNotice.draw(notice, into: &frame, in: layout.notice)
    drawTop(state, surroundings, layout, into: &frame)
    return surroundings.glyphs == .ascii ? frame.inASCII : frame
  }

  /// Draws what lies on top, and the hints that belong to it.
  private func drawTop(
    _ state: WizardState, _ surroundings: Surroundings, _ layout: ScreenLayout,
    into frame: inout Frame
  ) {
    var hints = bindings(state, surroundings) + KeyTable.everywhere
    // Nothing lies before the first step, so the line does not promise that Esc leads there.
    if state.step.previous == nil, !view.isOpen { hints.removeAll { $0.action == .close } }
    if let overlay {
      overlay.draw(
        into: &frame, state: state, errors: errors.steps, tick: surroundings.tick,
        glyphs: surroundings.glyphs)
      hints = overlay.bindings.filter(surroundings.offers) + KeyTable.alwaysThere
    } else if let dialog = RenamingDialog(state) {
      dialog.draw(into: &frame, glyphs: surroundings.glyphs)
      hints = RenamingDialog.bindings + KeyTable.alwaysThere
    } else if let dialog = WritingDialog(state) {
      dialog.draw(into: &frame, glyphs: surroundings.glyphs)
      hints = dialog.bindings + KeyTable.alwaysThere
    }
    let said = state.notice == spentNotice ? nil : state.notice
    let notice = errandNotice ?? said.map(NoticeTexts.text)
    HintBar.draw(
      hints, notice: notice, into: &frame, in: layout.hints, glyphs: surroundings.glyphs)
  }

  private static func view(of state: WizardState) -> any StepView {
    switch state.step {
    case .account: AccountView(state)
    case .campaign: CampaignView(state)
    case .idType: IDTypeView(state)
    case .count: CountView(state)
    case .processing: ProcessingView(state)
    case .attributes: AttributesView(state)
    case .iamRole: IAMRoleView(state)
    case .name: NameView(state)
    case .prerequisites: PrerequisitesView(state)
    case .review: ReviewView(state)
    }
  }
}
