/// What is said beside single questions of a step.
package enum FieldTexts {
  package static let content = "What does one recommendation contain?"
  package static let contentExample = "a film title"
  package static let displayNameExample = "Recommended films"
  package static let displayName =
    "The attribute finder shows this name. In messages the variable is RecommendationItems."
  package static let iamRoleName =
    "It is not created now. The checklist says which policies it needs and who can make it."
  package static let function = "Which function?"
  package static let profile = "Which profile?"
  /// The profile that is taken where none is chosen.
  package static let ownProfile = "the AWS CLI's own choice"
  package static let pathMissing = "The path is missing."
  package static let notAnswered = "not answered"
  /// Said of an answer that what has been changed since bears upon.
  package static let lookAgain = "What it depends on has changed since."

  /// Who can put a requirement right, and who or what checks it.
  package static func responsibility(_ requirement: any Requirement) -> String {
    "Put right by: \(requirement.owner.rawValue). Checked by: \(requirement.verification)."
  }
}
