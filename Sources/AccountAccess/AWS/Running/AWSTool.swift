import RecommenderCore

/// Runs calls of the AWS CLI and reads what it answers.
struct AWSTool: Sendable {
  let access: AWSAccess
  private let slots: CallSlots
  let scrubber: SecretScrubber

  init(_ access: AWSAccess) {
    self.access = access
    slots = CallSlots(access.processLimit)
    scrubber = SecretScrubber(environment: access.environment)
  }

  /// Makes a call and gives what the CLI printed; printing nothing is an object without members.
  ///
  /// - Throws: The failure, sorted by its cause.
  func answer(_ call: AWSCall) async throws(LookupFailure) -> JSONValue {
    let output = try await output(of: call)
    guard output.contains(where: { !Self.blanks.contains($0) }) else { return .object([]) }
    do {
      return try JSONText.read(output)
    } catch {
      throw LookupFailure(
        .unintelligible, message: "The AWS CLI printed something other than JSON.")
    }
  }

  /// Makes calls side by side and gives what each brought, in their order.
  func results(_ calls: [AWSCall]) async -> [Result<JSONValue, LookupFailure>] {
    await withTaskGroup(of: (Int, Result<JSONValue, LookupFailure>).self) { group in
      for (place, call) in calls.enumerated() {
        group.addTask { (place, await result(call)) }
      }
      var results: [Int: Result<JSONValue, LookupFailure>] = [:]
      for await (place, result) in group { results[place] = result }
      return calls.indices.compactMap { results[$0] }
    }
  }

  private func result(_ call: AWSCall) async -> Result<JSONValue, LookupFailure> {
    do throws(LookupFailure) {
      return .success(try await answer(call))
    } catch {
      return .failure(error)
    }
  }

  /// Makes a call and gives what the CLI printed as it came.
  ///
  /// - Throws: The failure, sorted by its cause.
  func output(of call: AWSCall) async throws(LookupFailure) -> [UInt8] {
    let finished = try await run(call)
    guard finished.isSuccess else { throw failure(finished, of: call) }
    return finished.output
  }

  /// What a run that did not go well is about.
  func failure(_ finished: ToolProcess.Finished, of call: AWSCall) -> LookupFailure {
    AWSErrorText(finished.errors, exitCode: finished.exitCode)
      .failure(of: call, access: access, scrubber: scrubber)
  }

  /// Runs the CLI to its end, whatever that is.
  ///
  /// - Throws: The failure where it could not be run, or not to its end.
  func run(_ call: AWSCall) async throws(LookupFailure) -> ToolProcess.Finished {
    let arguments = try call.arguments(access)
    let process = ToolProcess(
      executable: access.executable, environment: access.commandEnvironment,
      timeLimit: access.timeLimit)
    let run = await slots.using { () async -> Result<ToolProcess.Finished, ToolProcess.Failure> in
      do throws(ToolProcess.Failure) {
        return .success(try await process.run(arguments))
      } catch {
        return .failure(error)
      }
    }
    switch run ?? .failure(.cancelled) {
    case .success(let finished): return finished
    case .failure(let failure): throw lookupFailure(failure)
    }
  }

  private func lookupFailure(_ failure: ToolProcess.Failure) -> LookupFailure {
    switch failure {
    case .treacherous:
      LookupFailure(
        .notAsked, message: "The AWS CLI would read a value as something else than a text.")
    case .missing:
      LookupFailure(.toolMissing, message: "The program \(access.executable) was not found.")
    case .timedOut:
      LookupFailure(
        .timedOut,
        message: "There was no answer within \(Self.words(for: access.timeLimit)).")
    case .tooMuch:
      LookupFailure(.unintelligible, message: "The AWS CLI printed more than can be read.")
    case .cancelled:
      LookupFailure(
        .timedOut, message: "The call was ended, for its answer is not wanted any more.")
    case .refused:
      LookupFailure(.toolMissing, message: "The program \(access.executable) could not be run.")
    }
  }

  private static func words(for time: Duration) -> String {
    let seconds = Int(time.components.seconds)
    // Part of a second counts as a whole one.
    let whole = time.components.attoseconds > 0 ? seconds + 1 : seconds
    return whole == 1 ? "1 second" : "\(whole) seconds"
  }

  private static let blanks: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20]
}
