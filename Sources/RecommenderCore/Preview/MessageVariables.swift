/// What templates write to show the recommendations of a configuration.
///
/// Source: the pages on recommendations and on message templates, Amazon Pinpoint user guide.
package struct MessageVariables {
  /// One value of each recommendation, under the name that messages call it by.
  package struct Value: Hashable {
    /// The name that people see.
    package let displayName: String
    /// What it is for, or what it contains; may be empty.
    package let purpose: String
    /// The list of all recommendations, as an expression without braces.
    package let list: String
    /// Each recommendation, as an expression without braces, in its order.
    package let items: [String]
  }

  /// The values; one without a function.
  package let values: [Value]

  /// The variables of a configuration.
  ///
  /// The function of a bundle returns lists, also of one item, so that its attributes always bear
  /// a number; the only item of a model without a function bears none.
  package init(_ configuration: Configuration) {
    let count = configuration.recommendationsPerMessage
    switch configuration.processing {
    case .modelValue(let displayName):
      self.init(
        count: count, displayName: displayName, content: configuration.recommendationContent)
    case .lambda(_, let attributes):
      self.init(count: count, attributes: attributes)
    }
  }

  /// The variables as far as the answers go; nil while their number or the processing is not
  /// chosen, or no attribute has a name.
  package init?(_ answers: Answers) {
    guard let count = answers.recommendationsPerMessage,
      Limits.recommendationsPerMessage.contains(count)
    else { return nil }
    switch answers.processing {
    case .none?:
      self.init(
        count: count, displayName: answers.displayName, content: answers.recommendationContent)
    case .lambda?:
      let attributes = answers.givenAttributes.filter { !$0.name.isEmpty }
      guard !attributes.isEmpty else { return nil }
      self.init(count: count, attributes: attributes)
    case nil: return nil
    }
  }

  private init(count: Int, displayName: String, content: String) {
    let list = "RecommendationItems"
    values = [
      Value(
        displayName: displayName, purpose: content, list: list,
        items: count == 1 ? [list] : (0..<count).map { "\(list).[\($0)]" })
    ]
  }

  private init(count: Int, attributes: [AttributeAnswer]) {
    values = attributes.map { attribute in
      let list = "Recommendations.\(Self.segment(attribute.name))"
      return Value(
        displayName: attribute.displayName, purpose: attribute.purpose, list: list,
        items: (0..<count).map { "\(list).[\($0)]" })
    }
  }

  /// An expression as a variable.
  package static func variable(_ expression: String) -> String { "{{\(expression)}}" }

  /// A name as a part of an expression: in brackets where Handlebars would take it apart.
  private static func segment(_ name: String) -> String {
    let beginsWithDigit = name.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    return beginsWithDigit || name.contains("-") ? "[\(name)]" : name
  }
}
