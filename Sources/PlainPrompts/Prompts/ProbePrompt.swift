import RecommenderCore

/// Says what a trial does and costs before it is made, and asks for what it needs.
///
/// The user ID goes to the account and nowhere else: it is not said again, and no session has it.
struct ProbePrompt: Prompt {
  let kind: Probe.Kind

  func question(_ scene: Scene) -> [PlainLine] {
    ProbeTexts.question(kind, scene.state).map { PlainLine($0) }
  }

  func ask(_ scene: Scene) -> PlainLine {
    switch kind {
    case .recommendations: PlainTexts.askUserID
    case .invocation: PlainTexts.askInvocation
    }
  }

  let isAside = true

  var words: [PlainLine] { PlainTexts.probeWords(kind) }

  func take(_ text: String, _ scene: Scene) -> Reply {
    switch kind {
    case .recommendations: return recommend(to: text, scene)
    case .invocation: return invoke(text, scene)
    }
  }

  private func recommend(to userID: String, _ scene: Scene) -> Reply {
    if let mistake = ProbeTexts.mistake(inUserID: userID) { return .refused(PlainLine(mistake)) }
    return make(scene.answers.recommendationsProbe(userID: userID), scene)
  }

  private func invoke(_ text: String, _ scene: Scene) -> Reply {
    switch text.lowercased() {
    case "y", "yes": return make(scene.answers.invocationProbe, scene)
    case "", "n", "no": return Reply(lines: [PlainTexts.notTried], next: .return)
    default: return .refused(PlainTexts.yesOrNo)
    }
  }

  /// Makes the trial, unless an answer was changed meanwhile so that it cannot be made any more.
  private func make(_ probe: Probe?, _ scene: Scene) -> Reply {
    if let refusal = scene.state.probeRefusal(kind) {
      return Reply(lines: [PlainLine(refusal)], next: .return)
    }
    guard let probe else { return Reply(lines: [PlainTexts.notTried], next: .return) }
    return Reply(events: [.probe(probe)], next: .return)
  }
}
