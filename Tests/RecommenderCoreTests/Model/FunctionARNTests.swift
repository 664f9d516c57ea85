import Testing

@testable import RecommenderCore

@Suite struct FunctionARNTests {
  static let stem = "arn:aws:lambda:us-east-1:123456789012:function:"

  @Test(
    "A function ARN gives back its text",
    arguments: [
      stem + "enrich", stem + "_", stem + "-", stem + String(repeating: "f", count: 64),
      stem + "enrich:1", stem + "enrich:prod-blue_2", stem + "enrich:$LATEST",
      stem + "enrich:" + String(repeating: "q", count: 128),
      "arn:aws:lambda:ap-northeast-1:123456789012:function:" + String(repeating: "f", count: 64)
        + ":" + String(repeating: "q", count: 128),
    ])
  func roundTrip(text: String) throws {
    #expect(try FunctionARN(parsing: text).description == text)
  }

  @Test("A qualifier is kept apart and can be taken off")
  func qualifier() throws {
    let plain = try FunctionARN(parsing: Self.stem + "enrich")
    let qualified = try FunctionARN(parsing: Self.stem + "enrich:prod")
    #expect(plain.qualifier == nil)
    #expect(qualified.qualifier == "prod")
    #expect(qualified.name == "enrich")
    #expect(qualified != plain)
    #expect(qualified.unqualified == plain)
  }

  @Test(
    "What is not a function ARN is refused for the first reason from the left",
    arguments: [
      ("enrich", .notAnARN),
      ("123456789012:function:enrich", .notAnARN),
      ("function:enrich", .notAnARN),
      ("arn:aws:lam", .incomplete(next: .service)),
      ("arn:aws:lambda:us-east-1:123456789012:func", .incomplete(next: .resource)),
      (stem, .incomplete(next: .name)),
      (stem + "enrich:", .incomplete(next: .qualifier)),
      (stem + "enrich:$LAT", .incomplete(next: .qualifier)),
      (stem + "enrich:$latest", .qualifier(.character("$", position: 1))),
      (stem + "enrich:prod:1", .qualifier(.character(":", position: 5))),
      (
        stem + "enrich:" + String(repeating: "q", count: 129),
        .qualifier(.tooLong(length: 129, limit: 128))
      ),
      (stem + String(repeating: "f", count: 65), .name(.tooLong(length: 65, limit: 64))),
      (stem + "enrich.v2", .name(.character(".", position: 7))),
      ("arn:aws:lambda:us-east-1:123456789012:workflow:x", .unknownResource("workflow:x")),
      ("arn:aws:lambda:us-east-1:123:function:enrich", .account("123")),
      ("arn:aws:lambda:moon-1:123456789012:function:enrich", .region("moon-1")),
      ("arn:aws-cn:lambda:cn-north-1:123456789012:function:enrich", .partition(.china)),
    ] as [(String, ARNRefusal)])
  func refusal(text: String, expected: ARNRefusal) {
    #expect(throws: expected) { try FunctionARN(parsing: text) }
  }

  @Test(
    "Short forms become whole ARNs",
    arguments: [
      ("enrich", stem + "enrich"),
      ("enrich:prod", stem + "enrich:prod"),
      ("enrich:$LATEST", stem + "enrich:$LATEST"),
      ("function:enrich", stem + "enrich"),
      ("function:enrich:7", stem + "enrich:7"),
      ("210987654321:function:enrich", "arn:aws:lambda:us-east-1:210987654321:function:enrich"),
      (
        "210987654321:function:enrich:prod",
        "arn:aws:lambda:us-east-1:210987654321:function:enrich:prod"
      ),
      ("", nil), ("two words", nil), ("12:function:enrich", nil), ("function:", nil),
      ("a:b:c", nil), (stem + "enrich", nil),
    ] as [(String, String?)])
  func completion(text: String, whole: String?) {
    let arn = FunctionARN.completed(
      from: text, region: AWSRegion("us-east-1"), account: "123456789012")
    #expect(arn?.description == whole)
  }
}
