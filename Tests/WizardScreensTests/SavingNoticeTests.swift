import TerminalCanvas
import Testing

@testable import WizardScreens

/// The rows that tell that nothing is saved.
@Suite struct SavingNoticeTests {
  private static let short = "The disk that holds /home is full."
  private static let long =
    "The permissions of the folder /home/somebody/.local/state/recommender-wizard/sessions do not "
    + "let you write there."

  @Test("Nothing is told while all is saved", arguments: [Surroundings.Saving.saved, .saving])
  func silent(saving: Surroundings.Saving) {
    #expect(SavingNotice.lines(Surroundings(saving: saving), width: 80) == [])
  }

  @Test(
    "The reason is told in full, and what happens next where there is room",
    arguments: [(short, 60, true), (short, 80, true), (long, 60, false), (long, 80, true)])
  func told(reason: String, width: Int, saysNext: Bool) {
    let lines = SavingNotice.lines(Surroundings(saving: .notSaved(reason: reason)), width: width)
    #expect((1...3).contains(lines.count))
    #expect(lines.allSatisfy { $0.columnWidth <= width })
    let wanted =
      "✗ Not saved. \(reason)" + (saysNext ? "Nothing typed is lost; saving is tried again." : "")
    // Lines end at spaces and inside paths, so that only the words can be compared.
    #expect(lines.map(\.plain).joined().filter { $0 != " " } == wanted.filter { $0 != " " })
  }

  @Test("What does not fit into three rows is cut with a mark")
  func cut() {
    let lines = SavingNotice.lines(
      Surroundings(saving: .notSaved(reason: Self.long + " " + Self.long)), width: 60)
    #expect(lines.count == 3)
    #expect(lines.last?.plain.hasSuffix("…") ?? false)
    #expect(lines.allSatisfy { $0.columnWidth <= 60 })
  }
}
