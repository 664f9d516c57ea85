import RecommenderCore

/// One part of what the answers lead to.
enum PreviewPart: CaseIterable {
  case configuration
  case message
  case changes

  var title: String {
    switch self {
    case .configuration: PreviewTexts.configuration
    case .message: PreviewTexts.message
    case .changes: PreviewTexts.changes
    }
  }

  /// The word that asks for the part.
  var word: String {
    self == .changes ? PreviewTexts.changesWord.lowercased() : title.lowercased()
  }
}

/// What the answers lead to: the configuration, a message, and what has changed.
extension PlainTexts {
  static func preview(_ part: PreviewPart, _ answers: Answers, since opening: Answers)
    -> [PlainLine]
  {
    let lines =
      switch part {
      case .configuration: configuration(answers)
      case .message: message(answers)
      case .changes: changes(answers, since: opening)
      }
    return ["\(part.title):"] + lines.map { PlainLine("  \($0.text)", isVerbatim: $0.isVerbatim) }
  }

  static func noSuchPart(_ text: String) -> PlainLine {
    "There is no part \(quoted(text)). There are configuration, message and changes. Write "
      + ":preview and one of them, or :preview alone."
  }

  private static func configuration(_ answers: Answers) -> [PlainLine] {
    ConfigurationOutline(answers).members.map { member in
      switch member.standing {
      case .open: "\(member.name): \(PreviewTexts.open)"
      case .left: "\(member.name): \(PreviewTexts.optional)"
      case .given: "\(member.name): \(member.values.joined(separator: "; "))"
      case .refused: "\(member.name), not right yet: \(member.values.joined(separator: "; "))"
      }
    }
  }

  private static func message(_ answers: Answers) -> [PlainLine] {
    guard let values = MessageVariables(answers)?.values, let first = values.first else {
      return [PlainLine(PreviewTexts.noMessage)]
    }
    let shown = first.items.indices.map { index in
      let texts = values.map { value in
        "\(value.displayName.isEmpty ? PreviewTexts.item : value.displayName) \(index + 1)"
      }
      return PlainLine("\(index + 1). \(texts.joined(separator: ", "))")
    }
    let variables = values.compactMap(\.items.first).map { item in
      PlainLine("  \(MessageVariables.variable(item))", isVerbatim: true)
    }
    return shown + [PlainLine(PreviewTexts.variables)] + variables
  }

  private static func changes(_ answers: Answers, since opening: Answers) -> [PlainLine] {
    guard !ConfigurationDifference.all(between: opening, and: Answers()).isEmpty else {
      return [PlainLine(PreviewTexts.isNew)]
    }
    let differences = ConfigurationDifference.all(between: opening, and: answers)
    guard !differences.isEmpty else { return [PlainLine(PreviewTexts.nothingChanged)] }
    return differences.map { difference in
      "\(difference.field.label): was \(words(difference.a)), is \(words(difference.b))"
    }
  }

  private static func words(_ value: String?) -> String {
    guard let value else { return PreviewTexts.notSet }
    return value.isEmpty ? PreviewTexts.noDisplayName : value
  }
}
