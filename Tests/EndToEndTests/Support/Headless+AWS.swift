import AWSEndpoint
import Foundation
import SystemPackage
import TestSupport

extension Headless {
  /// Puts a shell script in the place of the AWS CLI, for `withFakeAWS`.
  ///
  /// In the script `$FOLDER` is the folder of the test.
  func putFakeAWS(_ script: String) async throws {
    try await folder.appending("bin/aws").putProgram("#!/bin/sh\nFOLDER='\(folder)'\n\(script)\n")
  }

  /// Runs the program with that script first in its `PATH`.
  func withFakeAWS(_ arguments: String...) async throws -> Run {
    try await run(arguments, environment: ["PATH": "\(folder)/bin:/usr/bin:/bin"])
  }

  /// Runs a test beside an account that a local endpoint plays; `run` in it asks the real AWS CLI.
  static func withAWS<Result: Sendable>(
    _ model: AWSAccountModel = .good, _ files: [String: String] = [:],
    _ body: @Sendable (Headless, AWSEndpoint, _ address: String) async throws -> Result
  ) async throws -> Result {
    try await AWSEndpoint.serving(model) { endpoint, address in
      try await with(files) { program in try await body(program, endpoint, address) }
    }
  }

  /// Runs the program with made-up credentials for the real AWS CLI.
  func withRealAWS(_ arguments: String..., at address: String) async throws -> Run {
    try await run(
      arguments + ["--endpoint-url", address],
      environment: try await Wizard.awsEnvironment.merging(["AWS_MAX_ATTEMPTS": "1"]) { $1 })
  }
}
