import RecommenderCore

/// The part of the checklist that tells which choices were made.
struct ChoicesSection {
  private let configuration: Configuration
  private let hasSeenRole: Bool

  init(_ input: ExportInput) {
    configuration = input.configuration
    hasSeenRole = input.hasSeenRole
  }

  var lines: [String] {
    ["## What was chosen", "", "| Choice | Value |", "|---|---|"]
      + rows.map { "| \($0.0) | \($0.1) |" } + [""] + attributes
  }

  private var rows: [(String, String)] {
    var rows = [
      ("Campaign", Markdown.tableCode(configuration.campaign.description)),
      ("Region", Markdown.tableCode(configuration.region.id)),
      ("Type of ID", configuration.idType.title),
      ("Recommendations for each message", "\(configuration.recommendationsPerMessage)"),
    ]
    if !configuration.recommendationContent.isEmpty {
      rows.append(
        ("One recommendation contains", Markdown.text(configuration.recommendationContent)))
    }
    switch configuration.processing {
    case .modelValue(let displayName):
      rows += [
        ("Processing", Processing.none.title), ("Display name", Markdown.text(displayName)),
      ]
    case .lambda(let function, _):
      rows.append(("Processing", "Lambda function \(Markdown.tableCode(function.description))"))
    }
    switch configuration.iamRole {
    case .existing(let arn): rows.append(("IAM role", Markdown.tableCode(arn.description)))
    case .create(let name):
      let state = hasSeenRole ? "which exists already" : "to be created"
      rows.append(("IAM role", "\(Markdown.tableCode(name)), \(state)"))
    }
    rows.append(("Name", Markdown.text(configuration.name)))
    if !configuration.description.isEmpty {
      rows.append(("Description", Markdown.text(configuration.description)))
    }
    return rows
  }

  private var attributes: [String] {
    guard case .lambda(_, let attributes) = configuration.processing else { return [] }
    return ["### Attributes that the function returns", ""]
      + ["| Attribute | Shown as | Purpose |", "|---|---|---|"]
      + attributes.map {
        "| \(Markdown.tableCode($0.name)) | \(Markdown.text($0.displayName)) "
          + "| \(Markdown.text($0.purpose)) |"
      } + [""]
  }
}
