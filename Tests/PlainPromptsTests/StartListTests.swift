import PlainPrompts
import RecommenderCore
import Testing

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
    #expect(Self.list.take(line).choice == choice)
  }

  @Test(
    "What chooses nothing is told, and asked again",
    arguments: ["0", "5", "other", "2", "copy 9", "copy 2", ":nonsense", ":help", ":list"])
  func asksAgain(line: String) {
    let (turn, choice) = Self.list.take(line)
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
    #expect(PlainStart(Self.rows, selecting: "busy").take("").choice == .copy("busy"))
    #expect(PlainStart([Self.rows[1]]).take("").choice == .begin)
  }
}
