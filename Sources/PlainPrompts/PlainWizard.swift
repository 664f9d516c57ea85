public import RecommenderCore

/// The wizard as a talk: it says lines, takes one line of input at a time, and moves no cursor.
///
/// It holds only what no session needs: which question of the step is being asked. Call `follow`
/// whenever the state may have changed, and `take` for a line that `isReady` lets through.
public struct PlainWizard: Sendable {
  private enum Voice {
    /// The question is to be asked in full.
    case whole
    /// Only its last line is to be said.
    case short
    /// It has been asked.
    case silent
  }

  private var step: StepID
  private var prompt: any Prompt
  /// The prompts of the step that lead to this one.
  private var trail: [any Prompt] = []
  private var voice = Voice.whole
  private var isGreeting = true
  private var needsHeading = true
  /// What has been said about waiting since the last line.
  private var saidWaiting: PlainLine?
  /// Whether what the state says about the last line has still to be told.
  private var hasAnswered = false
  /// The answers before they were changed from elsewhere, so that the step begins anew.
  private var restart: Answers?
  private var savingFailure: String?
  /// Why the last decision between two versions failed, as far as that has been said.
  private var saidFailure: String?
  /// Whether it has been said that the files are written; leaving is asked for once only, since it
  /// may be refused.
  private var hasSaidWritten = false
  /// What has been said about the answers besides: warnings, and what to look at again.
  private var told: Told

  /// Creates the talk for a state.
  public init(_ state: WizardState) {
    step = state.step
    prompt = StepPrompts.first(state.step, state.answers)
    told = Told(state)
  }

  /// Whether a line can be taken now.
  ///
  /// Answers wait until what they are about is there, so that a script need not know how long a
  /// list takes; commands do not wait, but for files that are being written.
  public func isReady(
    for input: PlainInput, _ state: WizardState, _ context: PlainContext
  ) -> Bool {
    let scene = Scene(state: state, context: context)
    guard prompt.awaited(scene) != nil else { return true }
    if case .line(let line) = input, case .command = Command.read(line) {
      return !prompt.holdsCommands(scene)
    }
    return false
  }

  /// Takes a line of input.
  ///
  /// - Returns: what is said at once, and what the state machine is told; the next question follows.
  public mutating func take(
    _ input: PlainInput, _ state: WizardState, _ context: PlainContext
  ) -> PlainTurn {
    saidWaiting = nil
    if voice == .silent { voice = .short }
    if let refusal = input.refusal { return PlainTurn(lines: [refusal]) }
    guard case .line(let line) = input else { return PlainTurn() }
    let scene = Scene(state: state, context: context)
    let turn: PlainTurn
    switch Command.read(line) {
    case .command(let command): turn = perform(command, scene)
    case .answer(let text):
      let reply = prompt.take(text, scene)
      turn = accept(reply, state)
    }
    // What the state says is about the last line that it has heard of.
    hasAnswered = !turn.events.isEmpty
    return turn
  }

  private mutating func accept(_ reply: Reply, _ state: WizardState) -> PlainTurn {
    switch reply.next {
    case .short: break
    case .whole: voice = .whole
    case .go(let next): enter(next, state)
    case .return:
      prompt = trail.popLast() ?? StepPrompts.first(state.step, state.answers)
      voice = .short
    }
    return PlainTurn(lines: reply.lines, events: reply.events)
  }

  private mutating func enter(_ next: any Prompt, _ state: WizardState) {
    let first = StepPrompts.first(state.step, state.answers)
    trail = type(of: next) == type(of: first) && !(next is TextPrompt) ? [] : trail + [prompt]
    prompt = next
    voice = .whole
  }

  private mutating func perform(_ command: Command, _ scene: Scene) -> PlainTurn {
    if prompt.isAboveSteps, case let answer? = performAboveSteps(command) { return answer }
    switch command {
    case .help:
      return PlainTurn(
        lines: PlainTexts.help(step) + prompt.words + PlainTexts.commands)
    case .back: return goBack(scene.state)
    case .next:
      let isDone = StepID.allCases.allSatisfy(scene.state.isValid)
      if step == .review, isDone { return PlainTurn(lines: [PlainTexts.reviewIsLast]) }
      return PlainTurn(events: [.next])
    case .jump(let target): return restarting(.jump(target), scene.answers)
    case .undo: return restarting(.undo, scene.answers)
    case .redo: return restarting(.redo, scene.answers)
    case .again:
      prompt.startOver()
      needsHeading = true
      voice = .whole
      return PlainTurn()
    case .show:
      return PlainTurn(
        lines: [PlainTexts.steps]
          + AnswerRow.rows(scene.state).flatMap {
            [PlainLine($0.line)] + ($0.isAnswered ? $0.remarks : [])
          })
    case .words(let text): return PlainTurn(lines: PlainTexts.meanings(text))
    case .preview(let parts):
      return PlainTurn(
        lines: parts.flatMap {
          PlainTexts.preview($0, scene.answers, since: scene.context.opening)
        })
    case .refresh:
      voice = .whole
      return PlainTurn(events: [.refresh])
    case .clear: return accept(prompt.clear(scene), scene.state)
    case .saveAs(let name): return PlainTurn(events: [.saveAs(name: name)])
    case .quit: return PlainTurn(events: [.leave])
    case .refused(let line): return PlainTurn(lines: [line])
    }
  }

  /// What a command does while a question lies above the steps; nil where it does what it always
  /// does.
  private func performAboveSteps(_ command: Command) -> PlainTurn? {
    switch command {
    case .back where prompt is OutsidePrompt: PlainTurn(lines: [PlainTexts.answerFirst])
    case .back: PlainTurn(events: [prompt is ReplacePrompt ? .dismissWriting : .stay])
    case .help, .again, .show, .words, .quit, .refused: nil
    default: PlainTurn(lines: [PlainTexts.answerFirst])
    }
  }

  private mutating func restarting(_ event: WizardEvent, _ answers: Answers) -> PlainTurn {
    restart = answers
    return PlainTurn(events: [event])
  }

  private mutating func goBack(_ state: WizardState) -> PlainTurn {
    if state.probing.isRunning {
      return PlainTurn(lines: [PlainTexts.notAwaited], events: [.dismissProbe])
    }
    if let before = trail.popLast() {
      voice = prompt.isAside ? .short : .whole
      prompt = before
      return PlainTurn()
    }
    guard state.step.previous != nil else { return PlainTurn(lines: [PlainTexts.nothingBefore]) }
    return PlainTurn(events: [.back])
  }
}

extension PlainWizard {
  /// Takes up a state, and says what there is to say about it, with the question that is due.
  ///
  /// - Returns: the lines; a prompt where a line of input is wanted now; and events of its own,
  ///   after which it wants to follow again.
  public mutating func follow(_ state: WizardState, _ context: PlainContext) -> PlainTurn {
    var turn = PlainTurn()
    let scene = Scene(state: state, context: context)
    if isGreeting { turn.lines += PlainTexts.greeting(state.sessionName) }
    isGreeting = false
    turn.lines += savingWords(context)
    if hasAnswered { turn.lines += answerWords(scene, &turn.events) }
    turn.lines += told.news(state)
    followProbe(scene, &turn)
    followWriting(scene, &turn)
    followDeparture(state)
    followOutsideChange(state)
    if !turn.events.isEmpty { return turn }
    if state.step != step || (restart != nil && !isUnmoved(state) && !prompt.isAboveSteps) {
      begin(state)
    }
    restart = nil
    detour(scene, &turn)
    if voice == .silent, !turn.lines.isEmpty { voice = .short }
    ask(scene, &turn)
    return turn
  }

  /// Asks the question once more, since what was said may not be seen any more.
  ///
  /// - Returns: nothing but the prompt, where there is one.
  public func askAgain(_ state: WizardState, _ context: PlainContext) -> PlainTurn {
    let scene = Scene(state: state, context: context)
    return PlainTurn(prompt: prompt.awaited(scene) == nil ? question(scene) : nil)
  }

  private mutating func begin(_ state: WizardState) {
    step = state.step
    prompt = StepPrompts.first(step, state.answers)
    trail = []
    voice = .whole
    needsHeading = true
    // What an undo has changed is asked again, wherever in the step it is.
    if let before = restart, let changed = StepPrompts.later(step, before, state.answers) {
      trail = [prompt]
      prompt = changed
    }
  }

  private mutating func detour(_ scene: Scene, _ turn: inout PlainTurn) {
    // No prompt leads to itself, so that a few turns reach one that can be asked.
    for _ in StepID.allCases {
      guard prompt.awaited(scene) == nil, let detour = prompt.detour(scene) else { return }
      turn.lines += detour.why
      prompt = detour.prompt
      // The way back does not lead to the same question once more.
      if let place = trail.firstIndex(where: { type(of: $0) == type(of: prompt) }) {
        trail.removeSubrange(place...)
      }
      voice = .whole
    }
  }

  private mutating func ask(_ scene: Scene, _ turn: inout PlainTurn) {
    guard voice != .silent else { return }
    if voice == .whole, needsHeading, !prompt.isAboveSteps {
      turn.lines += PlainTexts.heading(scene.state)
      needsHeading = false
    }
    if let waiting = prompt.awaited(scene) {
      if waiting != saidWaiting { turn.lines.append(waiting) }
      saidWaiting = waiting
      return
    }
    saidWaiting = nil
    if voice == .whole { turn.lines += prompt.question(scene) }
    turn.prompt = question(scene)
    voice = .silent
  }

  /// The short form of the question, with the place among the steps before it.
  private func question(_ scene: Scene) -> PlainLine {
    let question = prompt.ask(scene)
    return prompt.isAboveSteps ? question : PlainTexts.place(scene.state.step) + question
  }

  /// Whether an undo, a redo or a jump has led nowhere, so that the question still stands.
  private func isUnmoved(_ state: WizardState) -> Bool {
    switch state.notice {
    case .nothingToUndo, .nothingToRedo, .cannotJump: true
    default: false
    }
  }

  private mutating func savingWords(_ context: PlainContext) -> [PlainLine] {
    guard context.savingFailure != savingFailure else { return [] }
    savingFailure = context.savingFailure
    return [savingFailure.map(PlainTexts.notSaved) ?? PlainTexts.savedAgain]
  }

  /// What the state says about the last line: a notice, a refusal, a name that cannot be taken.
  private mutating func answerWords(_ scene: Scene, _ events: inout [WizardEvent]) -> [PlainLine] {
    let state = scene.state
    hasAnswered = false
    var lines = state.notice.map { [PlainLine($0.text)] } ?? []
    if case .failed(let name, let reason) = state.renaming {
      lines.append(PlainTexts.notSavedAs(name, reason))
      events.append(.dismissRenaming)
    }
    guard state.isRefused, state.step == step else { return lines }
    let errors = Rules.findings(in: state.answers).filter {
      $0.severity == .error && (step == .review || $0.field.step == step)
    }
    if errors.isEmpty, case .refused(let reason) = state.accountStatus {
      lines.append(PlainLine(reason))
    }
    lines += errors.flatMap(PlainTexts.finding)
    if let field = errors.first?.field, step != .review {
      prompt = StepPrompts.prompt(for: field, state.answers)
      trail = []
      voice = .whole
    }
    return lines
  }

  /// Says what a trial brought, and closes it; the question before it is still the one to answer.
  private mutating func followProbe(_ scene: Scene, _ turn: inout PlainTurn) {
    guard case .ended(let probe, let outcome) = scene.state.probing else { return }
    turn.lines += PlainTexts.outcome(probe, outcome, scene.state)
    turn.events.append(.dismissProbe)
    voice = .short
  }

  private mutating func followWriting(_ scene: Scene, _ turn: inout PlainTurn) {
    let state = scene.state
    guard state.step == .review else { return }
    if case .written = state.writing {} else { hasSaidWritten = false }
    switch state.writing {
    case .wouldReplace(let folder, let files):
      guard !(prompt is ReplacePrompt) else { return }
      prompt = ReplacePrompt(folder: folder, files: files)
      voice = .whole
    case .failed(_, let reason):
      turn.lines += PlainTexts.writingFailed(reason)
      turn.events.append(.dismissWriting)
      prompt = scene.context.isFolderFixed ? ReviewPrompt() : FolderPrompt()
      trail = scene.context.isFolderFixed ? [] : [ReviewPrompt()]
      voice = scene.context.isFolderFixed ? .short : .whole
    case .written(let folder, let files):
      guard !hasSaidWritten else { return }
      hasSaidWritten = true
      turn.lines += PlainTexts.written(folder, files)
      turn.events.append(.next)
    case .idle where prompt is ReplacePrompt:
      prompt = ReviewPrompt()
      voice = .short
    case .idle, .writing: return
    }
  }

  /// The question where else to save lies above all others for as long as it is open.
  private mutating func followDeparture(_ state: WizardState) {
    let isAsked = prompt is ElsewherePrompt
    if state.unsavedDeparture != nil, !isAsked {
      trail.append(prompt)
      prompt = ElsewherePrompt()
      voice = .whole
    } else if state.unsavedDeparture == nil, isAsked {
      prompt = trail.popLast() ?? StepPrompts.first(state.step, state.answers)
      voice = .whole
    }
  }

  /// The question which of two versions to go on with lies above all others until it is decided.
  private mutating func followOutsideChange(_ state: WizardState) {
    let isAsked = prompt is OutsidePrompt
    if let change = state.outsideChange {
      guard !isAsked || change.failure != saidFailure else { return }
      saidFailure = change.failure
      prompt = OutsidePrompt()
      voice = .whole
    } else if isAsked {
      saidFailure = nil
      begin(state)
    }
  }
}
