import RecommenderCore

/// Asks whether the caller may pass an IAM role to Pinpoint.
struct PassRolePermission: Sendable {
  let tool: AWSTool
  let iamRole: String
  let region: String

  func decisions() async throws(LookupFailure) -> [PolicyDecision] {
    let identity = try await tool.answer(.callerIdentity(region: region))
    guard let arn = identity["Arn"]?.text, let caller = Caller(arn) else {
      throw .otherAnswer(identity)
    }
    switch caller {
    case .principal(let arn):
      return try await simulated(by: arn)
    case .session(let session):
      return try await decisions(for: session)
    case .other:
      throw LookupFailure(
        .serviceError, message: "IAM cannot say what the root user or a federated user may do.")
    }
  }

  /// Who is asking, as far as IAM can simulate it.
  enum Caller: Hashable {
    /// A user or an IAM role with its whole ARN.
    case principal(String)
    /// A session of an IAM role.
    case session(Session)
    case other

    /// Reads the ARN of `get-caller-identity`; nil where it is none.
    init?(_ arn: String) {
      guard let arn = ARN(arn) else { return nil }
      let parts = arn.resource.split(separator: "/", omittingEmptySubsequences: false)
      switch (arn.service, parts.first) {
      case ("iam", "user"), ("iam", "role"): self = .principal(arn.description)
      case ("sts", "assumed-role") where parts.count == 3:
        self = .session(
          Session(partition: arn.partition.id, account: arn.account, iamRole: String(parts[1])))
      default: self = .other
      }
    }
  }

  /// A session of an IAM role; its ARN names the IAM role without the path.
  struct Session: Hashable {
    var partition: String
    var account: String
    var iamRole: String

    /// The ARN of the IAM role if it has no path, as most have not.
    var likelyARN: String { "arn:\(partition):iam::\(account):role/\(iamRole)" }
  }

  private func decisions(for session: Session) async throws(LookupFailure) -> [PolicyDecision] {
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

  private func simulated(by principal: String) async throws(LookupFailure) -> [PolicyDecision] {
    let json = try await tool.answer(.passing(iamRole, by: principal, region: region))
    guard let decisions = PolicyDecision.decisions(in: json) else { throw .otherAnswer(json) }
    return decisions
  }
}
