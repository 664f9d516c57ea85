import RecommenderCore

/// What becomes of a session whose file another program has changed.
struct OutsidePrompt: Prompt {
  /// Whether the other name is being asked for.
  private var asksName = false

  func question(_ scene: Scene) -> [PlainLine] {
    if asksName { return [] }
    let reason = scene.state.outsideChange?.failure.map { [PlainLine($0)] } ?? []
    return reason
      + [
        PlainLine("\(OutsideTexts.title)."),
        PlainLine(OutsideTexts.explanation(scene.state.sessionName)),
      ]
      + Numbered.rows(OutsideTexts.choices.map { "\($0.title). \($0.meaning)" })
  }

  func ask(_ scene: Scene) -> PlainLine {
    asksName
      ? PlainTexts.ask(PlainTexts.otherName, offered: Self.offered(scene))
      : PlainTexts.askVersion(upTo: OutsideTexts.choices.count)
  }

  mutating func take(_ text: String, _ scene: Scene) -> Reply {
    if asksName {
      let name = text.isEmpty ? Self.offered(scene) : text
      guard SessionName.isValid(name) else { return .refused(PlainLine(SessionName.refusal)) }
      asksName = false
      return .take(.saveAs(name: name))
    }
    let titles = OutsideTexts.choices.map(\.title)
    guard let index = text.isEmpty ? 0 : Numbered.index(text, among: titles) else {
      return .refused(PlainTexts.noSuchVersion(upTo: titles.count))
    }
    guard SessionVersion.allCases.indices.contains(index) else {
      asksName = true
      return Reply(next: .whole)
    }
    return .take(.settleChange(SessionVersion.allCases[index]))
  }

  /// Asks for the version again.
  mutating func startOver() { asksName = false }

  let isAboveSteps = true

  private static func offered(_ scene: Scene) -> String {
    SessionName.numbered(scene.state.sessionName, 2)
  }
}
