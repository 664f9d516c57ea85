public import RecommenderCore

/// What the AWS CLI is set up with, as far as the program has to know it.
public struct AWSSettings: Sendable {
  private let access: AWSAccess
  private let tool: AWSTool

  /// Creates a reader; nothing is asked yet.
  public init(_ access: AWSAccess) {
    self.access = access
    tool = AWSTool(access)
  }

  /// The Region that the CLI uses by itself: the environment's, or else the profile's.
  ///
  /// - Returns: The Region; nil where none is set.
  /// - Throws: `LookupFailure` where the CLI cannot say.
  public func region() async throws(LookupFailure) -> String? {
    for variable in ["AWS_REGION", "AWS_DEFAULT_REGION"] {
      if let region = access.environment[variable], !region.isEmpty { return region }
    }
    let call = AWSCall(asking: "configure", "get", "region")
    let finished = try await tool.run(call)
    // Where nothing is set it fails without a word.
    let isSilent = finished.errors.allSatisfy(\.isWhitespace)
    guard finished.isSuccess || isSilent && finished.exitCode == 1 else {
      throw tool.failure(finished, of: call)
    }
    let words = String(decoding: finished.output, as: UTF8.self)
    return words.split(whereSeparator: \.isWhitespace).first.map(String.init)
  }

  /// What the CLI calls itself, such as `aws-cli/2.17.0`.
  ///
  /// - Throws: `LookupFailure` where there is no CLI, or where it does not run.
  public func version() async throws(LookupFailure) -> String {
    let output = try await tool.output(of: AWSCall(asking: "--version"))
    let word = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isWhitespace).first
    guard let word else {
      throw LookupFailure(.unintelligible, message: "The AWS CLI does not tell its version.")
    }
    return String(word)
  }
}
