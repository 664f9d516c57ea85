/// What Pinpoint replies about its recommender configurations, read back into answers.
///
/// A reply may hold members that this program does not know: AWS adds some from time to time, and
/// nothing can be misspelt by hand here.
struct ConfigurationReply: Hashable {
  /// One configuration of a reply.
  struct Item: Hashable {
    /// Where it stands among others, such as `ListRecommenderConfigurationsResponse.Item[2]`; empty
    /// in a reply about a single one.
    let place: String
    /// The answers that make it.
    let answers: Answers
  }

  /// The configurations, in their order; there is at least one.
  let items: [Item]
  /// The place of the token that leads to the next page; nil where this is the whole list.
  let pageToken: String?

  /// The member around the reply of `get-recommender-configuration`.
  static let wrapper = "RecommenderConfigurationResponse"
  /// The member around the reply of `get-recommender-configurations`.
  static let listWrapper = "ListRecommenderConfigurationsResponse"
  /// Members that every reply about a single configuration has and no request.
  private static let landmarks = ["CreationDate", "LastModifiedDate"]

  /// Whether a document looks like a reply, with its wrapper or without.
  static func isReply(_ json: JSONValue) -> Bool {
    guard json["format"] == nil, ConfigurationRequest.wrapper(in: json) == nil else {
      return false
    }
    if json[wrapper] != nil || json[listWrapper] != nil { return true }
    return landmarks.contains { json[$0] != nil }
      && (json["Id"] != nil || json[ConfigurationMembers.landmark] != nil)
  }

  /// Reads a reply.
  ///
  /// - Throws: `SessionRefused.misshapen` with all places that are not as the API has them, or
  ///   `noRecommenderModel` where a list is empty.
  init(json: JSONValue) throws(SessionRefused) {
    var mistakes: [ShapeMistake] = []
    let inList = json[Self.listWrapper].flatMap(ReplyPage.token(in:))
    pageToken = inList.map { "\(Self.listWrapper).\($0)" } ?? ReplyPage.token(in: json)
    if let list = json[Self.listWrapper] {
      items = Self.items(of: list, &mistakes)
    } else if let inner = json[Self.wrapper] {
      let answers = Self.answers(ShapeReader(inner, place: Self.wrapper), &mistakes)
      items = [Item(place: "", answers: answers)]
    } else {
      items = [Item(place: "", answers: Self.answers(ShapeReader(json, place: ""), &mistakes))]
    }
    guard mistakes.isEmpty else { throw .misshapen(mistakes) }
    guard !items.isEmpty else { throw .noRecommenderModel(isOnePage: pageToken != nil) }
  }

  private static func items(of list: JSONValue, _ mistakes: inout [ShapeMistake]) -> [Item] {
    var reader = ShapeReader(list, place: listWrapper)
    let elements = reader.elements("Item")
    mistakes += reader.mistakes
    return elements.enumerated().map { index, element in
      let place = reader.place(of: "Item[\(index)]")
      return Item(
        place: place, answers: answers(ShapeReader(element, place: place), &mistakes))
    }
  }

  private static func answers(
    _ reader: ShapeReader, _ mistakes: inout [ShapeMistake]
  ) -> Answers {
    var reader = reader
    let answers = ConfigurationMembers.takeAnswers(from: &reader)
    mistakes += reader.mistakes
    return answers
  }
}
