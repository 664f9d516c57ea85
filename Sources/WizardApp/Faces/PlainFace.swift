import CursesDriver
import PlainPrompts
import RecommenderCore
import WizardScreens

/// The wizard without a screen: lines in, lines out, for screen readers, pipes and odd terminals.
struct PlainFace: Guide, ~Copyable {
  private let watch: LineWatch
  private let mailbox: Mailbox<Message>
  private var reader = LineReader()
  private var writer: LineWriter

  /// Begins to take lines from standard input.
  init(mailbox: Mailbox<Message>, isASCII: Bool) throws(TerminalRefused) {
    watch = try LineWatch(isTerminal: PlainMode.isTypedAt)
    self.mailbox = mailbox
    writer = LineWriter(isASCII: isASCII)
  }

  let canAsk = true
  let leavesByInterrupt = false

  mutating func choose(
    _ question: SessionQuestion, _ surroundings: Surroundings
  ) -> (choice: StartChoice?, signal: Int32?) {
    var list = PlainStart(
      question.rows, selecting: question.selecting, refusal: question.refusal,
      utcOffset: surroundings.utcOffset)
    writer.say(list.opening)
    while true {
      let wake = watch.wait(
        for: mailbox, reads: reader.isEmpty && !reader.isAtEnd,
        timeout: reader.isEmpty && !reader.isAtEnd ? nil : .zero)
      if let number = number(of: wake.signals) { return (nil, number) }
      if isResumed(by: wake.signals) { writer.say(PlainTurn(prompt: list.opening.prompt)) }
      if wake.hasMessages { _ = mailbox.drain() }
      if wake.hasKeys { reader.read() }
      guard !reader.isEmpty else {
        if reader.isAtEnd { return (.leave, nil) }
        continue
      }
      writer.lineWasTyped()
      let answer = list.take(reader.next())
      writer.say(answer.turn)
      if let choice = answer.choice { return (choice, nil) }
    }
  }

  mutating func lead(_ performer: inout Performer, _ surroundings: Surroundings) -> Int32? {
    var talk = PlainWizard(performer.state)
    var ending: Int32?
    performer.begin()
    speak(&talk, &performer, surroundings)
    while !performer.isOver {
      let isReady = isReady(talk, performer, surroundings)
      let wake = watch.wait(
        for: mailbox, reads: reader.isEmpty && !reader.isAtEnd,
        timeout: isReady || isOver(performer) ? .zero : performer.patience)
      if let number = number(of: wake.signals) {
        ending = ending ?? number
        performer.endBySignal()
        continue
      }
      if isResumed(by: wake.signals) {
        writer.say(talk.askAgain(performer.state, context(performer, surroundings)))
      }
      if wake.hasKeys { reader.read() }
      performer.saveIfDue()
      if wake.hasMessages {
        for message in mailbox.drain() { performer.take(message) }
      } else if isReady {
        take(reader.next(), &talk, &performer, surroundings)
      } else if isOver(performer) {
        performer.endBySignal()
      }
      speak(&talk, &performer, surroundings)
    }
    writer.closePrompt()
    performer.close()
    return ending
  }

  /// Whether no line will come any more, and nothing that the last one began has to end first.
  private func isOver(_ performer: Performer) -> Bool {
    reader.isEmpty && reader.isAtEnd && !performer.isWriting && !performer.state.probing.isRunning
  }

  private func isReady(
    _ talk: PlainWizard, _ performer: Performer, _ surroundings: Surroundings
  ) -> Bool {
    guard let input = reader.inputs.first else { return false }
    return talk.isReady(for: input, performer.state, context(performer, surroundings))
  }

  private mutating func take(
    _ input: PlainInput, _ talk: inout PlainWizard, _ performer: inout Performer,
    _ surroundings: Surroundings
  ) {
    writer.lineWasTyped()
    let turn = talk.take(input, performer.state, context(performer, surroundings))
    writer.say(turn)
    for event in turn.events { performer.update(event) }
  }

  /// Says what there is to say, until the talk has nothing more to tell the state machine.
  private mutating func speak(
    _ talk: inout PlainWizard, _ performer: inout Performer, _ surroundings: Surroundings
  ) {
    while !performer.isOver {
      let turn = talk.follow(performer.state, context(performer, surroundings))
      writer.say(turn)
      guard !turn.events.isEmpty else { return }
      for event in turn.events { performer.update(event) }
    }
  }

  /// The number of the first signal that ends the program.
  private func number(of signals: [TerminalSignal]) -> Int32? {
    signals.lazy.compactMap(\.endingNumber).first
  }

  /// Stops where a signal asks for it; whether the program has been away, so that the question
  /// may not be seen any more.
  private func isResumed(by signals: [TerminalSignal]) -> Bool {
    if signals.contains(.stop) { watch.suspend() }
    return signals.contains(.stop) || signals.contains(.resumed)
  }

  private func context(_ performer: Performer, _ surroundings: Surroundings) -> PlainContext {
    PlainContext(
      savingFailure: performer.saving.failure, person: surroundings.person, now: .now,
      utcOffset: surroundings.utcOffset, opening: surroundings.opening,
      folder: performer.folder, isFolderFixed: surroundings.isFolderFixed,
      files: performer.state.step == .review
        ? performer.files.map { .init(path: $0.path, text: $0.text, meaning: $0.meaning) } : [])
  }
}
