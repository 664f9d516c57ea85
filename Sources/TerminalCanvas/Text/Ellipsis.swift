/// Cuts text that is too wide and says so with a mark.
public enum Ellipsis {
  /// Which part of the text is left out.
  public enum Place: Hashable, Sendable {
    /// The end; for words and sentences.
    case end
    /// The middle; for ARNs and paths, whose two ends both matter.
    case middle
  }

  /// The text in at most `columns` columns; what is left out is replaced by `mark`.
  public static func cut(
    _ text: String, to columns: Int, at place: Place = .end, mark: Character = "…"
  ) -> String {
    guard columns > 0 else { return "" }
    guard text.columnWidth > columns else { return text }
    let room = columns - mark.columnWidth
    guard room >= 0 else { return "" }
    switch place {
    case .end:
      return prefix(of: text, columns: room) + String(mark)
    case .middle:
      let tail = room / 2
      return prefix(of: text, columns: room - tail) + String(mark)
        + String(prefix(of: String(text.reversed()), columns: tail).reversed())
    }
  }

  /// The text with roles in at most `columns` columns, cut at its end.
  public static func cut(
    _ text: StyledText, to columns: Int, mark: Character = "…"
  ) -> StyledText {
    guard text.columnWidth > columns else { return text }
    var room = columns - mark.columnWidth
    guard room >= 0 else { return StyledText() }
    var result = StyledText()
    for run in text.runs {
      let part = prefix(of: run.text, columns: room)
      result.append(part, run.role)
      room -= part.columnWidth
      if part != run.text {
        result.append(String(mark), run.role)
        break
      }
    }
    return result
  }

  /// As many characters from the start as fit.
  private static func prefix(of text: String, columns: Int) -> String {
    var result = ""
    var room = columns
    for character in text {
      room -= character.columnWidth
      if room < 0 { break }
      result.append(character)
    }
    return result
  }
}
