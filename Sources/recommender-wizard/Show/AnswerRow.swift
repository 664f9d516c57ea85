import RecommenderCore

/// One line of `show`: a question in a word or two, and what was answered.
struct AnswerRow {
  let label: String
  let value: String

  private init(_ field: ConfigurationField, _ value: String, isOptional: Bool = false) {
    self.init(field.label, value, isOptional: isOptional)
  }

  private init(_ label: String, _ value: String, isOptional: Bool = false) {
    self.label = label
    self.value = value.isEmpty ? isOptional ? "-" : "not answered" : value
  }

  /// The answers in the order of the questions; of a branch, those of the way that was chosen.
  static func rows(_ answers: Answers) -> [AnswerRow] {
    [
      AnswerRow(.region, answers.region),
      AnswerRow(.campaign, answers.campaignArn),
      AnswerRow(.idType, answers.idType?.title ?? ""),
      AnswerRow(.recommendations, answers.recommendationsPerMessage.map { "\($0)" } ?? ""),
      AnswerRow("One contains", answers.recommendationContent, isOptional: true),
      AnswerRow(.processing, answers.processing?.title ?? ""),
    ] + processing(answers) + iamRole(answers) + [
      AnswerRow(.name, answers.name),
      AnswerRow(.description, answers.description, isOptional: true),
    ]
  }

  private static func processing(_ answers: Answers) -> [AnswerRow] {
    switch answers.processing {
    case nil: []
    case .none?: [AnswerRow(.displayName, answers.displayName)]
    case .lambda?:
      [AnswerRow(.function, answers.functionArn)] + attributes(answers.givenAttributes)
    }
  }

  private static func attributes(_ attributes: [AttributeAnswer]) -> [AnswerRow] {
    guard !attributes.isEmpty else { return [AnswerRow("Attributes", "")] }
    return attributes.enumerated().map { index, attribute in
      let parts = [attribute.name, attribute.displayName, attribute.purpose]
      let text = parts.map { $0.isEmpty ? "-" : $0 }.joined(separator: " | ")
      return AnswerRow(index == 0 ? "Attributes" : "", "\(index + 1)  \(text)")
    }
  }

  private static func iamRole(_ answers: Answers) -> [AnswerRow] {
    switch answers.iamRole {
    case nil: [AnswerRow(.iamRole, "")]
    case .existing?: [AnswerRow(.iamRole, answers.iamRoleArn)]
    case .create?:
      [
        AnswerRow(
          .iamRole, answers.iamRoleName.isEmpty ? "" : "\(answers.iamRoleName), to be created")
      ]
    }
  }
}
