/// Breaks text into lines of a given width: at spaces, and inside over-long words at `:` and `/`.
public enum LineWrap {
  /// The lines of a text; line breaks in it are kept, spaces at a break are dropped.
  ///
  /// There is always at least one line, and a width below 1 counts as 1. A character wider than
  /// the width stands alone on its line.
  public static func lines(of text: String, width: Int) -> [String] {
    lines(of: StyledText(text), width: width).map(\.plain)
  }

  /// The lines of a text with roles; line breaks in it are kept, spaces at a break are dropped.
  ///
  /// `indent` is how many columns all lines but the first of each paragraph are moved to the right.
  public static func lines(of text: StyledText, width: Int, indent: Int = 0) -> [StyledText] {
    var lines: [StyledText] = []
    for paragraph in paragraphs(of: text) {
      wrap(paragraph, width: max(1, width), indent: max(0, min(indent, width - 1)), into: &lines)
    }
    return lines
  }

  /// One character with all that a break needs to know.
  private struct Atom {
    var character: Character
    var role: Role
    var width: Int

    var isSpace: Bool { character == " " }
    /// Whether a line may end after it although no space follows.
    var endsPart: Bool { character == ":" || character == "/" || character == "," }
  }

  private static func paragraphs(of text: StyledText) -> [[Atom]] {
    var paragraphs: [[Atom]] = [[]]
    for run in text.runs {
      for character in run.text {
        if character == "\n" || character == "\r\n" {
          paragraphs.append([])
        } else {
          paragraphs[paragraphs.count - 1].append(
            Atom(character: character, role: run.role, width: character.columnWidth))
        }
      }
    }
    return paragraphs
  }

  private static func wrap(
    _ atoms: [Atom], width: Int, indent: Int, into lines: inout [StyledText]
  ) {
    var start = 0
    var room = width
    var prefix = 0
    repeat {
      let end = lineEnd(atoms, from: start, room: room)
      var last = end
      if end < atoms.count || atoms[start..<end].reduce(0, { $0 + $1.width }) > room {
        while last > start, atoms[last - 1].isSpace { last -= 1 }
      }
      lines.append(styled(atoms[start..<last], indent: prefix))
      start = end
      while start < atoms.count, start > 0, atoms[start].isSpace { start += 1 }
      prefix = indent
      room = width - indent
    } while start < atoms.count
  }

  /// Where the line that begins at `start` ends; always after `start` unless nothing is left.
  private static func lineEnd(_ atoms: [Atom], from start: Int, room: Int) -> Int {
    var used = 0
    var lastSpace: Int?
    var lastPart: Int?
    var index = start
    while index < atoms.count {
      let atom = atoms[index]
      if atom.isSpace, index > start {
        lastSpace = index
      } else if used + atom.width > room {
        let lastPart = wordIsLong(atoms, at: index, room: room) ? lastPart : nil
        return max(lastSpace ?? 0, lastPart ?? 0, start) > start
          ? max(lastSpace ?? 0, lastPart ?? 0) : max(index, start + 1)
      }
      used += atom.width
      if atom.endsPart { lastPart = index + 1 }
      index += 1
    }
    return atoms.count
  }

  /// Whether the word around an index has more columns than a whole line; it is not looked at any
  /// farther than that, or a text without a space would take the square of its length.
  private static func wordIsLong(_ atoms: [Atom], at index: Int, room: Int) -> Bool {
    var width = 0
    var first = index
    while first > 0, !atoms[first - 1].isSpace, width <= room {
      first -= 1
      width += atoms[first].width
    }
    var last = index
    while last < atoms.count, !atoms[last].isSpace, width <= room {
      width += atoms[last].width
      last += 1
    }
    return width > room
  }

  private static func styled(_ atoms: ArraySlice<Atom>, indent: Int) -> StyledText {
    var text = StyledText()
    text.append(String(repeating: " ", count: indent))
    for atom in atoms { text.append(String(atom.character), atom.role) }
    return text
  }
}
