import RecommenderCore

/// Asks what an IAM role may do with a campaign and its solution.
struct RolePermissions: Sendable {
  let tool: AWSTool
  let iamRole: String
  let campaign: String
  let solution: String
  let region: String

  /// The decisions of IAM itself, or of the policies where IAM may not be asked.
  func decisions() async throws(LookupFailure) -> [PolicyDecision] {
    do throws(LookupFailure) {
      return try await simulated()
    } catch {
      guard error.cause == .accessDenied, let decisions = await read() else { throw error }
      return decisions
    }
  }

  private func simulated() async throws(LookupFailure) -> [PolicyDecision] {
    let calls = try AWSCall.first(of: lookup, region: region)
    let replies = await tool.results(calls)
    var decisions: [PolicyDecision] = []
    for reply in replies {
      let json = try reply.get()
      guard let read = PolicyDecision.decisions(in: json) else { throw .otherAnswer(json) }
      decisions += read
    }
    return decisions
  }

  /// The decisions by the policies themselves; nil where one of them cannot be read.
  private func read() async -> [PolicyDecision]? {
    let documents = RolePolicyDocuments(
      tool: tool, name: AWSCall.name(ofIAMRole: iamRole), region: region)
    guard let policies = await documents.policies(), let isBounded = await documents.isBounded()
    else { return nil }
    let asked =
      RoleAction.onCampaign.map { ($0, campaign) }
      + RoleAction.onSolution.map { ($0, solution) }
    return asked.map { action, resource in
      let outcome = PolicyOutcome(
        of: policies, role: iamRole, action: action, resource: resource, region: region)
      return Self.decision(on: action, resource, outcome, isBounded: isBounded)
    }
  }

  /// The decision in IAM's words; one that hangs on a key is a denial as long as it is missing.
  private static func decision(
    on action: String, _ resource: String, _ outcome: PolicyOutcome, isBounded: Bool
  ) -> PolicyDecision {
    var decision = PolicyDecision(action: action, resource: resource, decision: "allowed")
    switch outcome {
    // A boundary can only take away, and what it leaves is not judged here.
    case .allowed: if isBounded { decision.decision = "subject to a permissions boundary" }
    case .implicitDeny: decision.decision = "implicitDeny"
    case .explicitDeny: decision.decision = "explicitDeny"
    case .undecided(let hinge):
      decision.decision = "implicitDeny"
      decision.missingKeys = [hinge.name]
    }
    return decision
  }

  private var lookup: Lookup {
    .iamRolePermissions(iamRole: iamRole, campaign: campaign, solution: solution)
  }
}

/// Reads the policies of an IAM role, those attached to it and those inside it.
struct RolePolicyDocuments: Sendable {
  let tool: AWSTool
  let name: String
  let region: String

  /// Whether a permissions boundary limits the IAM role; nil where that cannot be read.
  func isBounded() async -> Bool? {
    let reply = try? await tool.answer(.iamRole(named: name, region: region))
    guard let role = reply?["Role"], role.members != nil else { return nil }
    return role["PermissionsBoundary"]?.members?.isEmpty == false
  }

  /// All policies; nil where one of them cannot be read.
  func policies() async -> [PolicyDocument]? {
    async let attached = attachedPolicies()
    async let inline = inlinePolicies()
    guard let attached = await attached, let inline = await inline else { return nil }
    return attached + inline
  }

  private func attachedPolicies() async -> [PolicyDocument]? {
    let reply = try? await tool.answer(
      call("list-attached-role-policies", "iam:ListAttachedRolePolicies", [roleName()]))
    guard let arns = reply?["AttachedPolicies"]?.elements.map({ $0.map { $0["PolicyArn"]?.text } })
    else { return nil }
    return await each(arns) { arn in
      let policy = try? await tool.answer(
        call("get-policy", "iam:GetPolicy", [AWSArgument("--policy-arn", .policy, arn)]))
      guard let version = policy?["Policy"]?["DefaultVersionId"]?.text else { return nil }
      let reply = try? await tool.answer(
        call(
          "get-policy-version", "iam:GetPolicyVersion",
          [
            AWSArgument("--policy-arn", .policy, arn),
            AWSArgument("--version-id", .policyVersion, version),
          ]))
      return reply?["PolicyVersion"]?["Document"]
    }
  }

  private func inlinePolicies() async -> [PolicyDocument]? {
    let reply = try? await tool.answer(
      call("list-role-policies", "iam:ListRolePolicies", [roleName()]))
    guard let names = reply?["PolicyNames"]?.elements.map({ $0.map(\.text) }) else { return nil }
    return await each(names) { policy in
      let reply = try? await tool.answer(
        call(
          "get-role-policy", "iam:GetRolePolicy",
          [roleName(), AWSArgument("--policy-name", .policyName, policy)]))
      return reply?["PolicyDocument"]
    }
  }

  /// Reads documents side by side; nil where a name or a document is missing.
  private func each(
    _ names: [String?], _ document: @escaping @Sendable (String) async -> JSONValue?
  ) async -> [PolicyDocument]? {
    await withTaskGroup(of: PolicyDocument?.self) { group in
      for name in names {
        group.addTask {
          guard let name else { return nil }
          return await document(name).flatMap(PolicyDocument.init(permissions:))
        }
      }
      var policies: [PolicyDocument] = []
      for await policy in group {
        guard let policy else {
          group.cancelAll()
          return nil
        }
        policies.append(policy)
      }
      return policies
    }
  }

  private func roleName() throws(LookupFailure) -> AWSArgument {
    try AWSArgument("--role-name", .iamRoleName, name)
  }

  private func call(
    _ operation: StaticString, _ action: String, _ options: [AWSArgument]
  ) throws(LookupFailure) -> AWSCall {
    try AWSCall("iam", operation, action: action, region: region, options)
  }
}
