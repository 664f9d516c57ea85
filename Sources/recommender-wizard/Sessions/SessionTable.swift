import RecommenderCore
import SessionStore
import TerminalCanvas

/// The sessions as a table for people; what is special about one stands below its row.
struct SessionTable {
  private let sessions: [SessionSummary]

  init(_ sessions: [SessionSummary]) { self.sessions = sessions }

  /// The table, wrapped to a width where it can be.
  func text(width: Int) -> String {
    let rows = [["NAME", "STEP", "COMPLETE", "MODIFIED"]] + sessions.map(Self.cells)
    let widths = (0..<rows[0].count).map { column in
      rows.map { $0[column].columnWidth }.max() ?? 0
    }
    var lines = [Self.line(rows[0], widths)]
    for (session, cells) in zip(sessions, rows.dropFirst()) {
      lines.append(Self.line(cells, widths))
      for remark in Self.remarks(session) {
        lines += WrappedText.lines(remark, indent: 2, width: width)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// How far a session has come, as `5 of 7 answered`; what that cannot be said of is damaged.
  static func completeness(_ session: SessionSummary) -> String {
    session.progress.map { "\($0.answered) of \($0.questions) answered" } ?? "damaged"
  }

  private static func cells(_ session: SessionSummary) -> [String] {
    [
      MarkedText.marked(session.name), session.progress?.step?.rail ?? "-", completeness(session),
      session.modified.local,
    ]
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    zip(cells, widths).map { WrappedText.padded($0, to: $1) }.joined(separator: "  ").trimmedAtEnd
  }

  private static func remarks(_ session: SessionSummary) -> [String] {
    var remarks: [String] = []
    if let holder = session.lockedBy {
      remarks.append(
        holder.isKnown
          ? "Open in process \(holder.process) on \(holder.host) since \(holder.since.local)."
          : "Open in another program.")
    }
    if let damage = session.damage {
      remarks += "Damaged: \(damage.reason)".split(separator: "\n").map(String.init)
      if damage.hasBackup { remarks.append("A good backup from before the last save exists.") }
    }
    return remarks
  }
}
