import AWSEndpoint
import Foundation
import RecommenderCore
import Subprocess
import SystemPackage
import TestSamples
import TestSupport
import Testing

@testable import Exporters

/// A bundle on disk, and its script, run with the real AWS CLI against the endpoint.
struct ScriptRun {
  /// What a run came to.
  struct Outcome {
    /// The exit code; nil where a signal ended it.
    let code: Int?
    let output: String
    let error: String
    var succeeded: Bool { code == 0 }
  }

  let folder: FilePath
  let address: String
  /// Where the program `aws` is.
  let aws: FilePath

  /// What is set besides what every run needs.
  var more: [String: String] = [:]

  /// Writes a bundle, and hands it to a test.
  static func with<Result>(
    _ input: ExportInput, _ address: String, _ body: (ScriptRun) async throws -> Result
  ) async throws -> Result {
    let aws = try await PreloadedCLI.folder()
    return try await TemporaryFolder.with { folder in
      let run = ScriptRun(folder: folder.path, address: address, aws: aws)
      for file in Exporters.files(input) { try run.write(file.path, file.text) }
      // Nobody waits in a test; how often the script would is counted.
      try run.writeProgram("sleep", "#!/bin/sh\necho \"$1\" >> \"$SLEEPS\"\n")
      return try await body(run)
    }
  }

  /// Writes a file of the bundle.
  func write(_ path: String, _ text: String) throws {
    let url = URL(filePath: folder.appending("a b's $HOME").appending(path).string)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Puts a program before those that are installed.
  func writeProgram(_ name: String, _ text: String) throws {
    let place = folder.appending("bin").appending(name).string
    try FileManager.default.createDirectory(
      atPath: folder.appending("bin").string, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: place))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place)
  }

  /// The pauses so far, in seconds.
  var pauses: [String] {
    let text = try? String(contentsOfFile: folder.appending("sleeps").string, encoding: .utf8)
    return (text ?? "").split(separator: "\n").map(String.init)
  }

  /// Runs `create.sh`.
  func callAsFunction(_ arguments: String...) async throws -> Outcome {
    try await bash([script] + arguments)
  }

  /// Runs a command line in the folder of the bundle.
  func line(_ line: String) async throws -> Outcome {
    try await bash(["-c", "cd -- \"$1\" && eval \"$2\"", "bash", place, line])
  }

  /// Runs a command line in the folder that holds the bundle as `$1`.
  func outside(_ line: String) async throws -> Outcome {
    let bundle = FilePath(place).lastComponent?.string ?? ""
    return try await bash([
      "-c", "cd -- \"$2\" && eval \"$3\"", "bash", bundle, folder.string, line,
    ])
  }

  /// Takes a file of the bundle away.
  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: "\(place)/\(path)")
  }

  private func bash(_ arguments: [String]) async throws -> Outcome {
    let ended = try await run(
      .name("bash"), arguments: Arguments(arguments), environment: environment,
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    var code: Int?
    if case .exited(let status) = ended.terminationStatus { code = Int(status) }
    return Outcome(
      code: code, output: ended.standardOutput, error: ended.standardError)
  }

  /// Runs `create.sh` until something has happened, and then kills it with all that it runs.
  func killed(after happening: @escaping @Sendable () -> Bool) async throws {
    var options = PlatformOptions()
    options.processGroupID = 0
    _ = try await run(
      .name("bash"), arguments: [script], environment: environment, platformOptions: options,
      input: .none, output: .discarded, error: .discarded
    ) { execution in
      try await waitFor(within: .seconds(300)) {
        happening() ? true : nil
      } missing: {
        "Nothing to kill it in."
      }
      try execution.send(signal: .kill, toProcessGroup: true)
    }
  }

  private var place: String { folder.appending("a b's $HOME").string }
  private var script: String { "\(place)/create.sh" }

  private var environment: Environment {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let all = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("AWS_") }
      .merging([
        "HOME": "/nonexistent", "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "made-up", "AWS_MAX_ATTEMPTS": "1",
        "AWS_EC2_METADATA_DISABLED": "true", "AWS_ENDPOINT_URL": address,
        "PATH": "\(folder.appending("bin").string):\(aws.string):\(path)",
        "SLEEPS": folder.appending("sleeps").string, "TMPDIR": folder.string,
      ]) { $1 }.merging(more) { $1 }
    return .custom(
      Dictionary(uniqueKeysWithValues: all.map { (Environment.Key(stringLiteral: $0), $1) }))
  }
}

extension ScriptRun {
  /// Answers in which the IAM role is to be created and a function is used.
  static var answers: Answers {
    var answers = Answers.valid(function: true)
    answers.iamRole = .create
    answers.iamRoleName = "-Pinpoint_films"
    return answers
  }

  /// The input for answers.
  static func input(_ answers: Answers = answers) throws -> ExportInput {
    ExportInput(
      configuration: try Configuration(answers),
      context: AssessmentContext(
        answers: answers, account: AccountChoice(source: .aws),
        observations: try BundleSamples.observations(answers)))
  }

  /// An account in which nothing of that is in place; once it is, it is enough.
  static var account: AWSAccountModel {
    var model = AWSAccountModel.good
    for place in model.functions.indices { model.functions[place].policies = [:] }
    model.simulations.append(.init("allowed", source: roleARN))
    return model
  }

  /// What belongs to the model alone is called so.
  static let ownName = "recommender-us-east-1-movie-picks"

  /// The IAM role that is to be created.
  static let roleARN = "arn:aws:iam::123456789012:role/-Pinpoint_films"

  /// That account with the IAM role, which trusts as the document says.
  static func account(trust: String, path: String = "/") -> AWSAccountModel {
    var model = account
    model.roles.append(AWSAccountModel.Role("-Pinpoint_films", path: path, trust: trust))
    return model
  }

  /// What changes something.
  static let creations: [AWSAction] = [
    .createRole, .putRolePolicy, .addPermission, .createRecommenderConfiguration,
  ]
}

extension AWSEndpoint {
  /// The changes that were asked for, in their order.
  var changes: [AWSAction] {
    requests.map(\.action).filter { action in
      ["Create", "Put", "Add", "Update"].contains { action.operation.hasPrefix($0) }
    }
  }
}
