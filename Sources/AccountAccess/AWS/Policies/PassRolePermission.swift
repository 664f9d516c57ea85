import RecommenderCore

/// Asks whether the caller may pass an IAM role to Pinpoint.
struct PassRolePermission: Sendable {
  let tool: AWSTool
  let iamRole: String
  let region: String

  func decisions() async throws(LookupFailure) -> [PolicyDecision] {
    let identity = try await tool.answer(.callerIdentity(region: region))
    guard let arn = identity["Arn"]?.text, let caller = SimulatedCaller(arn) else {
      throw .otherAnswer(identity)
    }
    switch caller {
    case .principal(let arn):
      return try await simulated(by: arn)
    case .session(let session):
      return try await decisions(for: session)
    case .other:
      // IAM has no answer about them, so it is not asked.
      throw LookupFailure(.notRecorded)
    }
  }

  private func decisions(for session: SimulatedCaller.Session) async throws(LookupFailure)
    -> [PolicyDecision]
  {
    let denial: LookupFailure
    do throws(LookupFailure) {
      let role = try await tool.answer(.iamRole(named: session.iamRole, region: region))
      guard let arn = role["Role"]?["Arn"]?.text else { throw .otherAnswer(role) }
      return try await simulated(by: arn)
    } catch {
      guard error.cause == .accessDenied, error.action == "iam:GetRole" else { throw error }
      denial = error
    }
    do throws(LookupFailure) {
      return try await simulated(by: session.likelyARN)
    } catch {
      // The guess was wrong; what helps is being allowed to ask.
      throw error.cause == .notFound ? denial : error
    }
  }

  /// The decisions for each name of Pinpoint; policies often allow passing to one service only.
  private func simulated(by principal: String) async throws(LookupFailure) -> [PolicyDecision] {
    let services = RolePassing.services
    let calls = try services.map { service throws(LookupFailure) in
      try AWSCall.simulation(
        of: principal, actions: [RolePassing.action], on: iamRole,
        in: .passing(to: service, by: principal), region: region)
    }
    let replies = await tool.results(calls)
    var decisions: [PolicyDecision] = []
    for (service, reply) in zip(services, replies) {
      let json = try reply.get()
      guard let read = PolicyDecision.decisions(in: json) else { throw .otherAnswer(json) }
      decisions += read.map { decision in
        var decision = decision
        decision.passedTo = service
        return decision
      }
    }
    return decisions
  }
}
