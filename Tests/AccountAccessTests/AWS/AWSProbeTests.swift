import FoundationEssentials
import RecommenderCore
import SystemPackage
import Testing

@testable import AccountAccess

/// Makes trials through a script in the place of the CLI.
@Suite struct AWSProbeTests {
  private static let campaign = "arn:aws:personalize:eu-west-1:123456789012:campaign/picks"
  private static let function = "arn:aws:lambda:eu-west-1:123456789012:function:enrich"
  private static let event = #"{"Endpoints": {"ü": 1}}"#

  /// Finds the file in the last word, or the one behind a word that begins with `$1`.
  private static let head = """
    for word in "$@"; do
      case "$word" in file://*) input=${word#file://};; fileb://*) input=${word#fileb://};; esac
      output=$word
    done
    stat -c '%a' "$input" > "$FOLDER/modes"
    cp "$input" "$FOLDER/input"

    """

  /// What came of a trial, and what the script saw.
  private struct Trial {
    var outcome: ProbeOutcome
    var call: [String]
    var input: String
    var modes: String
    /// What is left in the folder for temporary files.
    var left: [String]
    var attempts: String
  }

  private func trial(
    _ probe: Probe, _ script: String, environment: [String: String] = [:]
  ) async throws -> Trial {
    var trial: Trial?
    try await FakeCLI.with(
      Self.head + "echo \"$AWS_MAX_ATTEMPTS\" > \"$FOLDER/attempts\"\n" + script
    ) { cli in
      let files = cli.folder.appending("tmp").string
      try FileManager.default.createDirectory(
        atPath: files, withIntermediateDirectories: false)
      let access = cli.access(environment: environment.merging(["TMPDIR": files]) { $1 })
      let outcome = await AWSReader(access).probe(probe, region: "us-east-1")
      trial = Trial(
        outcome: outcome, call: try cli.calls(), input: try cli.read("input"),
        modes: try cli.read("modes"),
        left: try FileManager.default.contentsOfDirectory(atPath: files),
        attempts: try cli.read("attempts"))
    }
    return try #require(trial)
  }

  private func recommendations(userID: String = "u-1", _ script: String) async throws -> Trial {
    try await trial(
      .recommendations(campaign: Self.campaign, userID: userID, count: 3), script)
  }

  private func invocation(
    of function: String = function, _ script: String, environment: [String: String] = [:]
  ) async throws -> Trial {
    try await trial(
      .invocation(function: function, event: Self.event), script, environment: environment)
  }

  @Test("The campaign is asked once in its own Region, and the items come back in their order")
  func items() async throws {
    let trial = try await recommendations(
      #"echo '{"itemList": [{"itemId": "1815"}, {"itemId": "2009"}], "recommendationId": "x"}'"#)
    #expect(
      trial.outcome == .answered(.items([RecommendedItem("1815"), RecommendedItem("2009")])))
    #expect(trial.call.count == 1)
    #expect(
      trial.call.first?.hasPrefix(
        "personalize-runtime get-recommendations --output json --region eu-west-1 "
          + "--cli-input-json file://") == true)
    #expect(trial.attempts == "1\n")
    #expect(trial.left == [])
  }

  @Test(
    "A user ID is nothing but text, and no one else on the machine sees it",
    arguments: ["u-1", "file:///etc/passwd", "https://example.com", "--debug", "ü \"' $HOME"])
  func userID(userID: String) async throws {
    let trial = try await recommendations(userID: userID, "echo '{}'")
    #expect(trial.outcome == .answered(.items([])))
    let request = try JSONText.read(trial.input.utf8)
    #expect(request["userId"]?.text == userID)
    #expect(request["campaignArn"]?.text == Self.campaign)
    #expect(request["numResults"]?.wholeNumber == 3)
    #expect(trial.modes == "600\n")
    #expect(trial.call.allSatisfy { !$0.contains(userID) })
  }

  @Test("A function runs once with the event, byte for byte, and names come back")
  func returned() async throws {
    let trial = try await invocation(
      #"""
      stat -c '%a' "$output" >> "$FOLDER/modes"
      echo '{"endpoint-1": {"Recommendations": {"Title": ["a"]}}}' > "$output"
      echo '{"StatusCode": 200, "ExecutedVersion": "$LATEST"}'
      """#)
    let endpoint = ReturnedEndpoint(id: "endpoint-1", attributes: [.init("Title", .list(1))])
    #expect(trial.outcome == .answered(.returned(.endpoints([endpoint], isWrapped: false))))
    #expect(trial.input == Self.event)
    #expect(trial.modes == "600\n600\n")
    #expect(
      trial.call.first?.hasPrefix(
        "lambda invoke --output json --region eu-west-1 --function-name \(Self.function) "
          + "--payload fileb://") == true)
    #expect(trial.call.count == 1)
    #expect(trial.attempts == "1\n")
    #expect(trial.left == [])
  }

  @Test(
    "A version or an alias is named apart from the function", arguments: ["7", "live", "$LATEST"])
  func qualifier(qualifier: String) async throws {
    let trial = try await invocation(
      of: "\(Self.function):\(qualifier)", #"echo '{}' > "$output"; echo '{}'"#)
    #expect(
      trial.call.first?.contains(
        "--function-name \(Self.function) --qualifier \(qualifier) --payload") == true)
    #expect(trial.outcome == .answered(.returned(.endpoints([], isWrapped: false))))
  }

  @Test("An error of the function itself comes back short and without secrets")
  func functionError() async throws {
    let trial = try await invocation(
      #"""
      echo '{"errorMessage": "no key made-up-secret here", "errorType": "KeyError"}' > "$output"
      echo '{"StatusCode": 200, "FunctionError": "Unhandled"}'
      """#, environment: ["AWS_SECRET_ACCESS_KEY": "made-up-secret"])
    #expect(
      trial.outcome == .answered(.functionError(text: "KeyError: no key [removed] here")))
  }

  @Test(
    "What a function says about its error need not be JSON",
    arguments: [
      ("echo 'Task timed out'", "Task timed out"), ("printf ''", ""),
      (#"echo '"only a text"'"#, #""only a text""#),
      ("yes x | head -c 100000 | tr '\\n' ' '", nil),
    ])
  func strangeError(output: String, text: String?) async throws {
    let trial = try await invocation(
      "\(output) > \"$output\"; echo '{\"FunctionError\": \"Unhandled\"}'")
    guard case .answered(.functionError(let said)) = trial.outcome else {
      Issue.record("\(trial.outcome)")
      return
    }
    if let text { #expect(said == text) }
    #expect(said.count < 300)
  }

  @Test("Nothing returned is null; what is no JSON, or too much, cannot be understood")
  func strangeResults() async throws {
    let empty = try await invocation(#"echo '{"StatusCode": 200}'"#)
    #expect(empty.outcome == .answered(.returned(.notAMap("nothing (null)"))))
    for output in ["echo rubbish", "head -c 7000000 /dev/zero"] {
      let trial = try await invocation("\(output) > \"$output\"; echo '{}'")
      guard case .failed(let failure) = trial.outcome else {
        Issue.record("\(trial.outcome)")
        return
      }
      #expect(failure.cause == .unintelligible)
      #expect(trial.left == [])
    }
  }

  @Test("A refusal is sorted like any other, and nothing stays behind")
  func refused() async throws {
    func script(_ code: String, _ operation: String) -> String {
      """
      echo 'An error occurred (\(code)) when calling the \(operation) operation: Not now' >&2
      exit 254
      """
    }
    let denied = try await invocation(script("AccessDeniedException", "Invoke"))
    #expect(
      denied.outcome
        == .failed(
          LookupFailure(.accessDenied, action: "lambda:InvokeFunction", message: "Not now")))
    #expect(denied.left == [])
    let missing = try await recommendations(
      script("ResourceNotFoundException", "GetRecommendations"))
    #expect(missing.outcome == .failed(LookupFailure(.notFound, message: "Not now")))
    let busy = try await recommendations(script("ThrottlingException", "GetRecommendations"))
    #expect(busy.outcome == .failed(LookupFailure(.throttled, message: "Not now")))
    let other = try await recommendations("echo '[]'")
    #expect(other.outcome == .failed(.otherAnswer()))
  }

  @Test("A trial that is not waited for is ended, and its files are gone at that very moment")
  func cancelled() async throws {
    try await FakeCLI.with("echo $$ >> \"$FOLDER/processes\"; exec sleep 1000") { cli in
      let files = cli.folder.appending("tmp").string
      try FileManager.default.createDirectory(atPath: files, withIntermediateDirectories: false)
      let reader = AWSReader(cli.access(environment: ["TMPDIR": files]))
      let trial = Task {
        await reader.probe(.invocation(function: Self.function, event: "{}"), region: "")
      }
      let processes = try await cli.processes(1)
      #expect(try FileManager.default.contentsOfDirectory(atPath: files).count == 2)
      trial.cancel()
      #expect(try FileManager.default.contentsOfDirectory(atPath: files) == [])
      guard case .failed = await trial.value else {
        Issue.record("An answer came from nowhere.")
        return
      }
      try await FakeCLI.waitForEnd(of: processes)
    }
  }

  @Test("Without a place for temporary files nothing is called")
  func noPlace() async throws {
    try await FakeCLI.with("exit 0") { cli in
      let access = cli.access(environment: ["TMPDIR": "/nonexistent/place"])
      let outcome = await AWSReader(access).probe(
        .invocation(function: Self.function, event: "{}"), region: "")
      guard case .failed(let failure) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(failure.message.contains("temporary file"))
      let calls = try cli.calls()
      #expect(calls == [])
    }
  }
}
