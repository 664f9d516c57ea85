import NaiveIAM
public import RecommenderCore

/// What the policies that are in the account come to, whatever a checklist says.
extension AWSAccountModel {
  /// Whether a model works: each part of it, decided by the policies alone.
  public struct Truth: Hashable, Sendable, CustomStringConvertible {
    /// Pinpoint may assume the IAM role.
    public var isLetIn = false
    /// The IAM role may retrieve recommendations from the campaign.
    public var mayRetrieve = false
    /// Pinpoint may invoke the function; nil where there is none.
    public var mayInvoke: Bool?

    /// Whether recipients get recommendations.
    public var works: Bool { isLetIn && mayRetrieve && mayInvoke != false }
    /// The parts in words.
    public var description: String {
      let invoke = mayInvoke.map { ", invoke \($0)" } ?? ""
      return "trust \(isLetIn), retrieve \(mayRetrieve)\(invoke)"
    }
  }

  /// Whether the model that the answers describe works.
  public func truth(of answers: Answers) -> Truth {
    var truth = Truth()
    let region = answers.region
    let name =
      answers.iamRole == .create
      ? answers.iamRoleName : answers.iamRoleArn.split(separator: "/").last.map(String.init)
    if let role = roles.first(where: { $0.name == name }),
      answers.iamRole == .create || role.arn == answers.iamRoleArn
    {
      truth.isLetIn = letsPinpointIn(iamRole: role.arn, region: region)
      truth.mayRetrieve = mayRetrieve(role, from: answers.campaignArn, region: region)
    }
    if answers.processing == .lambda {
      truth.mayInvoke = letsPinpointInvoke(answers.functionArn, region: region)
    }
    return truth
  }

  /// Whether an IAM role's trust policy lets Pinpoint assume it for the projects of a Region.
  func letsPinpointIn(iamRole arn: String, region: String) -> Bool {
    guard let role = roles.first(where: { $0.arn == arn }) else { return false }
    let request = IAMRequest(
      .service("pinpoint.amazonaws.com"), "sts:AssumeRole", on: arn,
      context: pinpointContext("apps", region: region))
    return request.decision(by: [IAMPolicy(text: role.trust)]) == .allowed
  }

  private func mayRetrieve(_ role: Role, from campaign: String, region: String) -> Bool {
    guard let version = campaigns.first(where: { $0.arn == campaign })?.solutionVersionArn,
      let slash = version.lastIndex(of: "/")
    else { return false }
    return [
      ("personalize:DescribeCampaign", campaign), ("personalize:GetRecommendations", campaign),
      ("personalize:DescribeSolution", String(version[..<slash])),
    ].allSatisfy { action, resource in
      decision(source: role.arn, action, resource, ["aws:RequestedRegion": [region]]).decision
        == "allowed"
    }
  }

  private func letsPinpointInvoke(_ arn: String, region: String) -> Bool {
    let fields = arn.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count > 6,
      let function = functions.first(where: { $0.arn == fields.prefix(7).joined(separator: ":") })
    else { return false }
    let qualifier = fields.count > 7 && fields[7] != "$LATEST" ? String(fields[7]) : ""
    guard qualifier.isEmpty || function.has(qualifier) else { return false }
    let policy = IAMPolicy(text: function.policies[qualifier] ?? "")
    // Both names stand in AWS's documents.
    return ["pinpoint.\(region).amazonaws.com", "pinpoint.amazonaws.com"].contains { name in
      IAMRequest(
        .service(name), "lambda:InvokeFunction",
        on: qualifier.isEmpty ? function.arn : "\(function.arn):\(qualifier)",
        context: pinpointContext("recommenders", region: region)
      ).decision(by: [policy]) == .allowed
    }
  }

  private func pinpointContext(_ kind: String, region: String) -> [String: [String]] {
    let id = String(repeating: "0a1b2c3d", count: 4)
    return [
      "aws:SourceAccount": [caller.account], "aws:PrincipalIsAWSService": ["true"],
      "aws:SourceArn": ["arn:aws:mobiletargeting:\(region):\(caller.account):\(kind)/\(id)"],
    ]
  }

  /// What the policies of an identity come to, in the words of IAM's simulator.
  func decision(
    source: String, action: String, resource: String, _ request: AWSRequest
  ) -> Simulation {
    var context: [String: [String]] = [:]
    var number = 1
    while let name = request.parameters["ContextEntries.member.\(number).ContextKeyName"] {
      context[name] = request.list("ContextEntries.member.\(number).ContextKeyValues")
      number += 1
    }
    return decision(source: source, action, resource, context)
  }

  private func decision(
    source: String, _ action: String, _ resource: String, _ context: [String: [String]]
  ) -> Simulation {
    let role = roles.first { $0.arn == source }
    let own = (role?.inlinePolicies.map(\.document) ?? []) + documents(role?.attachedPolicies ?? [])
    let boundary = role?.permissionsBoundary.map { documents([$0]) }
    let organization = organizationPolicy.map { [$0] }
    let request = IAMRequest(.identity(source), action, on: resource, context: context)
    func policies(_ texts: [String]) -> [IAMPolicy] { texts.map { IAMPolicy(text: $0) } }
    func isAllowed(by layer: [String]) -> Bool { request.decision(by: policies(layer)) == .allowed }
    let layers = [boundary, organization].compactMap(\.self).map(policies)
    var simulation = Simulation(request.decision(by: policies(own), within: layers).rawValue)
    // The simulator names every key that a policy asks for, whatever hangs on it.
    simulation.keys = policies(own + (boundary ?? []) + (organization ?? []))
      .flatMap(\.statements).flatMap(\.conditions).map(\.key)
    simulation.allowedByBoundary = boundary.map(isAllowed)
    simulation.allowedByOrganization = organization.map(isAllowed)
    // IAM names the keys of every statement, but none of the organization's policies.
    simulation.keys = policies(own + (boundary ?? [])).flatMap(\.statements)
      .flatMap(\.conditions).map(\.key)
    return simulation
  }

  /// The documents of managed policies that are in force.
  private func documents(_ arns: [String]) -> [String] {
    arns.compactMap { arn in
      managedPolicies.first { $0.arn == arn }.flatMap { $0.versions[$0.defaultVersion] }
    }
  }
}
