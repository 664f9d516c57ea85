import Foundation
import RecommenderCore
import Subprocess
import SystemPackage
import TestSamples
import TestSupport
import Testing

@testable import Exporters

/// Bundles of random valid sessions, and the tools that judge them.
enum BundleSamples {
  /// How many are made; the environment raises it.
  static let count = ProcessInfo.processInfo.environment["BUNDLE_SAMPLES"].flatMap { Int($0) } ?? 12

  /// The inputs, each with what it is made from.
  static func inputs() throws -> [ExportInput] {
    try (0..<UInt64(count)).map { seed in try input(seed: seed) }
  }

  /// The input of one seed.
  static func input(seed: UInt64) throws -> ExportInput {
    var random = RandomConfigurations(seed: seed)
    let answers = random.answers()
    let sources = [AccountChoice(source: .aws), .sample, .none]
    return try ExportInput(
      configuration: Configuration(answers),
      context: AssessmentContext(
        answers: answers, account: sources[Int(seed % 3)],
        observations: seed % 2 == 0 ? AccountObservations() : observations(answers)),
      attributeKeys: seed % 5 == 0 ? .prefixed : .bare)
  }

  /// The campaign as it was observed, so that its solution is known.
  static func observations(_ answers: Answers) throws -> AccountObservations {
    let campaign = try CampaignARN(parsing: answers.campaignArn)
    let stem = "arn:aws:personalize:\(campaign.region.id):\(campaign.account):solution"
    let details = CampaignDetails(
      name: campaign.name, campaignArn: answers.campaignArn, status: "ACTIVE",
      solutionVersionArn: "\(stem)/taste/8f3c21aa", minProvisionedTPS: 1)
    return AccountObservations([
      Observation(
        .campaign(answers.campaignArn), at: Timestamp(seconds: 1), .found(.campaign(details)))
    ])
  }

  /// Writes one file of each bundle, and hands over the paths.
  static func writing<Result>(
    _ path: String, _ body: ([String]) async throws -> Result
  ) async throws -> Result {
    let inputs = try inputs()
    return try await TemporaryFolder.with { folder in
      var paths: [String] = []
      for (number, input) in inputs.enumerated() {
        let file = try #require(
          Exporters.files(input).first { $0.path == path })
        let place = folder.path.appending("\(number)-\(path)")
        try Data(file.text.utf8).write(to: URL(filePath: place.string))
        paths.append(place.string)
      }
      return try await body(paths)
    }
  }
}

/// Files of the bundle that tools of others judge.
@Suite struct BundleToolTests {
  @Test("cfn-lint has nothing to say about the templates")
  func cloudFormation() async throws {
    let tool = try await requireTool("cfn-lint", package: "python3-cfnlint")
    try await BundleSamples.writing("template.yaml") { paths in
      let ended = try await run(
        tool, arguments: Arguments(["--non-zero-exit-code", "informational"] + paths),
        output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
      #expect(ended.terminationStatus.isSuccess)
      #expect(ended.standardOutput == "")
      #expect(ended.standardError == "")
    }
  }

  @Test("ShellCheck has nothing to say about the scripts")
  func shell() async throws {
    let tool = try await requireTool("shellcheck")
    try await BundleSamples.writing("create.sh") { paths in
      let ended = try await run(
        tool, arguments: Arguments(["--shell=bash", "--severity=style"] + paths),
        output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
      #expect(ended.terminationStatus.isSuccess)
      #expect(ended.standardOutput == "")
      #expect(ended.standardError == "")
    }
  }

  @Test("The AWS CLI takes every request, and would not take another one")
  func requests() async throws {
    let tool = try await requireTool("sh")
    try await BundleSamples.writing("recommender.json") { paths in
      let wrong = FilePath(paths[0]).removingLastComponent().appending("wrong.json")
      try Data(#"{"CreateRecommenderConfiguration":{"RecommendationsPerMessage":"x"}}"#.utf8)
        .write(to: URL(filePath: wrong.string))
      // With this option the CLI checks its input and sends nothing.
      let script = """
        for file; do
          aws pinpoint create-recommender-configuration --region us-east-1 \
            --cli-input-json "file://$file" --generate-cli-skeleton output >/dev/null 2>&1 ||
            echo "$file"
        done
        """
      let ended = try await run(
        tool, arguments: Arguments(["-c", script, "sh"] + paths + [wrong.string]),
        environment: .inherit.updating([
          "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "made-up",
        ]),
        output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
      #expect(ended.standardOutput == "\(wrong)\n")
    }
  }
}
