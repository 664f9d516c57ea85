import RecommenderCore

extension Exporter {
  /// `lambda/event.json`: what Pinpoint hands to the function, made up; with a function only.
  static let functionEvent = Exporter { input in
    guard case .lambda = input.configuration.processing else { return [] }
    let event = SampleEventFile.event(for: input.context.answers)
    return [ExportedFile(path: "lambda/event.json", text: JSONText.write(event))]
  }
}

/// The event of a trial with more recipients, who get the same items in other orders.
///
/// A function that mixes recipients or orders up then returns something that looks wrong.
enum SampleEventFile {
  /// How many recipients the event has.
  static let recipients = 3

  /// The event; the first recipient is that of `LambdaEvent`.
  static func event(for answers: Answers) -> JSONValue {
    let event = LambdaEvent.sample(for: answers)
    guard let first = event["Endpoints"]?[LambdaEvent.endpointID] else { return event }
    let endpoints = (1...recipients).map { number in
      JSONValue.Member(
        number == 1 ? LambdaEvent.endpointID : "endpoint-\(number)",
        number == 1 ? first : endpoint(number, like: first))
    }
    return event.replacing("Endpoints", with: .object(endpoints))
  }

  private static func endpoint(_ number: Int, like first: JSONValue) -> JSONValue {
    let items = first["RecommendationItems"]?.elements ?? []
    let turn = (number - 1) % max(1, items.count)
    let user = (first["User"] ?? .object([]))
      .replacing("UserId", with: .string("sample-user-\(number)"))
    return
      first
      .replacing("Address", with: .string("recipient-\(number)@example.com"))
      .replacing("User", with: user)
      .replacing("RecommendationItems", with: .array(Array(items[turn...] + items[..<turn])))
  }
}

extension JSONValue {
  /// The object with another value for a member that it has.
  fileprivate func replacing(_ name: String, with value: JSONValue) -> JSONValue {
    .object((members ?? []).map { $0.name == name ? Member(name, value) : $0 })
  }
}
