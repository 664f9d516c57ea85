import RecommenderCore

extension Exporter {
  /// `lambda/README.md`: what the developer of the function needs to know; with a function only.
  static let functionGuide = Exporter { input in
    guard case .lambda(let function, let attributes) = input.configuration.processing else {
      return []
    }
    let guide = FunctionGuide(input: input, function: function, attributes: attributes)
    return [ExportedFile(path: "lambda/README.md", text: guide.text)]
  }
}

/// The contract of the function, its limits, and how it is tried and deployed.
///
/// Source: the Lambda pages of the Amazon Pinpoint Developer Guide, and Pinpoint's quotas.
struct FunctionGuide {
  let input: ExportInput
  let function: FunctionARN
  let attributes: [AttributeAnswer]

  /// The whole document.
  var text: String {
    let sections = [
      heading, contract, limits, Self.trial, FunctionDeployment(function).lines, Self.trouble,
      Self.guides,
    ]
    return sections.joined(separator: [""]).joined(separator: "\n") + "\n"
  }

  private var heading: [String] {
    let name = Markdown.text(input.configuration.name)
    return ["# The Lambda function of \(name)", ""] + SampleNote.lines(input) + [
      "Amazon Pinpoint calls \(Markdown.code(function.description)) while it sends messages. The "
        + "function adds the attributes that messages show to every recipient.", "",
      "`handler.py` is a function that keeps the contract with made-up values. Put your lookup in "
        + "`look_up`; the rest can stay. It needs Python 3.9 or newer and nothing else.", "",
      "If the function does its work already, do not replace it: compare what it returns with the "
        + "contract.",
    ]
  }

  private var contract: [String] {
    let count = input.configuration.recommendationsPerMessage
    var lines = [
      "## The contract", "",
      "- The event holds `Endpoints`, a map of endpoint IDs and endpoints. Each endpoint bears "
        + "`RecommendationItems`, an ordered list of \(count == 1 ? "1 item" : "up to \(count) items").",
      "- Return that map itself, without `Endpoints` around it: the same endpoints, otherwise "
        + "unchanged, each with a map `Recommendations`.",
      "- `Recommendations` has exactly the attributes below. Upper and lower case count.",
      "- Each value is a list of texts, one for each item, in the order of `RecommendationItems`.",
      "", "| Attribute | Shown as | Purpose |", "|---|---|---|",
    ]
    lines += attributes.map {
      "| \(Markdown.tableCode($0.name)) | \(Markdown.text($0.displayName)) "
        + "| \(Markdown.text($0.purpose)) |"
    }
    if input.attributeKeys == .prefixed {
      lines += [
        "",
        "`recommender.json` writes the names with `Recommendations.` before them. The function "
          + "returns them without.",
      ]
    }
    return lines
  }

  private var limits: [String] {
    [
      "## Limits", "", "| What | Limit |", "|---|---|",
      "| Time that Pinpoint waits | \(Limits.functionTimeoutSeconds) seconds |",
      "| Attempts | \(Limits.functionAttempts) |",
      "| Endpoints in one event | \(Limits.endpointsPerEvent); larger segments make several calls |",
      "| Event, and answer | \(Limits.functionPayloadMegabytes) MB each |",
      "| Attributes | \(Limits.attributeCount.upperBound) |",
      "| Region | \(Markdown.tableCode(input.configuration.region.id)), that of the projects; elsewhere a campaign or "
        + "journey fails only when it sends |",
      "| Reserved concurrent executions | 256 are recommended |",
    ]
  }

  private static let trial =
    ["## Try it", "", "In this folder, without an account:", ""]
    + Markdown.codeBlock("python3 handler.py\npython3 handler.py my-event.json")
    + ["", "The first line takes `event.json`, whose recipients and items are made up."]

  private static let guides =
    ["## Guides of AWS", ""] + AWSGuide.function.map(\.item)

  private static let trouble = [
    "## What goes wrong", "",
    "- **Messages are not sent.** The answer broke the contract, came too late, or an endpoint was "
      + "left out. Look at the function's log.",
    "- **Attributes stay empty.** A name differs, perhaps only in upper and lower case, or there "
      + "were fewer items than expected. Messages then show their default values.",
    "- **It takes too long.** One event can ask for "
      + "\(Limits.endpointsPerEvent * Limits.recommendationsPerMessage.upperBound) items. "
      + "`handler.py` looks each item up once; look up many at a time, or keep them in memory.",
    "- **An item is unknown.** Return `{}` for it; its values are empty texts then. An exception in "
      + "`look_up` fails the whole event.",
    "- **Pinpoint may not invoke it.** The administrator grants that; see the row "
      + "`function-invocable` in `CHECKLIST.md`.",
    "- **An address is lost.** Some events lack `Address`. Return endpoints as they came, and look "
      + "at what arrives before you change anything in them.",
  ]
}
