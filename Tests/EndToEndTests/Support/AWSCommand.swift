import Subprocess
import SystemPackage
import TestSupport

/// Runs the real AWS CLI against a local endpoint, with made-up credentials.
enum AWSCommand {
  /// What a run of the CLI brought.
  struct Run: Sendable {
    let succeeded: Bool
    let output: String
    let complaint: String
  }

  /// Sends a configuration file to the endpoint by `aws pinpoint create-recommender-configuration`.
  static func createRecommenderConfiguration(
    from file: FilePath, region: String, endpoint: String, home: FilePath
  ) async throws -> Run {
    let result = try await run(
      .name("aws"),
      arguments: [
        "pinpoint", "create-recommender-configuration", "--region", region, "--output", "json",
        "--cli-input-json", "file://\(file)",
      ],
      environment: .inherit.updating([
        "HOME": home.string,
        "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_ENDPOINT_URL": endpoint, "AWS_MAX_ATTEMPTS": "1",
        "AWS_EC2_METADATA_DISABLED": "true", "AWS_PAGER": "",
      ]),
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    return Run(
      succeeded: result.terminationStatus.isSuccess, output: result.standardOutput ?? "",
      complaint: result.standardError ?? "")
  }
}
