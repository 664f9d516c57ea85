public import RecommenderCore
import TerminalCanvas

/// What the shell brings back from what the screen has asked it for.
extension WizardScreen {
  /// Tells what became of a text that was to be copied.
  ///
  /// - Parameters:
  ///   - clip: The text.
  ///   - isDone: Whether the terminal was handed it.
  public mutating func tell(copied clip: Clip, isDone: Bool) {
    errandNotice = isDone ? ClipTexts.copied(clip) : ClipTexts.tooLong(clip)
  }

  /// Takes up what the editor made of a text, or tells why it gave none.
  ///
  /// - Returns: what the state machine is told: the text is an answer like one that was pasted.
  public mutating func take(
    _ outcome: Result<String, EditingRefused>, for text: LongText, _ state: WizardState
  ) -> [WizardEvent] {
    switch outcome {
    case .failure(let refusal):
      overlay = .help(TextPanel(EditingTexts.refused, lines: EditingTexts.lines(refusal)))
      return []
    case .success(text.text):
      errandNotice = EditingTexts.unchanged
      return []
    case .success(let new):
      guard let answer = text.answer(new, state) else { return [] }
      errandNotice = EditingTexts.taken(text.field)
      return [.answer(answer), .left(text.field)]
    }
  }
}

extension Surroundings {
  /// Whether what a key asks for can be done here.
  func offers(_ binding: Binding) -> Bool {
    switch binding.action {
    case .editText: offersEditor
    case .copy, .copyCommands: offersCopying
    default: true
    }
  }
}
