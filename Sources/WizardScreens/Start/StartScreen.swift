public import RecommenderCore
public import TerminalCanvas

/// The screen before the wizard: the sessions there are, to go on with one or to begin another.
public struct StartScreen: Sendable {
  /// What a key asks of the shell around the screen.
  public enum Request: Hashable, Sendable {
    case choose(StartChoice)
    case repaint
    case suspend
  }

  private let rows: [SessionRow]
  /// Why the last choice, or the command line's, could not be taken.
  private let refusal: String?
  private var cursor: Int
  private var help: TextPanel?
  /// Whether Enter found nothing that could be opened.
  private var isRefused = false

  /// Creates the screen.
  ///
  /// - Parameters:
  ///   - rows: The sessions, the latest first.
  ///   - name: The session that the cursor stands on; by default the first that can be opened.
  ///   - refusal: Why the last choice could not be taken; nil at the first sight.
  public init(_ rows: [SessionRow], selecting name: String? = nil, refusal: String? = nil) {
    self.rows = rows
    self.refusal = refusal
    let index = rows.firstIndex { name == nil ? $0.choice == .resume($0.name) : $0.name == name }
    // The row before the sessions begins a new one.
    cursor = (index ?? -1) + 1
  }

  private var row: SessionRow? { cursor > 0 ? rows[cursor - 1] : nil }

  /// Takes one key.
  ///
  /// - Returns: what the shell has to do; nil where the key changed the screen only.
  public mutating func handle(
    _ key: Key, size: Size, glyphs: Glyphs = .unicode
  ) -> Request? {
    let everywhere = KeyTable.action(for: key, in: bindings, editsText: false)
    switch everywhere {
    case .leave: return .choose(.leave)
    case _ where !ScreenLayout.fits(size): return nil
    case .suspend: return .suspend
    case .repaint: return .repaint
    default: break
    }
    if var panel = help {
      help = panel.closes(on: key, size: size) ? nil : panel
      return nil
    }
    return handleInList(key, everywhere, glyphs)
  }

  private mutating func handleInList(
    _ key: Key, _ action: Action?, _ glyphs: Glyphs
  ) -> Request? {
    isRefused = false
    switch action {
    case .help:
      help = TextPanel(
        SessionTexts.question, SessionTexts.help, bindings: bindings, glyphs: glyphs)
    case .close: return .choose(.leave)
    case .begin: return .choose(.begin)
    case .openCopy:
      if let row, case .readable = row.content { return .choose(.copy(row.name)) }
    case .accept:
      guard let row else { return .choose(.begin) }
      guard let choice = row.choice else {
        isRefused = true
        return nil
      }
      return .choose(choice)
    default:
      var list = checklist(utcOffset: 0)
      _ = list.handle(key)
      cursor = list.cursor
    }
    return nil
  }

  private var bindings: [Binding] {
    var own = [
      Binding([.enter], .accept, shown: "⏎", label: acceptLabel, priority: 90),
      Binding([], .move, shown: "↑↓", label: "move", priority: 70),
      Binding([.character("n")], .begin, shown: "n", label: "new", priority: 50),
    ]
    if let row, row.holder == nil, case .readable = row.content {
      own.append(
        Binding([.character("c")], .openCopy, shown: "c", label: "open a copy", priority: 40))
    }
    let shared: Set<Action> = [.help, .repaint, .suspend, .leave]
    return own + KeyTable.everywhere.filter { shared.contains($0.action) } + [
      Binding([.escape], .close, shown: "Esc", label: "")
    ]
  }

  private var acceptLabel: String {
    switch row?.choice {
    case .copy: "open a copy"
    case .restore: "open the last good version"
    case .resume: "go on"
    default: row == nil ? "begin" : ""
    }
  }

  /// The whole screen at a size.
  public func frame(_ surroundings: Surroundings, size: Size) -> Frame {
    var frame = Frame(size: size)
    guard ScreenLayout.fits(size) else {
      TooSmall.draw(into: &frame)
      return frame
    }
    let layout = ScreenLayout(size, hasRail: false)
    frame.fill(layout.header, role: .bar)
    frame.put(
      " Recommender set-up", at: Point(column: 0, row: layout.header.row), role: .bar,
      clip: layout.header)
    var page = Page(frame: frame, area: layout.content, surroundings: surroundings)
    page.line(StyledText(SessionTexts.question, .heading))
    page.paragraph(SessionTexts.explanation, .secondary)
    page.skip()
    if let refusal { page.paragraph(refusal, .error) }
    if isRefused { page.paragraph(SessionTexts.noEarlierVersion, .error) }
    if refusal != nil || isRefused { page.skip() }
    let list = checklist(utcOffset: surroundings.utcOffset)
    list.draw(into: &page.frame, in: page.rest, glyphs: surroundings.glyphs)
    frame = page.frame
    var hints = bindings
    if let help {
      help.draw(into: &frame, glyphs: surroundings.glyphs)
      hints = help.bindings + KeyTable.alwaysThere
    }
    HintBar.draw(
      hints, notice: nil, into: &frame, in: layout.hints, glyphs: surroundings.glyphs)
    return surroundings.glyphs == .ascii ? frame.inASCII : frame
  }

  private func checklist(utcOffset: Int) -> Checklist {
    let width = min(22, rows.map(\.name.columnWidth).max() ?? 0)
    let sessions = rows.map { row in
      Checklist.Row(
        mark(of: row),
        "\(Ellipsis.cut(row.name, to: width).padded(to: width))  \(row.content.progress)",
        trailing: LocalClock.dateAndTime(row.modified, utcOffset),
        details: StartTexts.details(row))
    }
    let begin = Checklist.Row(
      .pending, StartTexts.begin, details: [StyledText(StartTexts.beginMeans, .secondary)])
    var list = Checklist([.init("", rows: [begin]), .init("", rows: sessions)])
    list.focus(row: cursor)
    return list
  }

  private func mark(of row: SessionRow) -> Checklist.Mark {
    switch row.content {
    case .damaged: .failure
    case _ where row.holder != nil: .warning
    case .readable(_, _, _, let isExported): isExported ? .success : .pending
    }
  }
}
