extension AccountResource {
  /// What is known of the row, in one line; what is still being asked is left out.
  package func details(_ state: WizardState) -> String {
    switch kind {
    case .campaign: campaignWords(state)
    case .function: functionWords(state)
    case .iamRole: arn
    }
  }

  /// Recipe, transactions a second, and which solution version is at work.
  private func campaignWords(_ state: WizardState) -> String {
    guard case .found(.campaign(let campaign)) = state.observations[.campaign(arn)]?.outcome else {
      return ""
    }
    var parts: [String] = []
    let version = campaign.solutionVersionArn
    if case .found(.solutionVersion(let details)) =
      state.observations[.solutionVersion(version)]?.outcome
    {
      parts.append(details.recipeArn.split(separator: "/").last.map(String.init) ?? "")
    }
    if let rate = campaign.minProvisionedTPS { parts.append("\(rate) TPS") }
    if let update = campaign.latestUpdate, update.status != "ACTIVE" {
      parts.append("latest update \(update.status)")
    }
    parts.append(contentsOf: newestVersionWords(version, state))
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func newestVersionWords(_ version: String, _ state: WizardState) -> [String] {
    if version.hasSuffix("/$LATEST") { return ["follows the newest version"] }
    guard let parsed = try? SolutionVersionARN(parsing: version),
      case .found(.solution(let solution)) =
        state.observations[.solution(parsed.solution.description)]?.outcome,
      !solution.latestVersionArn.isEmpty
    else { return [] }
    return [
      solution.latestVersionArn == version
        ? "deployed version is the newest" : "a newer version is not deployed"
    ]
  }

  private func functionWords(_ state: WizardState) -> String {
    guard
      case .found(.function(let function)) =
        state.observations[.function(arn)]?.outcome
    else { return note.isEmpty ? arn : note }
    let runtime = function.runtime.isEmpty ? "container image" : function.runtime
    var parts = [note.isEmpty ? runtime : note]
    if let timeout = function.timeout { parts.append("time limit \(timeout) s") }
    if !function.stateReason.isEmpty { parts.append(function.stateReason) }
    return parts.joined(separator: " · ")
  }
}
