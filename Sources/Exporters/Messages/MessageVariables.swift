import RecommenderCore

/// What templates write to show the recommendations of a configuration.
///
/// Source: the pages on recommendations and on message templates, Amazon Pinpoint user guide.
struct MessageVariables {
  /// One value of each recommendation, under the name that messages call it by.
  struct Value: Hashable {
    /// The name that people see.
    let displayName: String
    /// What it is for, or what it contains; may be empty.
    let purpose: String
    /// The list of all recommendations, as an expression without braces.
    let list: String
    /// Each recommendation, as an expression without braces, in its order.
    let items: [String]
  }

  /// The values; one without a function.
  let values: [Value]

  /// The variables of a configuration.
  ///
  /// The function of a bundle returns lists, also of one item, so that its attributes always bear
  /// a number; the only item of a model without a function bears none.
  init(_ configuration: Configuration) {
    let numbers = 0..<configuration.recommendationsPerMessage
    switch configuration.processing {
    case .modelValue(let displayName):
      let list = "RecommendationItems"
      values = [
        Value(
          displayName: displayName, purpose: configuration.recommendationContent, list: list,
          items: numbers.count == 1 ? [list] : numbers.map { "\(list).[\($0)]" })
      ]
    case .lambda(_, let attributes):
      values = attributes.map { attribute in
        let list = "Recommendations.\(Self.segment(attribute.name))"
        return Value(
          displayName: attribute.displayName, purpose: attribute.purpose, list: list,
          items: numbers.map { "\(list).[\($0)]" })
      }
    }
  }

  /// An expression as a variable.
  static func variable(_ expression: String) -> String { "{{\(expression)}}" }

  /// A name as a part of an expression: in brackets where Handlebars would take it apart.
  private static func segment(_ name: String) -> String {
    let beginsWithDigit = name.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    return beginsWithDigit || name.contains("-") ? "[\(name)]" : name
  }
}
