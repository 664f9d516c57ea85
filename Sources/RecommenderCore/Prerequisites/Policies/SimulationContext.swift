/// What is known for certain of a request that IAM is to simulate.
///
/// A key that is not given counts as missing, so that conditions on it fail or hold by that alone.
/// Nothing is given that the request may also have another value for, or none at all.
/// Source: "AWS global condition context keys", IAM User Guide, under Availability.
package struct SimulationContext: Hashable, Sendable {
  /// One condition key with its value.
  package struct Entry: Hashable, Sendable {
    /// The key, such as `aws:RequestedRegion`.
    package let key: String
    /// The value as a text.
    package let value: String
    /// The type as IAM spells it, `string` or `boolean`.
    let type: String
  }

  /// The entries, each key once.
  package private(set) var entries: [Entry] = []

  /// The entries in the shorthand of the CLI, one word each.
  package var words: [String] {
    entries.map { entry in
      // The name of an IAM role may hold a comma, which would end the value.
      let value = entry.value.contains(",") ? "\"\(entry.value)\"" : entry.value
      return "ContextKeyName=\(entry.key),ContextKeyValues=\(value),ContextKeyType=\(entry.type)"
    }
  }

  /// Pinpoint calls Personalize with the IAM role, about a resource.
  package static func retrieving(with iamRole: String, from resource: String) -> SimulationContext {
    var context = SimulationContext()
    let place = ARN(resource)
    context.set("aws:RequestedRegion", place?.region)
    context.set("aws:ResourceAccount", place?.account)
    context.setPrincipal(iamRole)
    // A service that assumes an IAM role made for it acts as that IAM role and not by itself.
    context.set("aws:PrincipalIsAWSService", "false", type: "boolean")
    context.set("aws:ViaAWSService", "false", type: "boolean")
    return context
  }

  /// A user or an IAM role passes an IAM role to a service; nil stands for an unknown principal.
  package static func passing(to service: String, by principal: String?) -> SimulationContext {
    var context = SimulationContext()
    context.set("iam:PassedToService", service)
    context.setPrincipal(principal ?? "")
    return context
  }

  /// Of a session the request bears the ARN of its IAM role.
  private mutating func setPrincipal(_ arn: String) {
    guard let account = ARN(arn)?.account else { return }
    set("aws:PrincipalArn", arn)
    set("aws:PrincipalAccount", account)
  }

  private mutating func set(_ key: String, _ value: String?, type: String = "string") {
    guard let value, !value.isEmpty else { return }
    entries.append(Entry(key: key, value: value, type: type))
  }
}
