/// Amazon Pinpoint still answers, although its support has ended.
struct PinpointAvailable: VerifiedRequirement {
  /// The one sentence about the end of support.
  static let endOfSupport = "Amazon Pinpoint's support ended on 2026-10-30."
  /// The day of the sentence: whoever is refused from then on need not ask for a permission.
  private static let end = Timestamp(seconds: 1_793_318_400)
  private static let needless = "What this program writes does not need Pinpoint to answer."

  let id = RequirementID.pinpointAvailable
  let title = "Amazon Pinpoint still answers"
  let group = RequirementGroup.account
  let owner = Owner.administrator
  let verification = "get-recommender-configurations"

  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup] {
    answers.lookupRegion.isEmpty ? [] : [.recommenderConfigurations]
  }

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let lookup = Lookup.recommenderConfigurations
    guard let observation = evidence.observations[lookup] else {
      throw Undecided(
        "Not checked yet. \(Self.endOfSupport)", at: nil,
        fix: lookup.command(region: evidence.region))
    }
    switch observation.outcome {
    case .found(.recommenderConfigurations):
      return Assessment(
        .met, evidence: "It answered. \(Self.endOfSupport)", checkedAt: observation.at)
    case .found:
      throw Undecided(
        "The answer was not about what was asked. \(Self.endOfSupport)", at: observation.at)
    case .failed(let failure):
      var assessment = failure.assessment(of: lookup, at: observation.at, for: evidence)
      if mayBeEndOfSupport(failure) {
        assessment.verdict = .advice
        assessment.fix = Self.needless
      }
      if failure.cause == .accessDenied, observation.at >= Self.end {
        assessment = Assessment(
          .advice, evidence: "Pinpoint refused to answer.", checkedAt: observation.at,
          fix: "No permission brings it back. \(Self.needless)")
      }
      assessment.evidence += " \(Self.endOfSupport)"
      return assessment
    }
  }

  /// Whether the failure is one that a service which is no longer there would give.
  ///
  /// What Pinpoint answers after the end of its support is documented nowhere.
  private func mayBeEndOfSupport(_ failure: LookupFailure) -> Bool {
    switch failure.cause {
    case .notFound, .unreachable, .serviceError, .timedOut, .unintelligible: true
    case .accessDenied, .notRecorded, .credentialsMissing, .credentialsExpired, .regionMissing,
      .throttled, .notAsked, .toolMissing, .toolBroken, .configurationInvalid,
      .credentialsUnavailable,
      .credentialsRefused, .loginExpired, .tokenExpired, .mfaNeeded, .iamRoleNotAssumed,
      .signInUnavailable, .clockWrong:
      false
    }
  }
}
