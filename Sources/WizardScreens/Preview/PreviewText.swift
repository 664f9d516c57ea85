import RecommenderCore
import TerminalCanvas

/// What the answers lead to, as lines: the configuration, a message, and what has changed.
struct PreviewText {
  private let answers: Answers
  private let opening: Answers
  private let width: Int
  private let glyphs: Glyphs

  /// - Parameters:
  ///   - answers: The answers as they stand.
  ///   - opening: The answers as they stood when the session was opened.
  ///   - width: The columns of a line.
  ///   - glyphs: The marks that can be shown.
  init(_ answers: Answers, since opening: Answers, width: Int, glyphs: Glyphs) {
    self.answers = answers
    self.opening = opening
    self.width = width
    self.glyphs = glyphs
  }

  /// The lines of a part, without its title.
  func lines(of part: PreviewPart) -> [StyledText] {
    switch part {
    case .configuration: configuration
    case .message: message
    case .changes: changes
    }
  }

  private var configuration: [StyledText] {
    ConfigurationOutline(answers).members.flatMap { member in
      let name = mark(member.standing) + StyledText(member.name, .syntaxName)
      switch member.standing {
      case .open: return labeled(name, [StyledText(PreviewTexts.open, .warning)])
      case .left: return labeled(name, [StyledText(PreviewTexts.optional, .disabled)])
      case .given, .refused:
        let role = member.isConstant ? Role.syntaxNumber : .syntaxText
        return labeled(name, member.values.map { StyledText(MarkedText.marked($0), role) })
      }
    }
  }

  /// The mark says it; the colour only says it again.
  private func mark(_ standing: ConfigurationOutline.Standing) -> StyledText {
    switch standing {
    case .given, .left: StyledText("  ")
    case .open: StyledText("? ", .warning)
    case .refused: StyledText("\(glyphs.failure) ", .error)
    }
  }

  /// The name with its value beside it or, where that is too long, below it.
  private func labeled(_ name: StyledText, _ values: [StyledText]) -> [StyledText] {
    if let value = values.first, values.count == 1,
      name.columnWidth + 2 + value.columnWidth <= width
    {
      return [name + StyledText("  ") + value]
    }
    return [name] + values.flatMap { indented($0, by: 4) }
  }

  private func indented(_ text: StyledText, by columns: Int) -> [StyledText] {
    let blanks = StyledText(String(repeating: " ", count: columns))
    return LineWrap.lines(of: text, width: max(1, width - columns)).map { blanks + $0 }
  }

  private var message: [StyledText] {
    guard let values = MessageVariables(answers)?.values, let first = values.first else {
      return indented(StyledText(PreviewTexts.noMessage, .secondary), by: 2)
    }
    let shown = first.items.indices.flatMap { index in
      let texts = values.map { value in
        let name = value.displayName.isEmpty ? PreviewTexts.item : value.displayName
        return MarkedText.marked("\(name) \(index + 1)")
      }
      return indented(StyledText("\(index + 1)  " + texts.joined(separator: ", ")), by: 2)
    }
    let variables = values.compactMap(\.items.first).flatMap { item in
      indented(
        StyledText(MarkedText.marked(MessageVariables.variable(item)), .syntaxText), by: 4)
    }
    return shown + [StyledText("  " + PreviewTexts.variables, .secondary)] + variables
  }

  private var changes: [StyledText] {
    guard !ConfigurationDifference.all(between: opening, and: Answers()).isEmpty else {
      return [StyledText("  " + PreviewTexts.isNew, .secondary)]
    }
    let differences = ConfigurationDifference.all(between: opening, and: answers)
    guard !differences.isEmpty else {
      return [StyledText("  " + PreviewTexts.nothingChanged, .secondary)]
    }
    return differences.flatMap { difference in
      [StyledText("  " + MarkedText.marked(difference.field.label), .text)]
        + indented(StyledText("- " + Self.words(difference.a), .removed), by: 4)
        + indented(StyledText("+ " + Self.words(difference.b), .added), by: 4)
    }
  }

  private static func words(_ value: String?) -> String {
    guard let value else { return PreviewTexts.notSet }
    return value.isEmpty ? PreviewTexts.noDisplayName : MarkedText.marked(value)
  }
}
