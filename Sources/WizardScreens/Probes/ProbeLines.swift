import RecommenderCore
import TerminalCanvas

/// What a trial brought, line by line.
enum ProbeLines {
  /// The lines; none while nothing has come.
  static func lines(_ state: WizardState) -> [StyledText] {
    guard case .ended(let probe, let outcome) = state.probing else { return [] }
    let findings = ProbeFindings(outcome, of: probe, for: state.answers).lines.map(line)
    switch outcome {
    case .answered(.items(let items)):
      let sample = state.account.source == .sample ? [StyledText(ProbeTexts.sample, .warning)] : []
      return spaced([sample, self.items(items), findings])
    case .answered(.returned(.endpoints(let endpoints, _))):
      return spaced([findings] + endpoints.map(self.endpoint))
    default: return findings
    }
  }

  private static func items(_ items: [RecommendedItem]) -> [StyledText] {
    items.enumerated().map { place, item in
      StyledText("\(place + 1)  ", .secondary) + StyledText(item.text)
        + StyledText("  \(ProbeTexts.length(item))", .secondary)
    }
  }

  private static func endpoint(_ endpoint: ReturnedEndpoint) -> [StyledText] {
    [StyledText(endpoint.id, .heading)]
      + (endpoint.attributes ?? []).map { attribute in
        StyledText("  \(attribute.name)")
          + StyledText("  \(ProbeTexts.shape(attribute.shape))", .secondary)
      }
  }

  /// The word says how it stands, and the color repeats it.
  private static func line(_ line: ProbeFindings.Line) -> StyledText {
    let role: Role =
      switch line.tone {
      case .good: .success
      case .advice: .warning
      case .problem: .error
      case .remark: .secondary
      }
    guard let word = ProbeTexts.word(line.tone) else { return StyledText(line.text, role) }
    return StyledText("\(word) ", role) + StyledText(line.text)
  }

  /// The parts with a blank line between each two.
  private static func spaced(_ parts: [[StyledText]]) -> [StyledText] {
    Array(parts.filter { !$0.isEmpty }.joined(separator: [StyledText()]))
  }
}
