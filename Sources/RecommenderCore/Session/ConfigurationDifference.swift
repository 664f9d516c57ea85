/// One part of a configuration in which two sets of answers differ.
public struct ConfigurationDifference: Hashable, Sendable {
  /// The part.
  public let field: ConfigurationField
  /// What the first one has there, as people read it; nil where it has nothing.
  ///
  /// Of an attribute it is the display name, which may be empty.
  public let a: String?
  /// What the second one has there.
  public let b: String?

  /// Compares two sets of answers by the configurations that they make.
  ///
  /// Only what a configuration holds counts: answers of the branch that is not taken, purposes and
  /// notes do not, nor does the order of the attributes. An IAM role that is still to be created
  /// counts as the one that it will be.
  ///
  /// - Returns: The differences in the order of the questions; none where both are the same.
  public static func all(between a: Answers, and b: Answers) -> [ConfigurationDifference] {
    let (aParts, bParts) = (ConfigurationParts(a), ConfigurationParts(b))
    let named = zip(aParts.beforeAttributes, bParts.beforeAttributes).compactMap(difference)
    let last = zip(aParts.afterAttributes, bParts.afterAttributes).compactMap(difference)
    return named + attributes(aParts.attributes, bParts.attributes) + last
  }

  private typealias Part = ConfigurationParts.Part

  private static func difference(_ a: Part, _ b: Part) -> ConfigurationDifference? {
    a.value == b.value ? nil : ConfigurationDifference(field: a.field, a: a.value, b: b.value)
  }

  /// The differences in the order of the first one's attributes, then what only the second has.
  private static func attributes(
    _ a: [ConfigurationParts.Attribute], _ b: [ConfigurationParts.Attribute]
  ) -> [ConfigurationDifference] {
    var rest = b
    var differences = a.compactMap { attribute -> ConfigurationDifference? in
      let place = rest.firstIndex { $0.name == attribute.name }
      let other = place.map { rest.remove(at: $0).displayName }
      guard other != attribute.displayName else { return nil }
      return ConfigurationDifference(
        field: .attribute(attribute.name), a: attribute.displayName, b: other)
    }
    differences += rest.map {
      ConfigurationDifference(field: .attribute($0.name), a: nil, b: $0.displayName)
    }
    return differences
  }
}

/// Answers as the parts of the configuration that they make.
private struct ConfigurationParts {
  struct Part {
    let field: ConfigurationField
    /// Nil where nothing is said.
    let value: String?

    init(_ field: ConfigurationField, _ text: String?) {
      self.field = field
      value = text.flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  struct Attribute {
    let name: String
    let displayName: String
  }

  /// The parts in the order of the questions, the same ones for all answers.
  let beforeAttributes: [Part]
  let attributes: [Attribute]
  let afterAttributes: [Part]

  init(_ answers: Answers) {
    beforeAttributes = [
      Part(.region, answers.lookupRegion),
      Part(.campaign, answers.campaignArn),
      Part(.idType, answers.idType?.title),
      Part(.recommendations, answers.recommendationsPerMessage.map { "\($0)" }),
      Part(.processing, answers.processing?.title),
      Part(.displayName, answers.processing == Processing.none ? answers.displayName : nil),
      Part(.function, answers.processing == .lambda ? answers.functionArn : nil),
    ]
    attributes =
      answers.processing == .lambda ? answers.givenAttributes.map(Self.attribute) : []
    afterAttributes = [
      Part(.iamRole, Self.iamRole(answers)),
      Part(.name, answers.name),
      Part(.description, answers.description),
    ]
  }

  /// The prefix that some programs store with the names means nothing.
  private static func attribute(_ answer: AttributeAnswer) -> Attribute {
    let prefix = "Recommendations."
    let name =
      answer.name.hasPrefix(prefix) ? answer.name.dropFirst(prefix.count) : answer.name[...]
    return Attribute(name: String(name), displayName: answer.displayName)
  }

  private static func iamRole(_ answers: Answers) -> String? {
    switch answers.iamRole {
    case nil: nil
    case .existing?: answers.iamRoleArn
    case .create?: answers.chosenIAMRole?.description ?? answers.iamRoleName
    }
  }
}
