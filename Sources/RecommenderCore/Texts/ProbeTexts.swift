/// What is said about trials.
package enum ProbeTexts {
  /// Stands over what the sample account answers.
  package static let sample =
    "This is the sample account: AWS was not asked, and the items are made up."

  /// What the trial does and what it costs.
  package static func question(_ kind: Probe.Kind, _ state: WizardState) -> [String] {
    let count = state.answers.recommendationsPerMessage ?? 1
    switch kind {
    case .recommendations:
      let items = count == 1 ? "1 recommendation" : "\(count) recommendations"
      let cost =
        state.account.source == .sample
        ? "The sample account answers with made-up items. In your own account this is one request "
          + "to the campaign, which Personalize bills."
        : "The campaign is asked once for \(items). Personalize bills the request."
      return [cost, "Neither the ID nor the items are saved."]
    case .invocation:
      let items = count == 1 ? "1 made-up item" : "\(count) made-up items"
      return [
        "\(name(ofFunction: state.answers.functionArn)) really runs, with whatever it does: it may "
          + "write, send and cost something.",
        "It gets one made-up recipient with \(items), as Pinpoint would hand them over.",
        "You see the names of the attributes that come back. Nothing is saved.",
      ]
    }
  }

  /// What is wrong with a user ID; nil where nothing is.
  package static func mistake(inUserID text: String) -> String? {
    if text.allSatisfy(\.isWhitespace) {
      return "There is no user ID yet. Type one, as Personalize was trained with it."
    }
    let limit = Probe.userIDLength.upperBound
    guard text.unicodeScalars.count > limit else { return nil }
    return "A user ID has at most \(limit) characters. Type a shorter one."
  }

  /// What stands in the border.
  package static func title(_ probe: Probe, _ stage: ProbeStage) -> String {
    switch (probe, stage) {
    case (.recommendations, .running): "Asking the campaign"
    case (.recommendations, .ended(_, .failed)): "The campaign did not answer"
    case (.recommendations(_, let userID, _), _): "Recommendations for \(userID)"
    case (.invocation, .running): "Running the function"
    case (.invocation, .ended(_, .failed)): "The function did not answer"
    case (.invocation, _): "What the function returned"
    }
  }

  /// What is said while a trial runs.
  package static func waiting(_ kind: Probe.Kind) -> [String] {
    switch kind {
    case .recommendations: []
    case .invocation: ["What the function has begun goes on even if you do not wait for it."]
    }
  }

  /// How long an item is, which Pinpoint limits.
  package static func length(_ item: RecommendedItem) -> String {
    Wording.count(item.length, "character")
  }

  /// What the value of an attribute looks like.
  package static func shape(_ shape: ReturnedAttribute.Shape) -> String {
    switch shape {
    case .text: "one text"
    case .list(let count): "a list of \(Wording.count(count, "text"))"
    case .other(let words): words
    }
  }

  /// The word for how good or bad something is; nil where it is neither.
  package static func word(_ tone: ProbeFindings.Line.Tone) -> String? {
    switch tone {
    case .good: "Good."
    case .advice: "Advice."
    case .problem: "Problem."
    case .remark: nil
    }
  }

  private static func name(ofFunction arn: String) -> String {
    (try? FunctionARN(parsing: arn))?.name ?? "The function"
  }
}
