import RecommenderCore
import Testing

@testable import PlainPrompts

@Suite struct StartListTests {
  private static let rows = [
    SessionRow(
      name: "damaged", modified: Talk.moment,
      content: .damaged(reason: "Line 3 is no JSON.", hasBackup: true)),
    SessionRow(
      name: "lost", modified: Talk.moment, content: .damaged(reason: "Empty.", hasBackup: false)),
    SessionRow(
      name: "films", modified: Talk.moment,
      content: .readable(step: .count, answered: 3, questions: 8, isExported: false)),
    SessionRow(
      name: "busy", modified: Talk.moment,
      content: .readable(step: .review, answered: 8, questions: 8, isExported: false),
      holder: "process 4 on host"),
  ]

  private static let list = PlainStart(rows, refusal: "busy is in use.")

  @Test(
    "A line chooses",
    arguments: [
      ("", StartChoice.resume("films")), ("3", .resume("films")), ("films", .resume("films")),
      ("1", .restore("damaged")), ("4", .copy("busy")), ("copy 3", .copy("films")),
      ("new", .begin), (":quit", .leave), (":back", .leave),
    ])
  func chooses(line: String, choice: StartChoice) {
    var list = Self.list
    #expect(list.take(.line(line)).choice == choice)
  }

  @Test(
    "What chooses nothing is told, and asked again",
    arguments: ["0", "5", "other", "2", "copy 9", "copy 2", ":nonsense", ":help", ":list"])
  func asksAgain(line: String) {
    var list = Self.list
    let (turn, choice) = list.take(.line(line))
    #expect(choice == nil)
    #expect(!turn.lines.isEmpty)
    #expect(turn.prompt == "Session, 1 to 4, or new [3]:")
  }

  @Test("The list is said as recorded")
  func opening() throws {
    let turn = Self.list.opening
    try Golden.expect(
      (turn.lines + [turn.prompt].compactMap(\.self)).flatMap { $0.rendered(width: 100) }, "start")
  }

  @Test("The session that was asked for is offered; without any that can be opened, a new one")
  func offers() {
    var busy = PlainStart(Self.rows, selecting: "busy")
    #expect(busy.take(.line("")).choice == .copy("busy"))
    var lost = PlainStart([Self.rows[1]])
    #expect(lost.take(.line("")).choice == .begin)
  }

  @Test("A long list is said ten at a time, and a number counts through all of it")
  func pages() {
    var list = PlainStart(
      (1...23).map { number in
        SessionRow(
          name: "films-\(number)", modified: Talk.moment,
          content: .readable(step: .count, answered: 3, questions: 8, isExported: false))
      })
    #expect(list.opening.lines.contains("Rows 1 to 10 of 23. + and - turn the page."))
    #expect(list.take(.line("-")).turn.lines == [PlainTexts.noMoreRows])
    #expect(list.take(.line("+")).turn.lines.count == 11)
    #expect(list.take(.line("+")).turn.lines.count == 4)
    #expect(list.take(.line("+")).turn.lines == [PlainTexts.noMoreRows])
    #expect(list.opening.lines.contains("Rows 21 to 23 of 23. + and - turn the page."))
    #expect(list.take(.line("7")).choice == .resume("films-7"))
  }
}
