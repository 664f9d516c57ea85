import RecommenderCore
import Testing

@testable import AccountAccess

/// What readers without an account answer to a trial.
@Suite struct OtherReadersProbeTests {
  private static let picks = "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks"

  private func sample(_ campaign: String) async throws -> ProbeOutcome {
    try await accountReader(for: .sample, home: nil).probe(
      .recommendations(campaign: campaign, userID: "u-1", count: 3), region: "us-east-1")
  }

  @Test("The sample account recommends as many made-up items as were asked for")
  func sampleItems() async throws {
    guard case .answered(.items(let items)) = try await sample(Self.picks) else {
      Issue.record("The sample has no items.")
      return
    }
    #expect(items.count == 3)
  }

  @Test("A sample campaign that is not ACTIVE or does not exist recommends nothing")
  func sampleFailures() async throws {
    let archive = "arn:aws:personalize:us-east-1:123456789012:campaign/movie-archive"
    #expect(
      try await sample(archive)
        == .failed(LookupFailure(.serviceError, message: "The campaign is not active.")))
    guard case .failed(let failure) = try await sample("\(Self.picks)-x") else {
      Issue.record("A campaign that does not exist answers.")
      return
    }
    #expect(failure.cause == .notFound)
  }

  @Test("Functions of the sample, a snapshot and no account at all say that they need one")
  func needsAccount() async throws {
    let call = Probe.invocation(
      function: "arn:aws:lambda:us-east-1:123456789012:function:movie-enrich", event: "{}")
    let asked = Probe.recommendations(campaign: Self.picks, userID: "u-1", count: 3)
    let snapshot = SnapshotReader(try SampleAccount.snapshot())
    let sample = try accountReader(for: .sample, home: nil)
    let none = NoAccountReader()
    let needed = ProbeOutcome.failed(
      LookupFailure(.notRecorded, message: "This needs your AWS account."))
    #expect(await sample.probe(call, region: "") == needed)
    #expect(await snapshot.probe(asked, region: "") == needed)
    #expect(await snapshot.probe(call, region: "") == needed)
    #expect(await none.probe(asked, region: "") == needed)
    #expect(await none.probe(call, region: "") == needed)
  }
}
