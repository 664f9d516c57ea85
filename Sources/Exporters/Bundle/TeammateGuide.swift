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
  private let function: FunctionARN?

  init(_ input: ExportInput) {
    self.input = input
    configuration = input.configuration
    if case .lambda(let function, _) = configuration.processing {
      self.function = function
    } else {
      function = nil
    }
  }

  /// The whole document.
  var text: String {
    let sections = [heading, tasks, open, session, files]
    return sections.joined(separator: [""]).joined(separator: "\n") + "\n"
  }

  private var heading: [String] {
    let name = Markdown.text(configuration.name)
    let count = configuration.recommendationsPerMessage
    let addition =
      function == nil ? "." : ", and a Lambda function adds to them what messages show."
    return ["# \(name), a recommender model for Amazon Pinpoint", ""] + SampleNote.lines(input) + [
      "This folder holds what a team needs to put the model in place. Pinpoint retrieves "
        + "\(count == 1 ? "1 recommendation" : "\(count) recommendations") for each recipient from "
        + "the Amazon Personalize campaign \(Markdown.code(configuration.campaign.description))"
        + addition + " Nothing is in place only because this folder exists.", "",
      "Amazon Pinpoint's own support ended on 2026-10-30. What needs Pinpoint works only where it "
        + "still answers; the IAM role\(function == nil ? "" : ", the function") and the campaign "
        + "are not affected. A campaign costs money as long as it is active.",
    ]
  }

  private var tasks: [String] {
    let steps =
      [
        (
          "Everyone",
          "look at your part of [CHECKLIST.md](CHECKLIST.md), where what is open comes first."
        )
      ]
      + [("Administrator", administrator)]
      + (function == nil ? [] : [("Developer", Self.developer)])
      + [("Whoever creates the model", Self.creation), ("Marketer", Self.marketer)]
    return ["## Who does what, in this order", ""]
      + steps.enumerated().map { "\($0 + 1). **\($1.0)**: \($1.1)" }
  }

  private var administrator: String {
    let role =
      switch configuration.iamRole {
      case .create(let name):
        "create the IAM role \(Markdown.code(name)) from [template.yaml](template.yaml) with "
          + "CloudFormation, or leave that to [create.sh](create.sh)"
      case .existing(let arn):
        "compare the IAM role \(Markdown.code(arn.description)) with the policies in [iam/](iam/)"
      }
    let permission = function == nil ? "" : ", and let Pinpoint invoke the function once it exists"
    return "\(role)\(permission). Give whoever creates the model "
      + "[iam/operator-policy.json](iam/operator-policy.json)."
  }

  private static let developer =
    "put the lookup into [lambda/handler.py](lambda/handler.py), try it, and deploy it, as "
    + "[lambda/README.md](lambda/README.md) tells."
  private static let creation =
    "read what `./create.sh --dry-run` prints, then run `./create.sh`. "
    + "[recommender.json](recommender.json) is the request by itself."
  private static let marketer = "write templates with the variables in [messages.md](messages.md)."

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
        return "| \(link) | \(verdicts.map { "\(share.counts[$0])" }.joined(separator: " | ")) |"
      } + [
        "",
        "*You* is who made the set-up. These are the counts when this folder was written; "
          + "`recommender-wizard check session.json` looks again.",
      ]
  }

  private var session: [String] {
    let name = SessionFile.name(input)
    return ["## Go on with the set-up", "", "In this folder, with recommender-wizard:", ""]
      + Markdown.codeBlock("recommender-wizard import . --as \(name)\nrecommender-wizard \(name)")
      + ["", "Every answer, and what was seen in the account, is in `session.json`."]
  }

  private var files: [String] {
    ["## The files", "", "| File | What it is |", "|---|---|"]
      + BundleContents.rows(hasFunction: function != nil).map {
        "| [\($0.path)](\($0.path)) | \($0.meaning) |"
      }
  }
}
