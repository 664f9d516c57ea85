import AWSEndpoint
import AccountAccess
import Foundation
import RecommenderCore
import Subprocess
import SystemPackage
import TestSupport

/// An account that a local endpoint plays, asked and changed by the real AWS CLI alone.
struct LiveAccount: Sendable {
  let endpoint: AWSEndpoint
  private let address: String
  /// What commands run in.
  private(set) var environment: [String: String]
  private let reader: AWSReader

  /// Plays an account while the body runs.
  static func with<Result: Sendable>(
    _ model: AWSAccountModel, _ body: @Sendable (LiveAccount) async throws -> Result
  ) async throws -> Result {
    let folder = try await PreloadedCLI.folder()
    return try await AWSEndpoint.serving(model) { endpoint, address in
      try await body(LiveAccount(endpoint, address, folder))
    }
  }

  private init(_ endpoint: AWSEndpoint, _ address: String, _ folder: FilePath) {
    self.endpoint = endpoint
    self.address = address
    let own = ProcessInfo.processInfo.environment
    environment = own.filter { !$0.key.hasPrefix("AWS_") }.merging([
      "PATH": "\(folder):\(own["PATH"] ?? "/usr/bin:/bin")", "HOME": "/nonexistent",
      "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "made-up",
      "AWS_MAX_ATTEMPTS": "1", "AWS_EC2_METADATA_DISABLED": "true", "AWS_PAGER": "",
      // Who reads the command may work elsewhere most of the time.
      "AWS_ENDPOINT_URL": address, "AWS_DEFAULT_REGION": "eu-central-1",
    ]) { $1 }
    reader = AWSReader(
      AWSAccess(
        endpointURL: address, environment: environment, timeLimit: .seconds(120), processLimit: 2))
  }

  /// How every row of a model stands now.
  func rows(of answers: Answers) async throws -> [RequirementID: Assessment] {
    var known = AccountObservations()
    while true {
      let wanted = Set(
        PrerequisiteCatalogue.rows(for: answers)
          .flatMap { $0.lookups(for: answers, knowing: known) }.filter { known[$0] == nil })
      if wanted.isEmpty { break }
      for lookup in wanted.sorted(by: { "\($0)" < "\($1)" }) {
        let outcome = await Memory.shared.outcome(
          of: lookup, in: ServiceState(endpoint.model, for: lookup), region: answers.region, reader)
        known.record(Observation(lookup, at: Timestamp(seconds: 1_795_000_000), outcome))
      }
    }
    let context = AssessmentContext(
      answers: answers, account: AccountChoice(source: .aws), observations: known,
      confirmations: [:])
    return Dictionary(
      uniqueKeysWithValues: PrerequisiteCatalogue.assessments(context)
        .map { ($0.requirement.id, $0.assessment) })
  }

  /// The same account, with a variable more in the environment of commands.
  func with(_ name: String, _ value: String) -> LiveAccount {
    var account = self
    account.environment[name] = value
    return account
  }

  /// How a command line ended.
  struct Ending: Sendable {
    let succeeded: Bool
    let output: String
    let messages: String
  }

  /// Runs a command line literally.
  func run(_ line: String, in folder: FilePath? = nil) async throws -> Ending {
    let ended = try await Subprocess.run(
      .name("bash"), arguments: ["-c", line],
      environment: .custom(
        Dictionary(
          uniqueKeysWithValues: environment.map {
            (Environment.Key(stringLiteral: $0.key), $0.value)
          })),
      workingDirectory: folder, output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    return Ending(
      succeeded: ended.terminationStatus.isSuccess, output: ended.standardOutput,
      messages: ended.standardError)
  }

  /// What the CLI has answered: a call costs a quarter of a second, and equal questions about
  /// equal states have equal answers.
  private actor Memory {
    static let shared = Memory()

    private struct Question: Hashable {
      let lookup: Lookup
      let state: ServiceState
      let region: String
    }

    private var answers: [Question: Task<Observation.Outcome, Never>] = [:]

    func outcome(
      of lookup: Lookup, in state: ServiceState, region: String, _ reader: AWSReader
    ) async -> Observation.Outcome {
      let question = Question(lookup: lookup, state: state, region: region)
      if let known = answers[question] { return await known.value }
      let task = Task { await reader.look(lookup, region: region) }
      answers[question] = task
      return await task.value
    }
  }
}
