public import RecommenderCore

/// The list of sessions before the wizard, as numbered lines.
public struct PlainStart: Sendable {
  private let rows: [SessionRow]
  private let utcOffset: Int
  private let refusal: String?
  private let selected: String?
  private var pages = Pages()

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
      lines: refused + [PlainLine(SessionTexts.question), PlainTexts.startExplanation]
        + page,
      prompt: ask)
  }

  private var page: [PlainLine] {
    let page = pages.rows(of: rows.count)
    return page.map { Numbered.row($0 + 1, PlainTexts.session(rows[$0], utcOffset: utcOffset)) }
      + (page.count < rows.count ? [PlainTexts.page(page, of: rows.count)] : [])
  }

  /// Takes a line of input.
  ///
  /// - Returns: what is said, and what was decided; nil where the question is asked again.
  public mutating func take(_ input: PlainInput) -> (turn: PlainTurn, choice: StartChoice?) {
    if let refusal = input.refusal { return again([refusal]) }
    guard case .line(let line) = input else { return again([]) }
    switch Command.read(line) {
    case .command(.quit), .command(.back): return (PlainTurn(), .leave)
    case .command(.again): return (opening, nil)
    case .command(.help): return again(PlainTexts.startCommands)
    case .command: return again([PlainTexts.noSuchStartCommand])
    case .answer(let text):
      if let isTurned = pages.turn(text, of: rows.count) {
        return again(isTurned ? page : [PlainTexts.noMoreRows])
      }
      return choose(text)
    }
  }

  private func choose(_ text: String) -> (turn: PlainTurn, choice: StartChoice?) {
    if text.lowercased() == "new" || (text.isEmpty && offered == nil) {
      return (PlainTurn(), .begin)
    }
    let words = text.split(separator: " ").map(String.init)
    let isCopy = words.count == 2 && words[0].lowercased() == "copy"
    let word = isCopy ? words[1] : text
    let index = text.isEmpty ? offered : Numbered.index(word, among: rows.map(\.name))
    guard let index else { return again([PlainTexts.startRefused(upTo: rows.count)]) }
    let row = rows[index]
    if isCopy, case .readable = row.content { return (PlainTurn(), .copy(row.name)) }
    guard let choice = row.choice else { return again([PlainLine(SessionTexts.noEarlierVersion)]) }
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
