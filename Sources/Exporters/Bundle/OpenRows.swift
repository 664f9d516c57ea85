import RecommenderCore

/// How much of the checklist is open, by who can put it right.
struct OpenRows {
  /// What is open with one owner.
  struct Share {
    let owner: Owner
    let counts: ChecklistSummary
  }

  /// The owners with something open, in their order.
  let shares: [Share]

  init(_ context: AssessmentContext) {
    let open = PrerequisiteCatalogue.assessments(context).filter { $0.assessment.verdict != .met }
    shares = Owner.allCases.compactMap { owner in
      let mine = open.filter { $0.requirement.owner == owner }
      guard !mine.isEmpty else { return nil }
      return Share(owner: owner, counts: ChecklistSummary(mine.map(\.assessment.verdict)))
    }
  }
}

extension Owner {
  /// The heading of the owner's part in documents.
  var heading: String {
    switch self {
    case .dataScience: "Data science"
    case .administrator: "Administrator"
    case .developer: "Developer"
    case .you: "Whoever made this set-up"
    }
  }

  /// The heading as GitHub writes it in links.
  var anchor: String { heading.lowercased().replacing(" ", with: "-") }
}
