import Testing

@testable import TerminalCanvas

@Suite("Pictures of the widgets")
struct WidgetPictureTests {
  private func picture(_ columns: Int, _ rows: Int, _ draw: (inout Frame, Rect) -> Void) -> String {
    var frame = Frame(size: Size(columns: columns, rows: rows))
    draw(&frame, frame.bounds)
    return frame.trimmedText
  }

  @Test("the filter list with matches, a reason and the typed row")
  func filterList() {
    var list = FilterList([
      FilterRow("movie-picks", columns: ["ACTIVE"], note: "20 TPS"),
      FilterRow("movie-trending", columns: ["ACTIVE"]),
      FilterRow(
        "movie-archive", columns: ["CREATE FAILED"], disabledReason: "its creation failed"),
      FilterRow("home-videos", columns: ["ACTIVE"]),
    ])
    list.setQuery("mov")
    list.typedRow = "Use “mov” as typed"
    _ = list.handle(.down)
    #expect(
      picture(60, 6) { list.draw(into: &$0, in: $1) } == """
        mov                                                   3 of 4
          movie-picks     ACTIVE                              20 TPS
        ▸ movie-archive   CREATE FAILED          its creation failed
          movie-trending  ACTIVE
          Use “mov” as typed

        """)
    var frame = Frame(size: Size(columns: 24, rows: 3))
    list.draw(into: &frame, in: frame.bounds)
    #expect(
      frame.roleMap == """
        fffffffffffffffff.ssssss
        ..mmm.............ssssss
        SSMMMSSSSSSSSSS..ddddddd
        """)
  }

  @Test("choices with explanations beside them, and below when it is narrow")
  func choiceList() {
    let list = ChoiceList(
      [
        .init("Endpoint ID", explanation: "one address: an email, a phone, a device"),
        .init("User ID", explanation: "one person, across all their endpoints"),
      ], chosen: 1)
    #expect(
      picture(64, 2) { list.draw(into: &$0, in: $1) } == """
          ○ Endpoint ID   one address: an email, a phone, a device
        ▸ ● User ID       one person, across all their endpoints
        """)
    #expect(
      picture(36, 6) { list.draw(into: &$0, in: $1, glyphs: .ascii) } == """
          o Endpoint ID
              one address: an email, a
              phone, a device
        > * User ID
              one person, across all their
              endpoints
        """)
  }

  @Test("the table with a message under a row")
  func table() {
    var table = EditableTable(
      columns: [.init("Name", share: 2), .init("Shown as", share: 2), .init("Purpose", share: 4)],
      rows: [["Title", "Movie title", "the headline"], ["Item url", "Link"]], maximumRows: 10)
    table.focus(row: 1, column: 0)
    let message = StyledText("A space cannot be in a name. Use letters, digits, _ and -.", .error)
    #expect(
      picture(60, 6) { table.draw(into: &$0, in: $1, messages: [1: message]) } == """
             Name          Shown as      Purpose
           1 Title         Movie title   the headline
        ▸  2 Item url      Link
             ✗ A space cannot be in a name. Use letters, digits, _
               and -.
           3 …
        """)
  }

  @Test("the checklist unfolds the row with the focus and keeps all of it in view")
  func checklist() {
    var list = Checklist([
      .init(
        "Campaign",
        rows: [
          .init(.success, "Status is ACTIVE", trailing: "12:04"),
          .init(.warning, "20 transactions a second", trailing: "it has 1"),
        ]),
      .init(
        "IAM role",
        rows: [
          .init(
            .failure, "It lets Pinpoint in", trailing: "administrator",
            details: ["The trust policy names lambda.amazonaws.com only."]),
          .init(.working, "Pinpoint may invoke", trailing: "checking…"),
        ]),
    ])
    list.focus(row: 2)
    #expect(
      picture(50, 9) { list.draw(into: &$0, in: $1, spinner: 1) } == """
        Campaign
          ✓ Status is ACTIVE                 12:04
          ! 20 transactions a second         it has 1

        IAM role
        ▸ ✗ It lets Pinpoint in              administrator
              The trust policy names lambda.amazonaws.com
              only.
          ⠙ Pinpoint may invoke              checking…
        """)
    #expect(
      picture(50, 3) { list.draw(into: &$0, in: $1, glyphs: .ascii) } == """
        > x It lets Pinpoint in              administrator
              The trust policy names lambda.amazonaws.com
              only.
        """)
  }

  @Test("a panel over the screen, its text scrolled")
  func panel() {
    let panel = Panel(
      title: "Help", text: ScrollingText("Enter accepts what stands there and goes on.\n\nEsc."),
      footer: "Esc closes")
    let drawn = picture(34, 5) { frame, bounds in
      frame.fill(bounds, with: "·")
      panel.draw(into: &frame, in: panel.rect(in: bounds, columns: 28))
    }
    #expect(
      drawn == """
        ···┌─ Help ───────────────────┐···
        ···│ Enter accepts what     ┃ │···
        ···│ stands there and goes  │ │···
        ···│ on.                    │ │···
        ···└─ Esc closes ─────────────┘···
        """)
  }

  @Test("the hint line")
  func hints() {
    let line = HintLine([
      .init("Enter", "choose", priority: 9), .init("Esc", "back", priority: 6),
      .init("F1", "help", always: true), .init("^C", "leave", always: true),
    ])
    #expect(
      picture(44, 1) { line.draw(into: &$0, in: $1) } == "Enter choose  Esc back  F1 help  ^C leave"
    )
    #expect(picture(20, 1) { line.draw(into: &$0, in: $1) } == "F1 help  ^C leave")
  }
}
