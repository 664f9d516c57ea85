import RecommenderCore

extension Exporter {
  /// `README.md`: what the folder is, who does what in which order, and what is still open.
  static let teammateGuide = Exporter { input in
    [ExportedFile(path: "README.md", text: TeammateGuide(input).text)]
  }
}

/// The first page of a bundle, for whoever is handed it.
struct TeammateGuide {
  private let input: ExportInput
  private let configuration: Configuration

  init(_ input: ExportInput) {
    self.input = input
    configuration = input.configuration
  }

  /// The whole document.
  var text: String {
    let sections = [heading, GuideSteps(input).lines, open, session, files]
    return sections.joined(separator: [""]).joined(separator: "\n") + "\n"
  }

  private var heading: [String] {
    let name = Markdown.text(configuration.name)
    let count = configuration.recommendationsPerMessage
    let addition =
      input.function == nil ? "." : ", and a Lambda function adds to them what messages show."
    return ["# \(name), a recommender model for Amazon Pinpoint", ""] + SampleNote.lines(input) + [
      "This folder holds what a team needs to put the model in place. Pinpoint retrieves "
        + "\(count == 1 ? "1 recommendation" : "\(count) recommendations") for each recipient from "
        + "the Amazon Personalize campaign \(Markdown.code(configuration.campaign.description))"
        + addition + " Nothing is in place only because this folder exists.", "",
      "Amazon Pinpoint's own support ended on 2026-10-30. What needs Pinpoint works only where it "
        + "still answers; the IAM role\(input.function == nil ? "" : ", the function") and the "
        + "campaign are not affected. A campaign costs money as long as it is active.",
    ]
  }

  private var open: [String] {
    let shares = OpenRows(input.context).shares
    guard !shares.isEmpty else {
      return ["## What is still open", "", "Everything is met; see [CHECKLIST.md](CHECKLIST.md)."]
    }
    let verdicts: [Assessment.Verdict] = [.notMet, .toConfirm, .notChecked, .advice]
    return [
      "## What is still open", "", "| Who | Not met | To confirm | Not checked | Advice |",
      "|---|---|---|---|---|",
    ]
      + shares.map { share in
        let link = "[\(share.owner.heading)](CHECKLIST.md#\(share.owner.anchor))"
        let name = share.owner == .you ? confirmingPeople : ""
        return
          "| \(link)\(name) | \(verdicts.map { "\(share.counts[$0])" }.joined(separator: " | ")) |"
      } + [
        "", "These are the counts when this folder was written.",
      ]
  }

  /// Who confirmed something, in parentheses, as far as the session knows names.
  private var confirmingPeople: String {
    let names = Set(input.context.confirmations.values.map(\.by)).filter { !$0.isEmpty }.sorted()
    return names.isEmpty ? "" : " (\(names.map(Markdown.text).joined(separator: ", ")))"
  }

  private var session: [String] {
    let name = SessionFile.name(input)
    let keys =
      input.attributeKeys == .bare ? "" : " --attribute-keys \(input.attributeKeys.rawValue)"
    return ["## Look again, or go on with the set-up", ""]
      + [
        "These commands, in this folder, look at the account again and write the folder anew. "
          + "`check` ends with 1 as long as something is not met; the next line works all the same. "
          + "Whoever has a session \(Markdown.code(name)) already leaves the first line out.", "",
      ]
      + Markdown.codeBlock(
        """
        recommender-wizard import . --as \(name)
        recommender-wizard check \(name) --save
        recommender-wizard export \(name) --to . --force\(keys)
        """)
      + [
        "",
        "`recommender-wizard \(name)` opens the set-up to change it. Every answer, and what was "
          + "seen in the account, is in `session.json`.",
      ]
  }

  private var files: [String] {
    let rows = BundleContents.rows(
      hasFunction: input.function != nil, createsRole: input.newRole != nil)
    return ["## The files", "", "| File | What it is |", "|---|---|"]
      + rows.map { "| [\($0.path)](\($0.path)) | \($0.meaning) |" }
  }
}
