/// One of the ten steps of the wizard, in the order in which they are asked.
///
/// The raw values, rail words and questions are a contract: saved sessions and documents use them.
public enum StepID: String, CaseIterable, Hashable, Sendable {
  case account
  case campaign
  case idType = "id-type"
  case count
  case processing
  case attributes
  case iamRole = "iam-role"
  case name
  case prerequisites
  case review

  /// The position in the wizard, counted from 1.
  public var number: Int { index + 1 }

  /// The position in `allCases`, counted from 0.
  public var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The step that follows, or nil after Review.
  public var next: StepID? { Self.at(index + 1) }

  /// The step before, or nil at the first one.
  public var previous: StepID? { Self.at(index - 1) }

  /// The steps that come before this one, in order.
  public var predecessors: ArraySlice<StepID> { Self.allCases[..<index] }

  /// The word that stands for the step in the rail.
  public var rail: String {
    switch self {
    case .account: "Account"
    case .campaign: "Campaign"
    case .idType: "ID type"
    case .count: "Recommendations"
    case .processing: "Processing"
    case .attributes: "Attributes"
    case .iamRole: "IAM role"
    case .name: "Name"
    case .prerequisites: "Prerequisites"
    case .review: "Review"
    }
  }

  /// The question the step asks.
  public var question: String {
    switch self {
    case .account: "Where are your campaigns?"
    case .campaign: "Which campaign?"
    case .idType: "Which type of ID?"
    case .count: "How many recommendations?"
    case .processing: "How are recommendations processed?"
    case .attributes: "Which attributes will messages use?"
    case .iamRole: "Which IAM role may Pinpoint use?"
    case .name: "What is the model called?"
    case .prerequisites: "Are the prerequisites met?"
    case .review: "Is everything right?"
    }
  }

  private static func at(_ index: Int) -> StepID? {
    allCases.indices.contains(index) ? allCases[index] : nil
  }
}
