import RecommenderCore
import SystemPackage

/// Makes trials through the AWS CLI, version 1 or 2.
///
/// What goes in and out passes through private files. A `fileb://` file is taken byte for byte by
/// both versions, whereas version 2 expects base64 in the command itself and version 1 does not.
struct AWSProbe: Sendable {
  let tool: AWSTool
  let region: String
  /// The IAM action that the trial needs.
  let action: String

  /// The most that a function can return, in bytes: Lambda quotas, synchronous invocation.
  static let payloadLimit = 6 * 1_048_576

  /// Asks the campaign for recommendations.
  ///
  /// - Throws: `LookupFailure`, or what the system says against a temporary file.
  func recommendations(
    of campaign: String, for userID: String, count: Int
  ) async throws -> ProbeReply {
    guard (try? CampaignARN(parsing: campaign)) != nil else {
      throw AWSArgument.refusal(of: .campaign)
    }
    let request = JSONValue.object([
      .init("campaignArn", .string(campaign)), .init("userId", .string(userID)),
      .init("numResults", .integer(Int64(count))),
    ])
    return try await PrivateFile.with(JSONText.write(request), in: folder) { file in
      let call = try call(
        "personalize-runtime", "get-recommendations", about: campaign,
        [AWSArgument("--cli-input-json", readFrom: file)])
      let answer = try await tool.answer(call)
      guard let reply = ProbeReply(recommendations: answer) else {
        throw LookupFailure.otherAnswer(answer)
      }
      return reply
    }
  }

  /// Runs the function once and waits for what it returns.
  ///
  /// - Throws: `LookupFailure`, or what the system says against a temporary file.
  func invocation(of function: String, with event: String) async throws -> ProbeReply {
    try await PrivateFile.with(event, in: folder) { input in
      try await PrivateFile.with("", in: folder) { output in
        let call = try call(
          "lambda", "invoke", about: function,
          AWSCall.function(function, qualifier: \.qualifier) + [
            AWSArgument("--payload", bytesOf: input), AWSArgument(writingTo: output),
          ])
        let answer = try await tool.answer(call)
        return try reply(in: output, hasFailed: answer["FunctionError"] != nil)
      }
    }
  }

  private func reply(in file: PrivateFile, hasFailed: Bool) throws(LookupFailure) -> ProbeReply {
    guard let bytes = file.content(limit: Self.payloadLimit) else {
      throw LookupFailure(
        .unintelligible, message: "The function returned more than Lambda allows.")
    }
    // A function that returns nothing at all returns null.
    let json = bytes.isEmpty ? JSONValue.null : try? JSONText.read(bytes)
    if hasFailed { return .functionError(text: errorText(json, bytes)) }
    guard let json else {
      throw LookupFailure(
        .unintelligible, message: "The function returned something other than JSON.")
    }
    return ProbeReply(returned: json)
  }

  /// What a function says about its error; its words may hold anything, secrets too.
  private func errorText(_ json: JSONValue?, _ bytes: [UInt8]) -> String {
    let parts = [json?["errorType"]?.text, json?["errorMessage"]?.text].compactMap(\.self)
    return tool.scrubber.line(
      parts.isEmpty ? String(decoding: bytes, as: UTF8.self) : parts.joined(separator: ": "))
  }

  private func call(
    _ service: StaticString, _ operation: StaticString, about arn: String,
    _ options: [AWSArgument]
  ) throws(LookupFailure) -> AWSCall {
    try AWSCall(
      service, operation, action: action, region: AWSCall.region(of: arn, or: region), options)
  }

  private var folder: String {
    let own = tool.access.environment["TMPDIR"] ?? ""
    return PrivateFile.canBeNamed(in: own) ? own : "/tmp"
  }
}
