import RecommenderCore
import TerminalCanvas
import Testing

@testable import WizardScreens

@Suite struct StartScreenTests {
  static let rows = [
    SessionRow(
      name: "broken", modified: Stage.moment,
      content: .damaged(reason: "Line 3, column 9: A comma is missing.", hasBackup: true)),
    SessionRow(
      name: "movie-picks", modified: Stage.moment,
      content: .readable(step: .campaign, answered: 2, questions: 7, isExported: false)),
    SessionRow(
      name: "songs", modified: Stage.moment,
      content: .readable(step: .review, answered: 7, questions: 7, isExported: false),
      holder: "process 4711 on films, since 2026-11-23T11:58:00Z"),
    SessionRow(
      name: String(repeating: "long-", count: 12), modified: Stage.moment,
      content: .readable(step: .review, answered: 7, questions: 7, isExported: true)),
    SessionRow(
      name: "lost", modified: Stage.moment,
      content: .damaged(
        reason: "answers.name: This is a number.\u{1b}[31m", hasBackup: false)),
  ]
  static let size = Size(columns: 80, rows: 24)

  private static func press(_ keys: Key...) -> StartScreen.Request? {
    var screen = StartScreen(rows)
    var request: StartScreen.Request?
    for key in keys { request = screen.handle(key, size: size) }
    return request
  }

  @Test("The list looks as recorded")
  func looks() throws {
    for (columns, rows) in [(80, 24), (60, 16), (120, 40)] {
      let frame = StartScreen(Self.rows).frame(
        Surroundings(), size: Size(columns: columns, rows: rows))
      try Golden.expect(frame, "start-\(columns)x\(rows)")
    }
    var screen = StartScreen(
      Self.rows, selecting: "songs", refusal: "songs cannot be opened as it is.")
    try Golden.expect(
      screen.frame(Surroundings(glyphs: .ascii), size: Self.size), "start-ascii-80x24")
    _ = screen.handle(.function(1), size: Self.size)
    try Golden.expect(screen.frame(Surroundings(), size: Self.size), "start-help-80x24")
  }

  @Test("The cursor begins at the latest session that can be gone on with")
  func first() { #expect(Self.press(.enter) == .choose(.resume("movie-picks"))) }

  @Test("Enter does what the row allows")
  func enter() {
    #expect(Self.press(.down, .enter) == .choose(.copy("songs")))
    #expect(Self.press(.up, .enter) == .choose(.restore("broken")))
    #expect(Self.press(.home, .enter) == .choose(.begin))
  }

  @Test("A session with nothing to go on with refuses, and says so")
  func refuses() {
    var screen = StartScreen(Self.rows, selecting: "lost")
    #expect(screen.handle(.enter, size: Self.size) == nil)
    let shown = screen.frame(Surroundings(), size: Self.size).trimmedText
    #expect(shown.contains("There is no earlier version."))
    #expect(!shown.contains("\u{1b}"))
  }

  @Test("Letters copy and begin; a damaged or open session has nothing to copy by them")
  func letters() {
    #expect(Self.press(.character("c")) == .choose(.copy("movie-picks")))
    #expect(Self.press(.character("n")) == .choose(.begin))
    #expect(Self.press(.up, .character("c")) == nil)
  }

  @Test("Esc and ^C leave; help opens, scrolls and closes")
  func leaves() {
    #expect(Self.press(.escape) == .choose(.leave))
    #expect(Self.press(.control("c")) == .choose(.leave))
    #expect(Self.press(.function(1), .escape) == nil)
    #expect(Self.press(.function(1), .control("c")) == .choose(.leave))
    #expect(Self.press(.control("l")) == .repaint)
    #expect(Self.press(.control("z")) == .suspend)
  }

  @Test("Any size is drawn, and where it is too small only leaving works")
  func sizes() {
    var screen = StartScreen(Self.rows)
    for columns in stride(from: 1, to: 130, by: 7) {
      for rows in 1...30 {
        let size = Size(columns: columns, rows: rows)
        #expect(screen.frame(Surroundings(), size: size).size == size)
      }
    }
    let small = Size(columns: 59, rows: 16)
    #expect(screen.handle(.enter, size: small) == nil)
    #expect(screen.handle(.control("c"), size: small) == .choose(.leave))
  }
}
