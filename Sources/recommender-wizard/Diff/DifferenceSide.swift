import AccountAccess
import ArgumentParser
import RecommenderCore

/// One of the two that are compared: a document, or a configuration that Pinpoint has.
enum DifferenceSide: ExpressibleByArgument {
  case document(DocumentReference)
  case pinpoint(id: String)

  private static let prefix = "pinpoint:"

  init?(argument: String) {
    if argument.hasPrefix(Self.prefix) {
      let id = String(argument.dropFirst(Self.prefix.count))
      guard PinpointConfigurations.canBeID(id) else { return nil }
      self = .pinpoint(id: id)
    } else {
      guard let reference = DocumentReference(argument: argument) else { return nil }
      self = .document(reference)
    }
  }

  static var defaultCompletionKind: CompletionKind { .sessionNames }

  /// The answers of a document; nil where it is none.
  func answersAtHand() throws(CommandRefused) -> Answers? {
    guard case .document(let reference) = self else { return nil }
    return try reference.load().document.answers
  }

  /// The answers that are at hand, or else those of the configuration that Pinpoint has.
  func answers(
    _ atHand: Answers?, or account: AccountArguments, beside other: Answers?
  ) throws(CommandRefused) -> Answers {
    switch self {
    case .document(let reference):
      if let atHand { return atHand }
      return try reference.load().document.answers
    case .pinpoint(let id):
      return try Self.answers(of: id, account, beside: other)
    }
  }

  private static func answers(
    of id: String, _ account: AccountArguments, beside other: Answers?
  ) throws(CommandRefused) -> Answers {
    let region = account.region ?? other?.lookupRegion ?? ""
    let configurations = PinpointConfigurations(account.access)
    let result = try Awaited.value { () async -> Result<JSONValue, LookupFailure> in
      do throws(LookupFailure) {
        return .success(try await configurations.configuration(id, region: region))
      } catch {
        return .failure(error)
      }
    }
    do throws(LookupFailure) {
      return try answers(in: try result.get())
    } catch {
      throw refusal(error, of: id, region: region, profile: account.access.profile)
    }
  }

  private static func answers(
    in json: JSONValue
  ) throws(LookupFailure) -> Answers {
    guard let session = try? ImportedSession.sessions(in: json).first, !session.isSession else {
      throw LookupFailure(.unintelligible, message: "It is no configuration.")
    }
    return session.document.answers
  }

  private static func refusal(
    _ failure: LookupFailure, of id: String, region: String, profile: String
  ) -> CommandRefused {
    switch failure.cause {
    case .notFound:
      let place = region.isEmpty ? "" : " in \(region)"
      return CommandRefused(
        "Pinpoint has no configuration \(id)\(place). Check the ID, or give another --region.",
        exitCode: .notFound)
    case .unintelligible:
      let command = AWSCommand("pinpoint", "get-recommender-configuration")
        .with("--recommender-id", id)
      return CommandRefused(
        "What the AWS CLI says of the configuration \(id) cannot be read. \(failure.message) "
          + "Look at it: \(command.line)",
        exitCode: .dataRefused)
    default:
      return CommandRefused(
        unreached: failure, asking: .recommenderConfigurations, region: region, profile: profile)
    }
  }
}
