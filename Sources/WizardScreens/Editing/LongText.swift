public import RecommenderCore
import TerminalCanvas

/// A text of the answers that may be written in an editor of the person's own.
public struct LongText: Hashable, Sendable {
  /// Which answer it is.
  public let field: Field
  /// The text as it stands.
  public let text: String

  /// The most bytes that are read back from a file.
  public static let largestFile = 65_536
  /// The most characters that a field takes.
  public static let longestLine = EditBuffer.limit

  init(_ field: Field, _ state: WizardState) {
    self.field = field
    text =
      switch field {
      case .description: state.answers.description
      case .recommendationContent: state.answers.recommendationContent
      case .attributePurpose(let row): Self.row(row, state).purpose
      default: ""
      }
  }

  /// The text on the one line that a field has: as where it is pasted, line breaks become spaces.
  ///
  /// - Returns: The line, or nil where it is longer than a field takes.
  public static func line(of text: String) -> String? {
    var buffer = EditBuffer()
    return buffer.paste(text) ? buffer.text : nil
  }

  /// The answer that another text is; nil where the state has no such field.
  func answer(_ text: String, _ state: WizardState) -> Answer? {
    switch field {
    case .description: return .description(text)
    case .recommendationContent: return .recommendationContent(text)
    case .attributePurpose(let index):
      var row = Self.row(index, state)
      row.purpose = text
      return .attribute(index, row)
    default: return nil
    }
  }

  private static func row(_ index: Int, _ state: WizardState) -> AttributeAnswer {
    let rows = state.answers.attributes
    return rows.indices.contains(index) ? rows[index] : AttributeAnswer()
  }
}
