import AccountAccess
import RecommenderCore
import Testing

@Suite struct ListCampaignsOutputTests {
  private static let text = """
    {"campaigns": [
      {"name": "picks", "campaignArn": "arn:aws:personalize:us-east-1:123456789012:campaign/picks",
       "status": "ACTIVE", "creationDateTime": 1700000000.123, "lastUpdatedDateTime": "2026-01-01"},
      {"campaignArn": "arn:aws:personalize:us-east-1:123456789012:campaign/archive",
       "status": "CREATE FAILED", "failureReason": "too little data"}
    ], "nextToken": "more"}
    """

  private func reader() throws -> SnapshotReader {
    SnapshotReader(try AccountSnapshot(bytes: Array(Self.text.utf8)))
  }

  @Test("The output of list-campaigns lists its campaigns")
  func list() async throws {
    let pages = try await pages(of: .campaign, region: "us-east-1", from: reader())
    #expect(pages.rows.map(\.name) == ["picks", "archive"])
    #expect(pages.rows.map(\.status) == ["ACTIVE", "CREATE FAILED"])
    #expect(pages.rows.map(\.note) == ["", "too little data"])
    let count = try await reader().look(.campaignList, region: "us-east-1").reply
    #expect(count == .campaignCount(2))
  }

  @Test("A row does not answer for the whole campaign, and the list claims no completeness")
  func details() async throws {
    for name in ["picks", "archive", "other"] {
      let arn = "arn:aws:personalize:us-east-1:123456789012:campaign/\(name)"
      let outcome = try await reader().look(.campaign(arn), region: "us-east-1")
      #expect(outcome.cause == .notRecorded, "\(name)")
    }
  }

  @Test(
    "It says nothing about functions and IAM roles",
    arguments: [AccountResource.Kind.function, .iamRole])
  func others(kind: AccountResource.Kind) async {
    await #expect(throws: LookupFailure.self) {
      try await pages(of: kind, region: "us-east-1", from: reader())
    }
  }

  @Test("An account without campaigns is accepted")
  func empty() throws {
    #expect(try AccountSnapshot(bytes: Array(#"{"campaigns":[]}"#.utf8)).campaigns == [])
  }
}
