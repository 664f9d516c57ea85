import Testing

@testable import RecommenderCore

@Suite struct AWSRegionTests {
  @Test("Nine Regions are documented and two hold both services without being documented")
  func known() {
    let documented = AWSRegion.known.filter { $0.support == .documented }.map(\.id)
    let undocumented = AWSRegion.known.filter { $0.support == .undocumented }.map(\.id)
    #expect(
      Set(documented) == [
        "us-east-1", "us-west-2", "ap-south-1", "ap-southeast-2", "ap-northeast-2",
        "ap-southeast-1", "ap-northeast-1", "eu-west-1", "ca-central-1",
      ])
    #expect(undocumented == ["us-east-2", "eu-central-1"])
    #expect(AWSRegion.known.map(\.id) == documented + undocumented)
  }

  @Test("Every known Region has a name for people and the shape of a Region")
  func names() {
    for region in AWSRegion.known {
      #expect(region.name != region.id)
      #expect(region.isWellFormed)
    }
    #expect(AWSRegion("us-east-1").name == "US East (N. Virginia)")
    #expect(AWSRegion("mars-north-1").name == "mars-north-1")
  }

  @Test(
    "Other Regions are unsupported, well formed or not",
    arguments: [
      ("eu-west-2", true), ("us-gov-west-1", true), ("cn-north-1", true), ("ap-southeast-9", true),
      ("", false), ("us", false), ("us-east", false), ("us-east-", false), ("us-east-12", false),
      ("US-EAST-1", false), ("us_east_1", false), ("us-middle-1", false), ("usa-east-1", false),
      ("us-east-1 ", false), (" us-east-1", false), ("us-east-x", false),
      ("u\u{0301}s-east-1", false),
      ("us-east-\u{661}", false),
    ])
  func unsupported(id: String, isWellFormed: Bool) {
    #expect(AWSRegion(id).support == .unsupported)
    #expect(AWSRegion(id).isWellFormed == isWellFormed)
  }

  @Test("Every beginning of a Region is told from what can never become one")
  func beginnings() {
    for region in AWSRegion.known + [AWSRegion("us-gov-east-1"), AWSRegion("af-south-1")] {
      for length in 0..<region.id.count {
        #expect(AWSRegion.completeness(of: region.id.prefix(length)) == .beginning)
      }
      #expect(AWSRegion.completeness(of: region.id + "0") == .impossible)
    }
    for text in ["U", "us1", "us-x", "us-east1", "1", "us-govx"] {
      #expect(AWSRegion.completeness(of: text) == .impossible)
    }
  }

  @Test("An account number is exactly twelve ASCII digits")
  func accountIDs() {
    #expect(AccountID("012345678901")?.description == "012345678901")
    for text in ["", "01234567890", "0123456789012", "01234567890a", "1234-5678-90", "٠١٢٣٤٥"] {
      #expect(AccountID(text) == nil)
    }
  }

  @Test("Partitions keep their text", arguments: ["aws", "aws-cn", "aws-us-gov", "aws-iso", ""])
  func partitions(id: String) {
    #expect(AWSPartition(id: id).id == id)
  }
}
