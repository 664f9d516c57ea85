import RecommenderCore

extension Exporter {
  /// `messages.md`: the message variables to use in templates, for this very configuration.
  static let messages = Exporter { input in
    [ExportedFile(path: "messages.md", text: MessagesFile(input).text)]
  }
}

/// What the person who writes messages needs to know.
struct MessagesFile {
  private let input: ExportInput
  private let values: [MessageVariables.Value]
  private let count: Int
  private let hasFunction: Bool

  init(_ input: ExportInput) {
    self.input = input
    values = MessageVariables(input.configuration).values
    count = input.configuration.recommendationsPerMessage
    if case .lambda = input.configuration.processing {
      hasFunction = true
    } else {
      hasFunction = false
    }
  }

  /// The whole document.
  var text: String {
    let sections = [heading, variables, loop, defaults, template, Self.channels, recipients]
    return sections.joined(separator: [""]).joined(separator: "\n") + "\n"
  }

  private var heading: [String] {
    let name = Markdown.text(input.configuration.name)
    return ["# Message variables of \(name)", ""] + SampleNote.lines(input) + [
      "What to write in message templates so that they show what \(name) recommends: "
        + "\(count == 1 ? "1 recommendation" : "\(count) recommendations") for each recipient.", "",
      "> **Test messages show no recommendations.** Neither do messages that are sent directly. "
        + "Both show the default values. To see real recommendations, send a campaign to a "
        + "segment with your own addresses in it.",
    ]
  }

  private var variables: [String] {
    var lines = ["## Variables", ""]
    if count > 1 {
      lines += [
        "Numbers begin at 0"
          + (hasFunction
            ? "; the same number in two variables means the same recommended item." : "."),
        "",
      ]
    }
    for value in values {
      lines += ["### \(Markdown.text(value.displayName))", ""]
      if !value.purpose.isEmpty {
        lines += [
          "\(hasFunction ? "Purpose" : "It contains"): \(Markdown.text(value.purpose))", "",
        ]
      }
      lines += block(value.items.map(MessageVariables.variable)) + [""]
    }
    return lines + [
      "The headings above are the names that Pinpoint's attribute finder shows beside a template.",
      "", functionNote,
    ]
  }

  private var functionNote: String {
    guard hasFunction else {
      return "A variable shows what the model returned, as it is, which can be an item's ID."
    }
    return "The names are those that the Lambda function returns; upper and lower case count. The "
      + "function in `lambda/` returns lists. From one that returns a single text, leave the "
      + "number and its dot away."
  }

  private var loop: [String] {
    guard count > 1, let value = values.first else {
      return ["## A loop", "", "There is one recommendation, so a template needs no loop."]
    }
    var lines = ["## A loop", "", "All recommendations in a list of an HTML e-mail:", ""]
    lines += block([
      "<ul>", "{{#each \(value.list)}}", "  <li>{{this}}</li>", "{{/each}}", "</ul>",
    ])
    guard values.count > 1 else { return lines }
    lines += [
      "",
      "A loop goes through one attribute. To show several of one item together, write them out, "
        + "here for the first item:", "",
    ]
    return lines + block(values.compactMap { $0.items.first.map(MessageVariables.variable) })
  }

  private var defaults: [String] {
    let members = values.flatMap { value in
      value.items.enumerated().map { index, item in
        JSONValue.Member(item, .string("default for \(value.displayName) \(index + 1)"))
      }
    }
    let text = JSONText.line(.string(JSONText.line(.object(members))))
    return [
      "## Default values", "",
      "A variable without a value becomes empty text: for a recipient with fewer recommendations, "
        + "and in test messages. Give every variable a default value, with words of your own. In "
        + "Pinpoint's API they are one text of a template:", "",
    ] + Markdown.codeBlock("\"DefaultSubstitutions\": \(text)", language: "json") + [
      "",
      "Change only what follows each colon. Pinpoint does not document how a variable with a "
        + "number is spelled there; look at the first test message.",
    ]
  }

  private var template: [String] {
    [
      "## The template", "",
      "- Connect the model with the template; in the API by its ID, as `RecommenderId`. A template "
        + "has one model.",
      "- A change of the model changes every template that uses it at once.",
    ]
  }

  private static let channels = [
    "## Channels", "",
    "| Channel | Recommendations |", "|---|---|",
    "| E-mail | in campaigns and in journeys |",
    "| SMS | in campaigns only; a recommended value can have "
      + "\(Limits.recommendedValueLength) characters, and longer texts cost more |",
    "| Push notification | in campaigns only |",
    "| Voice, in-app | none |",
    "",
    "This is what Pinpoint's documentation last said. Amazon Pinpoint's own support ended on "
      + "2026-10-30.",
  ]

  private var recipients: [String] {
    let need =
      switch input.configuration.idType {
      case .endpoint: "an endpoint ID"
      case .user: "both a user ID and an endpoint ID"
      }
    return [
      "## Recipients", "",
      "Every endpoint needs \(need). Those without get no recommendations: their message may not be "
        + "sent, or may look wrong. People whom the model does not know get what is popular.",
    ]
  }

  private func block(_ lines: [String]) -> [String] {
    Markdown.codeBlock(lines.joined(separator: "\n"), language: "handlebars")
  }
}
