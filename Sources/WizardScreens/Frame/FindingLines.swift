import RecommenderCore
import TerminalCanvas

/// A finding as lines of the screen.
enum FindingLines {
  /// The lines of a finding, wrapped; the first begins with the mark of its severity.
  static func lines(_ finding: Finding, width: Int, glyphs: Glyphs) -> [StyledText] {
    let indent = 2
    var text = StyledText()
    text.append("\(finding.message) \(finding.fix)", role(finding.severity))
    let wrapped = LineWrap.lines(of: text, width: max(1, width - indent))
    return wrapped.enumerated().map { index, line in
      let lead = index == 0 ? "\(mark(finding.severity, glyphs)) " : "  "
      return StyledText(lead, role(finding.severity)) + line
    }
  }

  static func mark(_ severity: Finding.Severity, _ glyphs: Glyphs) -> Character {
    switch severity {
    case .error: glyphs.failure
    case .warning: glyphs.warning
    case .hint: glyphs.branch
    }
  }

  static func role(_ severity: Finding.Severity) -> Role {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .hint: .hint
    }
  }
}
