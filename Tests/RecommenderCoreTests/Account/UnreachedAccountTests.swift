import RecommenderCore
import Testing

@Suite struct UnreachedAccountTests {
  private func observed(_ causes: [LookupFailure.Cause?]) -> AccountObservations {
    AccountObservations(
      causes.enumerated().map { index, cause in
        Observation(
          .campaign("arn:\(index)"), at: Timestamp(seconds: 0),
          cause.map { .failed(LookupFailure($0)) } ?? .found(.recommenderConfigurations))
      })
  }

  @Test("Where nothing was answered the gravest failure is the reason")
  func unreached() {
    let observations = observed([.unreachable, .timedOut, .credentialsMissing, .unreachable])
    #expect(observations.unreachedBecause?.failure?.cause == .credentialsMissing)
    #expect(observed([.timedOut, .toolMissing]).unreachedBecause?.failure?.cause == .toolMissing)
  }

  @Test(
    "Any answer at all means that the account was reached",
    arguments: [
      nil, LookupFailure.Cause.accessDenied, .notFound, .notRecorded, .throttled, .serviceError,
    ])
  func reached(cause: LookupFailure.Cause?) {
    #expect(observed([.unreachable, cause]).unreachedBecause == nil)
  }

  @Test(
    "Whatever comes before a service judged the call leaves the account unreached",
    arguments: LookupFailure.Cause.allCases.filter { !judged.contains($0) })
  func before(cause: LookupFailure.Cause) {
    #expect(observed([cause, cause]).unreachedBecause?.failure?.cause == cause)
    for judged in Self.judged { #expect(observed([cause, judged]).unreachedBecause == nil) }
  }

  private static let judged: [LookupFailure.Cause] = [
    .accessDenied, .notFound, .notRecorded, .throttled, .serviceError,
  ]

  @Test("What has to be put right first is the reason")
  func rank() {
    let observations = observed([.unintelligible, .toolBroken, .iamRoleNotAssumed, .timedOut])
    #expect(observations.unreachedBecause?.failure?.cause == .iamRoleNotAssumed)
  }

  @Test("Where nothing was asked nothing failed") func nothing() {
    #expect(AccountObservations().unreachedBecause == nil)
  }
}
