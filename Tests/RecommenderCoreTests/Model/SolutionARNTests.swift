import Testing

@testable import RecommenderCore

@Suite struct SolutionARNTests {
  static let solution = "arn:aws:personalize:us-east-1:123456789012:solution/movies"

  @Test("A solution ARN gives back its text")
  func solutionRoundTrip() throws {
    let arn = try SolutionARN(parsing: Self.solution)
    #expect(arn.description == Self.solution)
    #expect(arn.name == "movies")
    #expect(arn.region.id == "us-east-1")
    #expect(arn.account == "123456789012")
  }

  @Test("A version ARN leads to its solution", arguments: ["8f0e1a2b", "A1", "$LATEST"])
  func versionRoundTrip(version: String) throws {
    let arn = try SolutionVersionARN(parsing: "\(Self.solution)/\(version)")
    #expect(arn.description == "\(Self.solution)/\(version)")
    #expect(arn.version == version)
    #expect(arn.isLatest == (version == "$LATEST"))
    #expect(arn.solution.description == Self.solution)
  }

  @Test(
    "What is not a version ARN is refused",
    arguments: [
      (solution + "/", .incomplete(next: .qualifier)),
      (solution + "/8f-0", .qualifier(.character("-", position: 3))),
      (solution + "/8f/0", .qualifier(.character("/", position: 3))),
      (solution + "/$latest", .qualifier(.character("$", position: 1))),
      (
        "arn:aws:personalize:us-east-1:123456789012:solution/-m/8f",
        .name(.firstCharacter("-"))
      ),
      ("arn:aws-cn:personalize:cn-north-1:123456789012:solution/m/8f", .partition(.china)),
    ] as [(String, ARNRefusal)])
  func versionRefusal(text: String, expected: ARNRefusal) {
    #expect(throws: expected) { try SolutionVersionARN(parsing: text) }
  }

  @Test("A solution and its version are told apart")
  func told() throws {
    let version = "\(Self.solution)/8f0e1a2b"
    let versionARN = try #require(ARN(version))
    #expect(throws: ARNRefusal.otherKind(.solutionVersion, versionARN)) {
      try SolutionARN(parsing: version)
    }
    let solutionARN = try #require(ARN(Self.solution))
    #expect(throws: ARNRefusal.otherKind(.solution, solutionARN)) {
      try SolutionVersionARN(parsing: Self.solution)
    }
  }
}
