import RecommenderCore

extension IAMRoleEntry {
  /// What Pinpoint must be able to do with a campaign and its solution, or nil where the snapshot
  /// does not say it all.
  ///
  /// Where several recorded decisions fit, one for the very resource goes before a pattern. The
  /// answer names the resources that were asked for.
  func decisions(campaign: String, solution: String) -> [PolicyDecision]? {
    let asked =
      RoleAction.onSolution.map { ($0, solution) } + RoleAction.onCampaign.map { ($0, campaign) }
    let decisions = asked.compactMap { action, resource in
      decision(on: action, resource: resource)
    }
    return decisions.count == asked.count ? decisions : nil
  }

  private func decision(on action: String, resource: String) -> PolicyDecision? {
    // IAM pays no regard to case in the names of actions.
    let fitting = (permissions ?? []).filter { $0.action.lowercased() == action.lowercased() }
    var best =
      fitting.first { $0.resource == resource }
      ?? fitting.first { WildcardPattern($0.resource).matches(resource) }
    best?.action = action
    best?.resource = resource
    return best
  }
}
