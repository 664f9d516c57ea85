import RecommenderCore

/// Every string that plain mode says of its own; what it shares with the screens is in
/// RecommenderCore.
enum PlainTexts {
  static let idType = "ID type"
  static let count = "How many"
  static let processing = "Processing"
  static let attributes = "Attributes"
  static let iamRole = "IAM role"
  static let source = "Source"
  static let file = "File"
  static let folder = "Folder"
  static let profile = "Profile"
  static let regionLabel = "Region"

  static func label(_ kind: AccountResource.Kind) -> String {
    switch kind {
    case .campaign: "Campaign"
    case .function: "Function"
    case .iamRole: "IAM role"
    }
  }

  static func label(_ subject: TextPrompt.Subject) -> String {
    switch subject {
    case .recommendationContent: "Content"
    case .displayName: "Display name"
    case .iamRoleName: "Name of the IAM role"
    case .name: "Name"
    case .description: "Description"
    }
  }

  static func label(_ cell: AttributeCell, ofAttribute number: Int) -> String {
    switch cell {
    case .name: "Name of attribute \(number)"
    case .displayName: "Attribute \(number) is shown as"
    case .purpose: "Purpose of attribute \(number)"
    }
  }

  static func question(_ subject: TextPrompt.Subject) -> [PlainLine] {
    switch subject {
    case .recommendationContent: ["\(FieldTexts.content) Such as: \(FieldTexts.contentExample)."]
    case .displayName:
      ["Such as: \(FieldTexts.displayNameExample). \(FieldTexts.displayName)"]
    case .iamRoleName:
      [PlainLine(FieldTexts.iamRoleName)]
    case .name: []
    case .description: []
    }
  }

  // MARK: Asking

  static func ask(_ label: String, offered: String, isOptional: Bool = false) -> PlainLine {
    if !offered.isEmpty { return "\(label) [\(offered)]:" }
    return isOptional ? "\(label) [nothing]:" : "\(label):"
  }

  static func askNumber(_ label: String, upTo count: Int, offered: Int) -> PlainLine {
    "\(label), 1 to \(count) [\(offered)]:"
  }

  static func noSuchChoice(upTo count: Int) -> PlainLine {
    "That is none of the choices. There are 1 to \(count). Write a number, or press Enter for "
      + "the one in brackets."
  }

  static let nothingToClear: PlainLine =
    "This answer cannot be empty. :clear empties those that can. Write another answer."
  static let yesOrNo: PlainLine = "That is neither yes nor no. Write y or n."

  // MARK: Step headings

  static func greeting(_ session: String) -> [PlainLine] {
    [
      "Recommender set-up, session \(session).",
      "Enter takes what stands in brackets. :help tells the rest, :quit leaves; all is saved.",
    ]
  }

  /// The place among the steps, which every question begins with.
  static func place(_ step: StepID) -> PlainLine {
    "Step \(step.number) of \(StepID.allCases.count). "
  }

  static func heading(_ state: WizardState) -> [PlainLine] {
    let step = state.step
    return [
      "", "Step \(step.number) of \(StepID.allCases.count), \(step.rail). \(step.question)",
      PlainLine(explanation(step, state.answers)),
    ] + (state.lookAgain.contains(step) ? [lookAgain] : [])
  }

  private static func explanation(_ step: StepID, _ answers: Answers) -> String {
    step == .review
      ? "A number changes the answer. w writes the files."
      : StepTexts.explanation(step, answers: answers)
  }

  static func finding(_ finding: Finding) -> [PlainLine] {
    switch finding.severity {
    case .error: ["Not accepted. \(finding.message) \(finding.fix)"]
    case .warning: ["Warning. \(finding.message) \(finding.fix)"]
    case .hint: ["\(finding.message) \(finding.fix)"]
    }
  }

  /// What is said about an answer that has been given.
  static func remark(_ finding: Finding) -> PlainLine {
    "\(finding.severity == .warning ? "Warning" : "Wrong"). \(finding.message) \(finding.fix)"
  }

  // MARK: Account

  static let opening: PlainLine = "Opening the source ..."
  static let askingWho: PlainLine = "Asking the AWS CLI who you are ..."
  static let whichFile: PlainLine = "The path of the snapshot file, such as ./account.json."
  static let pathMissing: PlainLine =
    "\(FieldTexts.pathMissing) Write where the snapshot is, or :back for another source."
  static let whichRegion: PlainLine = "Which Region?"

  static func region(_ region: AWSRegion, _ campaigns: Int) -> String {
    let words =
      campaigns > 0
      ? ", \(campaigns) campaign\(campaigns == 1 ? "" : "s")"
      : region.support == .undocumented ? ", not documented" : ""
    return "\(region.id), \(region.name)\(words)"
  }

  static func noSuchRegion(upTo count: Int) -> PlainLine {
    "There is no such Region in the list. There are 1 to \(count). Write a number, or the id, "
      + "such as us-east-1."
  }

  /// Who the AWS CLI is signed in as, or why nobody knows; nothing for other sources.
  static func identity(_ state: WizardState) -> [PlainLine] {
    guard state.account.source == .aws else { return [] }
    switch state.observations[.callerIdentity]?.outcome {
    case .found(.callerIdentity(let identity)): return [PlainLine(identity.words)]
    case .failed(let failure):
      return [
        PlainLine(failure.identityWords(profile: state.account.profile)),
        ":refresh asks again.",
      ]
    default: return []
    }
  }
}
