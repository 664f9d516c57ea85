extension LookupFailure.Denial {
  /// What happened and whom to ask; nil where the permission itself is all that is missing.
  ///
  /// A Deny is stronger than every permission, and beside an identity-based policy each other kind
  /// has to allow the action too. Source: IAM User Guide, policy evaluation logic.
  func words(action: String) -> (evidence: String, fix: String)? {
    if !isExplicit, policy == .identityBased || policy == .unnamed { return nil }
    let evidence =
      isExplicit
      ? "Access is denied: \(article) \(name) denies \(action)."
      : "Access is denied: no \(name) allows \(action)."
    return (evidence, "\(request(action)) Another permission does not help.")
  }

  private func request(_ action: String) -> String {
    let change = isExplicit ? "take \(action) out of the Deny" : "allow \(action)"
    return switch policy {
    case .identityBased: "Ask your administrator to \(change)."
    case .resourceBased: "Ask whoever owns the resource to \(change) in its policy."
    case .serviceControl, .resourceControl:
      "Ask the administrators of your AWS organization to \(change) in the \(name)."
    case .permissionsBoundary:
      "Ask your administrator to \(change) in the permissions boundary of your IAM user or IAM role."
    case .session:
      "Ask whoever set up your sign-in to \(change) in its session policy."
    case .vpcEndpoint: "Ask whoever runs the VPC endpoint to \(change) in its policy."
    case .unnamed: "Ask your administrator which policy denies \(action)."
    }
  }

  private var article: String { policy == .identityBased ? "an" : "a" }

  private var name: String {
    switch policy {
    case .identityBased: "identity-based policy"
    case .resourceBased: "resource-based policy"
    case .serviceControl: "service control policy"
    case .resourceControl: "resource control policy"
    case .permissionsBoundary: "permissions boundary"
    case .session: "session policy"
    case .vpcEndpoint: "VPC endpoint policy"
    case .unnamed: "policy"
    }
  }
}
