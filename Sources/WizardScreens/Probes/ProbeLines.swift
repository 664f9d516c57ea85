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
      let length = item.length == 1 ? "1 character" : "\(item.length) characters"
      return StyledText("\(place + 1)  ", .secondary) + StyledText(item.text)
        + StyledText("  \(length)", .secondary)
    }
  }

  private static func endpoint(_ endpoint: ReturnedEndpoint) -> [StyledText] {
    [StyledText(endpoint.id, .heading)]
      + (endpoint.attributes ?? []).map { attribute in
        StyledText("  \(attribute.name)") + StyledText("  \(words(attribute.shape))", .secondary)
      }
  }

  private static func words(_ shape: ReturnedAttribute.Shape) -> String {
    switch shape {
    case .text: "one text"
    case .list(1): "a list of 1 text"
    case .list(let count): "a list of \(count) texts"
    case .other(let words): words
    }
  }

  /// The word says how it stands, and the color repeats it.
  private static func line(_ line: ProbeFindings.Line) -> StyledText {
    switch line.tone {
    case .good: StyledText("Good. ", .success) + StyledText(line.text)
    case .advice: StyledText("Advice. ", .warning) + StyledText(line.text)
    case .problem: StyledText("Problem. ", .error) + StyledText(line.text)
    case .remark: StyledText(line.text, .secondary)
    }
  }

  /// The parts with a blank line between each two.
  private static func spaced(_ parts: [[StyledText]]) -> [StyledText] {
    Array(parts.filter { !$0.isEmpty }.joined(separator: [StyledText()]))
  }
}
