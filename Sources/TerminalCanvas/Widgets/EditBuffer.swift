/// One line of text with a cursor, edited by grapheme; the text is never changed by itself.
public struct EditBuffer: Hashable, Sendable {
  /// The most characters that typing and pasting fill a line up to; a text given may be longer.
  public static let limit = 4096

  /// The text as its characters.
  private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int
  /// What was last killed; `^Y` gives it back.
  public private(set) var killed = ""

  /// Creates a line with the cursor at its end.
  public init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  /// The text, exactly as it was given and edited.
  public var text: String { String(characters) }

  /// Whether there is no text.
  public var isEmpty: Bool { characters.isEmpty }

  /// The text before the cursor.
  public var textBeforeCursor: String { String(characters[..<cursor]) }

  /// Sets another text and puts the cursor at its end; the same text changes nothing.
  public mutating func replace(with text: String) {
    guard !text.utf8.elementsEqual(self.text.utf8) else { return }
    characters = Array(text)
    cursor = characters.count
  }

  /// Inserts text at the cursor as far as the limit allows; says whether all of it went in.
  @discardableResult
  public mutating func insert(_ text: String) -> Bool {
    let room = max(0, Self.limit - characters.count)
    let inserted = text.prefix(room)
    splice(cursor..<cursor, inserted)
    return inserted.endIndex == text.endIndex
  }

  /// Inserts text that was pasted: line breaks and tabs become spaces, control characters go.
  ///
  /// Line breaks at the very end are dropped, since copying a line often takes one along.
  @discardableResult
  public mutating func paste(_ text: String) -> Bool {
    insert(Self.singleLine(text))
  }

  /// The text as a paste puts it into one line.
  static func singleLine(_ text: String) -> String {
    var rest = text[...]
    while rest.last?.isNewline == true { rest.removeLast() }
    var line = String.UnicodeScalarView()
    for character in rest {
      if character.isNewline || character == "\t" {
        line.append(" ")
      } else {
        // One by one, since appending several copies the whole line each time.
        for scalar in character.unicodeScalars
        where scalar.properties.generalCategory != .control {
          line.append(scalar)
        }
      }
    }
    return String(line)
  }

  /// Moves the cursor; the target is brought into the text.
  mutating func move(to target: Int) -> Outcome {
    let target = min(max(0, target), characters.count)
    guard target != cursor else { return .refused }
    cursor = target
    return .moved
  }

  /// Removes a range of characters, which may be kept as killed text.
  mutating func remove(_ range: Range<Int>, killing: Bool = false) -> Outcome {
    guard !range.isEmpty else { return .refused }
    if killing { killed = String(characters[range]) }
    splice(range, "")
    return .changed
  }

  /// Swaps the characters around the cursor, at the end the last two, and moves on.
  mutating func transpose() -> Outcome {
    guard cursor > 0, characters.count > 1 else { return .refused }
    let second = min(cursor, characters.count - 1)
    splice(second - 1..<second + 1, String([characters[second], characters[second - 1]]))
    return .changed
  }

  /// Replaces a range and puts the cursor after what came in.
  ///
  /// Neighbours may join into one character then, so the characters are counted anew; a cursor
  /// that would stand inside one moves behind it.
  private mutating func splice(_ range: Range<Int>, _ text: some StringProtocol) {
    let head = String(characters[..<range.lowerBound]) + String(text)
    let whole = head + String(characters[range.upperBound...])
    let offset = head.utf8.count
    characters = Array(whole)
    cursor = 0
    var passed = 0
    while cursor < characters.count, passed < offset {
      passed += characters[cursor].utf8.count
      cursor += 1
    }
  }
}
