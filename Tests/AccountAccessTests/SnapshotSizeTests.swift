import AccountAccess
import RecommenderCore
import Testing

@Suite struct SnapshotSizeTests {
  @Test("A snapshot of 100,000 campaigns is read, listed and searched")
  func hundredThousand() async throws {
    var text = #"{"format":"recommender-wizard/account","version":1,"accountId":"123456789012","#
    text += #""region":"us-east-1","campaigns":["#
    for index in 0..<100_000 {
      if index > 0 { text += "," }
      text += #"{"campaignArn":"arn:aws:personalize:us-east-1:123456789012:campaign/c\#(index)","#
      text += #""status":"ACTIVE","minProvisionedTPS":20}"#
    }
    text += "]}"
    let reader = SnapshotReader(try AccountSnapshot(bytes: Array(text.utf8)))
    let pages = try await pages(of: .campaign, region: "us-east-1", from: reader)
    #expect(pages.rows.count == 100_000)
    #expect(pages.rows.last?.name == "c99999")
    let arn = "arn:aws:personalize:us-east-1:123456789012:campaign/c54321"
    guard case .campaign(let campaign)? = await reader.look(.campaign(arn), region: "").reply else {
      Issue.record("The campaign was not found.")
      return
    }
    #expect(campaign.name == "c54321" && campaign.minProvisionedTPS == 20)
    #expect(await reader.look(.campaignList, region: "").reply == .campaignCount(100_000))
  }
}
