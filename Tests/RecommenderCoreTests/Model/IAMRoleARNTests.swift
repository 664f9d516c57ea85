import Testing

@testable import RecommenderCore

@Suite struct IAMRoleARNTests {
  static let stem = "arn:aws:iam::123456789012:role/"

  @Test(
    "An IAM role ARN gives back its text",
    arguments: [
      (stem + "PinpointRole", "/", "PinpointRole"),
      (stem + "a+b=c,d.e@f-g_h", "/", "a+b=c,d.e@f-g_h"),
      (stem + "service-role/Personalize", "/service-role/", "Personalize"),
      (stem + "team/a!b/Pinpoint", "/team/a!b/", "Pinpoint"),
      (stem + "x:y/Pinpoint", "/x:y/", "Pinpoint"),
      (stem + String(repeating: "r", count: 64), "/", String(repeating: "r", count: 64)),
      (
        stem + String(repeating: "p", count: 510) + "/R",
        "/" + String(repeating: "p", count: 510) + "/", "R"
      ),
    ])
  func roundTrip(text: String, path: String, name: String) throws {
    let arn = try IAMRoleARN(parsing: text)
    #expect(arn.description == text)
    #expect(arn.path == path)
    #expect(arn.name == name)
    #expect(arn.account == "123456789012")
    #expect(arn.partition == .aws)
  }

  @Test(
    "What is not an IAM role ARN is refused for the first reason from the left",
    arguments: [
      ("PinpointRole", .notAnARN),
      ("role/PinpointRole", .notAnARN),
      ("arn:aws:iam", .incomplete(next: .region)),
      ("arn:aws:iam:", .incomplete(next: .region)),
      ("arn:aws:iam::", .incomplete(next: .account)),
      ("arn:aws:iam::123456789012", .incomplete(next: .resource)),
      ("arn:aws:iam::123456789012:ro", .incomplete(next: .resource)),
      (stem, .incomplete(next: .name)),
      (stem + "service-role/", .incomplete(next: .name)),
      (stem + "/x", .path("//")),
      (
        stem + String(repeating: "p", count: 511) + "/R",
        .path("/" + String(repeating: "p", count: 511) + "/")
      ),
      ("arn:aws:iam:us-east-1:123456789012:role/R", .regionNotAllowed("us-east-1")),
      ("arn:aws:iam::12345:role/R", .account("12345")),
      ("arn:aws:iam:::role/R", .account("")),
      ("arn:aws-us-gov:iam::123456789012:role/R", .partition(.govCloud)),
      (stem + "a/b!c", .name(.character("!", position: 2))),
      (stem + "a:b", .name(.character(":", position: 2))),
      (stem + String(repeating: "r", count: 65), .name(.tooLong(length: 65, limit: 64))),
      (stem + "Pinpoint Role", .character(" ", position: 40)),
      ("arn:aws:iam::123456789012:access-report/x", .unknownResource("access-report/x")),
      (stem + String(repeating: "p", count: 2018), .tooLong(length: 2049, limit: 2048)),
    ] as [(String, ARNRefusal)])
  func refusal(text: String, expected: ARNRefusal) {
    #expect(throws: expected) { try IAMRoleARN(parsing: text) }
  }

  @Test("A name becomes an ARN, with the kind before it or without")
  func completion() {
    for text in ["Pinpoint", "role/Pinpoint"] {
      let arn = IAMRoleARN.completed(from: text, account: "123456789012")
      #expect(arn?.description == Self.stem + "Pinpoint")
    }
    let inPath = IAMRoleARN.completed(from: "team/Pinpoint", account: "123456789012")
    #expect(inPath?.path == "/team/")
    #expect(IAMRoleARN.completed(from: "Pinpoint Role", account: "123456789012") == nil)
    #expect(IAMRoleARN.completed(from: "Pinpoint", account: "") == nil)
  }
}
