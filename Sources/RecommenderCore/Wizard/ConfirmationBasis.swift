/// An answer that a person's confirmation rests on; when it changes, the word no longer holds.
enum ConfirmationBasis {
  case campaign
  case idType
  case count
  case content
  case function
  case attributes

  func isSame(_ before: Answers, _ after: Answers) -> Bool {
    switch self {
    case .campaign: before.campaignArn == after.campaignArn
    case .idType: before.idType == after.idType
    case .count: before.recommendationsPerMessage == after.recommendationsPerMessage
    case .content: before.recommendationContent == after.recommendationContent
    case .function: before.functionArn == after.functionArn
    case .attributes: before.attributes == after.attributes
    }
  }
}

extension RequirementID {
  /// What a person's word about this requirement rests on; empty where nobody is asked.
  var basis: [ConfirmationBasis] {
    switch self {
    case .idsCorrelate: [.campaign, .idType]
    case .idTypeConsistent: [.idType]
    case .countAgreed: [.campaign, .count]
    case .contentKnown: [.campaign, .content]
    case .itemLength, .getRecommendations, .solutionVersion: [.campaign]
    case .attributesAgreed: [.function, .attributes]
    case .functionPurpose: [.function, .attributes]
    default: []
    }
  }
}
