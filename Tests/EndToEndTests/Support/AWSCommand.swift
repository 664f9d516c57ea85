import AWSEndpoint
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// Runs the real AWS CLI against a local endpoint, with made-up credentials.
enum AWSCommand {
  /// Sends a configuration file by `aws pinpoint create-recommender-configuration`.
  ///
  /// - Returns: the body that the endpoint received, as text.
  static func bodySent(from file: FilePath, region: String = "us-east-1") async throws -> String {
    let aws = Executable.path(try await PreloadedCLI.program())
    return try await AWSEndpoint.serving { endpoint, address in
      let result = try await run(
        aws,
        arguments: [
          "pinpoint", "create-recommender-configuration", "--region", region, "--output", "json",
          "--cli-input-json", "file://\(file)",
        ],
        environment: .inherit.updating([
          "HOME": "/nonexistent", "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
          "AWS_ENDPOINT_URL": address, "AWS_MAX_ATTEMPTS": "1",
          "AWS_EC2_METADATA_DISABLED": "true", "AWS_PAGER": "",
        ]),
        output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
      try #require(result.terminationStatus.isSuccess, "\(result.standardError)")
      let request = try #require(endpoint.requests.first)
      #expect(endpoint.requests.count == 1)
      #expect(request.path == "/v1/recommenders")
      return request.body
    }
  }
}
