import AWSEndpoint
import Foundation
import SystemPackage
import TestSupport

extension Wizard {
  /// Starts the program on an account that a local endpoint plays, asked by the real AWS CLI.
  static func awsSession<Result: Sendable>(
    _ arguments: String = "", model: AWSAccountModel = .good, columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:],
    _ body: @Sendable (Tmux, AWSEndpoint) async throws -> Result
  ) async throws -> Result {
    let aws = try await awsEnvironment
    return try await AWSEndpoint.serving(model) { endpoint, address in
      try await session(
        "--account aws --endpoint-url \(address) \(arguments)", columns: columns, rows: rows,
        environment: aws.merging(environment) { $1 }
      ) { tmux in try await body(tmux, endpoint) }
    }
  }

  /// Puts a session in its place, and goes on with it on an account that a local endpoint plays.
  static func awsSession<Result: Sendable>(
    resuming session: String, model: AWSAccountModel = .good,
    prepare: @Sendable (AWSEndpoint) -> Void = { _ in },
    _ body: @Sendable (Tmux, AWSEndpoint) async throws -> Result
  ) async throws -> Result {
    let aws = try await awsEnvironment
    return try await AWSEndpoint.serving(model) { endpoint, address in
      prepare(endpoint)
      return try await Tmux.session(environment: aws) { tmux in
        let file = tmux.home.appending(".local/state/recommender-wizard/sessions/films.json")
        try file.put(session)
        try await tmux.run("clear; \(path) resume films --endpoint-url \(address)")
        return try await body(tmux, endpoint)
      }
    }
  }

  /// What the real AWS CLI is found by and runs in: nobody's settings, made-up credentials.
  static var awsEnvironment: [String: String] {
    get async throws {
      let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
      return [
        "PATH": "\(try await PreloadedCLI.folder()):\(path)",
        "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "made-up-secret-key",
        "AWS_EC2_METADATA_DISABLED": "true",
      ]
    }
  }
}
