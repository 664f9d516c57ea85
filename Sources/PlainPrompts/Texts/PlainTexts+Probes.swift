import RecommenderCore

/// What is said about trials.
extension PlainTexts {
  static let askUserID: PlainLine = "User ID, or :back:"
  static let askInvocation: PlainLine = "Run the function once, y or n [n]:"
  static let notTried: PlainLine = "Nothing was tried."
  static let notAwaited: PlainLine = "The answer is not waited for."

  static func probeWords(_ kind: Probe.Kind) -> [PlainLine] {
    kind == .recommendations
      ? ["The user ID is sent as it is written. It is kept nowhere. :back tries nothing."]
      : ["y runs the function once. n, Enter and :back try nothing."]
  }

  static let noTrial: PlainLine =
    "There is nothing to try about this row. p with a number tries rows whose details say so."

  static func trial(_ number: String) -> PlainLine {
    "p \(number) tries it; what that does is said first."
  }

  /// Said while a trial runs.
  static func trying(_ kind: Probe.Kind) -> PlainLine {
    let start =
      kind == .recommendations ? "Asking the campaign ..." : "Running the function ..."
    return PlainLine(([start] + ProbeTexts.waiting(kind)).joined(separator: " "))
  }

  /// What a trial brought.
  static func outcome(_ probe: Probe, _ outcome: ProbeOutcome, _ state: WizardState) -> [PlainLine]
  {
    let findings = ProbeFindings(outcome, of: probe, for: state.answers).lines.map(line)
    switch outcome {
    case .answered(.items(let items)):
      let sample: [PlainLine] =
        state.account.source == .sample ? [PlainLine(ProbeTexts.sample)] : []
      return [came] + sample
        + Numbered.rows(items.map { "\($0.text), \(ProbeTexts.length($0))" }) + findings
    case .answered(.returned(.endpoints(let endpoints, _))):
      return findings + endpoints.flatMap(lines)
    default: return findings
    }
  }

  private static let came: PlainLine = "These came back, the best first:"

  private static func lines(_ endpoint: ReturnedEndpoint) -> [PlainLine] {
    ["Returned for \(endpoint.id):"]
      + (endpoint.attributes ?? []).map { "  \($0.name), \(ProbeTexts.shape($0.shape))" }
  }

  private static func line(_ line: ProbeFindings.Line) -> PlainLine {
    PlainLine([ProbeTexts.word(line.tone), line.text].compactMap(\.self).joined(separator: " "))
  }
}
