public import RecommenderCore

/// The list of sessions before the wizard, as numbered lines.
public struct PlainStart: Sendable {
  private let rows: [SessionRow]
  private let utcOffset: Int
  private let refusal: String?
  private let selected: String?

  /// Creates the list.
  ///
  /// - Parameters:
  ///   - rows: The sessions, the latest first.
  ///   - name: The session that Enter takes; by default the first that can be gone on with.
  ///   - refusal: Why the last choice, or the command line's, could not be taken.
  ///   - utcOffset: The seconds that local time is ahead of UTC.
  public init(
    _ rows: [SessionRow], selecting name: String? = nil, refusal: String? = nil, utcOffset: Int = 0
  ) {
    self.rows = rows
    self.refusal = refusal
    self.utcOffset = utcOffset
    selected = name
  }

  /// The question in full.
  public var opening: PlainTurn {
    let refused = refusal.map { [PlainLine($0)] } ?? []
    return PlainTurn(
      lines: refused + [PlainTexts.startQuestion, PlainTexts.startExplanation]
        + Numbered.rows(rows.map { PlainTexts.session($0, utcOffset: utcOffset) }),
      prompt: ask)
  }

  /// Takes a line of input.
  ///
  /// - Returns: what is said, and what was decided; nil where the question is asked again.
  public func take(_ line: String) -> (turn: PlainTurn, choice: StartChoice?) {
    switch Command.read(line) {
    case .command(.quit), .command(.back): return (PlainTurn(), .leave)
    case .command(.again): return (opening, nil)
    case .command(.help): return again(PlainTexts.startCommands)
    case .command: return again([PlainTexts.noSuchStartCommand])
    case .answer(let text): return choose(text.lowercased())
    }
  }

  private func choose(_ text: String) -> (turn: PlainTurn, choice: StartChoice?) {
    if text == "new" || (text.isEmpty && offered == nil) { return (PlainTurn(), .begin) }
    let words = text.split(separator: " ").map(String.init)
    let isCopy = words.count == 2 && words[0] == "copy"
    let word = isCopy ? words[1] : text
    let index = text.isEmpty ? offered : Numbered.index(word, among: rows.map(\.name))
    guard let index else { return again([PlainTexts.startRefused(upTo: rows.count)]) }
    let row = rows[index]
    if isCopy, case .readable = row.content { return (PlainTurn(), .copy(row.name)) }
    guard let choice = row.choice else { return again([PlainLine(PlainTexts.noEarlierVersion)]) }
    return (PlainTurn(), choice)
  }

  private func again(_ lines: [PlainLine]) -> (turn: PlainTurn, choice: StartChoice?) {
    (PlainTurn(lines: lines, prompt: ask), nil)
  }

  private var ask: PlainLine {
    PlainTexts.askSession(upTo: rows.count, offered: offered.map { $0 + 1 })
  }

  /// The index of the session that Enter takes.
  private var offered: Int? {
    rows.firstIndex { selected == nil ? $0.choice == .resume($0.name) : $0.name == selected }
  }
}
