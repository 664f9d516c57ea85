import RecommenderCore

extension IAMRoleEntry {
  /// What Pinpoint must be able to do with a campaign and its solution, or nil where the snapshot
  /// does not say it all.
  ///
  /// Where several recorded decisions fit, one for the very resource goes before a pattern. The
  /// answer names the resources that were asked for.
  func decisions(campaign: String, solution: String) -> [PolicyDecision]? {
    let asked = [
      ("personalize:DescribeSolution", solution), ("personalize:DescribeCampaign", campaign),
      ("personalize:GetRecommendations", campaign),
    ]
    let decisions = asked.compactMap { action, resource in
      decision(on: action, resource: resource).map {
        PolicyDecision(action: action, resource: resource, decision: $0)
      }
    }
    return decisions.count == asked.count ? decisions : nil
  }

  private func decision(on action: String, resource: String) -> String? {
    // IAM pays no regard to case in the names of actions.
    let fitting = (permissions ?? []).filter { $0.action.lowercased() == action.lowercased() }
    let best =
      fitting.first { $0.resource == resource }
      ?? fitting.first { WildcardPattern($0.resource).matches(resource) }
    return best?.decision
  }
}
