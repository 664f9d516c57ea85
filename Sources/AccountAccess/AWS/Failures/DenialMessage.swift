import RecommenderCore

extension LookupFailure.Denial {
  /// Reads which policy an AWS denial names; nil where it names none.
  ///
  /// Source: IAM User Guide, troubleshoot access denied error messages.
  init?(message: String) {
    let text = message.lowercased()
    for (sign, isExplicit) in [("explicit deny", true), ("because no ", false)] {
      guard let found = text.firstRange(of: sign) else { continue }
      // The kind stands next to the sign; an action or a name further on may hold such a word too.
      let near = text[found.upperBound...].prefix(Self.reach)
      let policy = Self.kinds.first { near.contains($0.sign) }?.policy ?? .unnamed
      self.init(policy, isExplicit: isExplicit)
      return
    }
    return nil
  }

  private static let reach = 32

  private static let kinds: [(sign: String, policy: Policy)] = [
    ("identity-based", .identityBased), ("resource-based", .resourceBased),
    ("service control", .serviceControl), ("resource control", .resourceControl),
    ("boundary", .permissionsBoundary), ("session policy", .session), ("endpoint", .vpcEndpoint),
  ]
}
