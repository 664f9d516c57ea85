import RecommenderCore

/// A line that is no answer: it begins with a colon.
enum Command: Hashable {
  case help
  case back
  case next
  case jump(StepID)
  case undo
  case redo
  /// Ask the question again, in full.
  case again
  /// Say the answers so far.
  case show
  /// Say what words mean: those that have this text in them.
  case words(String)
  /// Say what the answers lead to.
  case preview([PreviewPart])
  /// Ask the account again.
  case refresh
  /// Empty the answer.
  case clear
  case saveAs(String)
  case quit
  /// It means nothing; what is said about it.
  case refused(PlainLine)

  /// What a line of input is.
  enum Input: Hashable {
    case command(Command)
    case answer(String)
  }

  static let mark: Character = ":"

  /// Reads a line; a colon that is to be part of an answer is written twice.
  static func read(_ line: String) -> Input {
    let text = Numbered.trimmed(line)
    guard text.first == mark else { return .answer(text) }
    let rest = text.dropFirst()
    if rest.first == mark { return .answer(String(rest)) }
    let words = rest.split(separator: " ", maxSplits: 1)
    let argument = words.count > 1 ? Numbered.trimmed(String(words[1])) : ""
    return .command(command(words.first.map { $0.lowercased() } ?? "", argument))
  }

  private static func command(_ name: String, _ argument: String) -> Command {
    switch name {
    case "go":
      if argument.isEmpty { return .refused(PlainTexts.stepMissing) }
      return StepID(said: argument).map { .jump($0) } ?? .refused(PlainTexts.noSuchStep(argument))
    case "save":
      return argument.isEmpty ? .refused(PlainTexts.nameMissing) : .saveAs(argument)
    case "words", "word": return .words(argument)
    case "preview":
      if argument.isEmpty { return .preview(PreviewPart.allCases) }
      let part = PreviewPart.allCases.first { $0.word == argument.lowercased() }
      return part.map { .preview([$0]) } ?? .refused(PlainTexts.noSuchPart(argument))
    default:
      guard let command = plain[name] else { return .refused(PlainTexts.noSuchCommand(name)) }
      return command
    }
  }

  private static let plain: [String: Command] = [
    "help": .help, "h": .help, "?": .help, "back": .back, "b": .back, "next": .next, "n": .next,
    "undo": .undo, "u": .undo, "redo": .redo, "list": .again, "again": .again, "show": .show,
    "refresh": .refresh, "clear": .clear, "quit": .quit, "q": .quit,
  ]
}

extension StepID {
  /// The step that a person names: by number, id or rail word.
  fileprivate init?(said text: String) {
    let word = text.lowercased()
    let step = Self.allCases.first {
      "\($0.number)" == word || $0.rawValue == word || $0.rail.lowercased() == word
    }
    guard let step else { return nil }
    self = step
  }
}
