import Testing

@testable import RecommenderCore

@Suite struct CampaignARNTests {
  static let stem = "arn:aws:personalize:us-east-1:123456789012:campaign/"

  @Test(
    "A campaign ARN gives back its text",
    arguments: [
      stem + "movie-picks", stem + "a", stem + "0", stem + "Z_9-", stem + "campaign",
      stem + String(repeating: "n", count: 63),
      "arn:aws:personalize:ap-northeast-2:000000000001:campaign/retail",
      "arn:aws:personalize:eu-west-2:123456789012:campaign/elsewhere",
      "arn:aws:personalize:us-gov-west-1:123456789012:campaign/odd-but-well-formed",
    ])
  func roundTrip(text: String) throws {
    #expect(try CampaignARN(parsing: text).description == text)
  }

  @Test("A campaign ARN is taken apart")
  func parts() throws {
    let arn = try CampaignARN(parsing: Self.stem + "movie-picks")
    #expect(arn.partition == .aws)
    #expect(arn.region == AWSRegion("us-east-1"))
    #expect(arn.account == "123456789012")
    #expect(arn.name == "movie-picks")
  }

  @Test(
    "What is not a campaign ARN is refused for the first reason from the left",
    arguments: [
      ("", .empty),
      ("movie-picks", .notAnARN),
      ("ARN:aws:personalize:us-east-1:123456789012:campaign/x", .notAnARN),
      ("arn-aws-personalize", .notAnARN),
      ("urn:aws:personalize:us-east-1:123456789012:campaign/x", .notAnARN),
      ("a", .incomplete(next: .prefix)),
      ("arn", .incomplete(next: .partition)),
      ("arn:", .incomplete(next: .partition)),
      ("arn:a", .incomplete(next: .partition)),
      ("arn:aws", .incomplete(next: .service)),
      ("arn:aws:pers", .incomplete(next: .service)),
      ("arn:aws:personalize", .incomplete(next: .region)),
      ("arn:aws:personalize:us-ea", .incomplete(next: .region)),
      ("arn:aws:personalize:us-gov-w", .incomplete(next: .region)),
      ("arn:aws:personalize:us-east-1", .incomplete(next: .account)),
      ("arn:aws:personalize:us-east-1:1234", .incomplete(next: .account)),
      ("arn:aws:personalize:us-east-1:123456789012", .incomplete(next: .resource)),
      ("arn:aws:personalize:us-east-1:123456789012:camp", .incomplete(next: .resource)),
      (stem, .incomplete(next: .name)),
      ("arn:aws:s3", .wrongService("s3")),
      ("arn:aws:s3:::bucket", .wrongService("s3")),
      ("arn:aws::us-east-1:123456789012:campaign/x", .wrongService("")),
      ("arn:aws-cn:personalize:cn-north-1:123456789012:campaign/x", .partition(.china)),
      ("arn:aws-us-gov:personalize:us-gov-west-1:123456789012:campaign/x", .partition(.govCloud)),
      (
        "arn:aws-iso:personalize:us-iso-east-1:123456789012:campaign/x",
        .partition(.other("aws-iso"))
      ),
      ("arn::personalize:us-east-1:123456789012:campaign/x", .partition(.other(""))),
      ("arn:aws:personalize::123456789012:campaign/x", .region("")),
      ("arn:aws:personalize:us-east:123456789012:campaign/x", .region("us-east")),
      ("arn:aws:personalize:us-east-10:123456789012:campaign/x", .region("us-east-10")),
      ("arn:aws:personalize:US-EAST-1:123456789012:campaign/x", .region("US-EAST-1")),
      ("arn:aws:personalize:us-middle-1:123456789012:campaign/x", .region("us-middle-1")),
      ("arn:aws:personalize:us-east-1::campaign/x", .account("")),
      ("arn:aws:personalize:us-east-1:12345678901:campaign/x", .account("12345678901")),
      ("arn:aws:personalize:us-east-1:1234567890123:campaign/x", .account("1234567890123")),
      ("arn:aws:personalize:us-east-1:12345678901a:campaign/x", .account("12345678901a")),
      ("arn:aws:personalize:us-east-1:1234-5678-9012", .account("1234-5678-9012")),
      ("arn:aws:personalize:us-east-1:123456789012:Campaign/x", .unknownResource("Campaign/x")),
      ("arn:aws:personalize:us-east-1:123456789012:campaign:x", .unknownResource("campaign:x")),
      (stem + "-x", .name(.firstCharacter("-"))),
      (stem + "_x", .name(.firstCharacter("_"))),
      (stem + "x/y", .name(.character("/", position: 2))),
      (stem + "x.y", .name(.character(".", position: 2))),
      (stem + "x:1", .name(.character(":", position: 2))),
      (stem + String(repeating: "n", count: 64), .name(.tooLong(length: 64, limit: 63))),
      (stem + String(repeating: "n", count: 205), .tooLong(length: 257, limit: 256)),
      (" " + stem + "x", .character(" ", position: 1)),
      (stem + "x ", .character(" ", position: 54)),
      (stem + "x\n", .character("\n", position: 54)),
      (stem + "x\u{7}", .character("\u{7}", position: 54)),
      (stem + "m\u{F6}", .character("\u{F6}", position: 54)),
      (stem + "\u{202E}x", .character("\u{202E}", position: 53)),
      ("arn:aws:personalize:us-east-1\u{A0}:", .character("\u{A0}", position: 30)),
    ] as [(String, ARNRefusal)])
  func refusal(text: String, expected: ARNRefusal) {
    #expect(throws: expected) { try CampaignARN(parsing: text) }
  }

  @Test("A megabyte of text is refused for its length, not read further")
  func huge() {
    let text = String(repeating: "arn:aws:", count: 131_072)
    #expect(throws: ARNRefusal.tooLong(length: 1_048_576, limit: 256)) {
      try CampaignARN(parsing: text)
    }
  }

  @Test("A name becomes an ARN, with the kind before it or without")
  func completion() {
    let region = AWSRegion("eu-west-1")
    let whole = "arn:aws:personalize:eu-west-1:123456789012:campaign/picks"
    for text in ["picks", "campaign/picks"] {
      let arn = CampaignARN.completed(from: text, region: region, account: "123456789012")
      #expect(arn?.description == whole)
    }
    #expect(CampaignARN.completed(from: "no name", region: region, account: "123456789012") == nil)
    #expect(CampaignARN.completed(from: "picks", region: region, account: "12") == nil)
    #expect(
      CampaignARN.completed(from: "picks", region: AWSRegion(""), account: "123456789012") == nil)
  }
}
