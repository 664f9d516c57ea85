import Testing

@Suite struct ManyFilesScenario {
  @Test("Of hundreds of files each is checked, wherever an option or standard input stands")
  func all() async throws {
    let names = (100..<300).map { "\($0).json" }
    let files = names.reduce(into: [:]) { $0[$1] = Self.request(of: "model") }
    try await Headless.with(files.merging(["bad.json": Self.request(of: "no / slash")]) { $1 }) {
      program in
      #expect(try await program.run(["validate"] + names).status == 0)
      let late = try await program.run(["validate"] + names + ["bad.json"])
      #expect(late.status == 1)
      #expect(late.output.contains("bad.json"))
      let piped = try await program.run(["validate", "bad.json"] + names + ["-"])
      #expect(piped.status == 65)
      let option = try await program.run(["validate"] + names + ["bad.json", "--json"])
      #expect(option.status == 1)
      #expect(option.output.hasPrefix("["))
      let mistake = try await program.run(["validate"] + names + ["--nonsense"])
      #expect(mistake.status == 64)
      let missing = try await program.run(["validate"] + names + ["nowhere.json"])
      #expect(missing.status == 66)
    }
  }

  private static func request(of name: String) -> String {
    """
    {"CreateRecommenderConfiguration": {
      "Name": "\(name)",
      "RecommendationProviderUri": "arn:aws:personalize:us-east-1:123456789012:campaign/movies",
      "RecommendationProviderRoleArn": "arn:aws:iam::123456789012:role/Recommender",
      "RecommendationsDisplayName": "Films"
    }}
    """
  }
}
