/// Numbered choices: how they are said, and what a line makes of them.
enum Numbered {
  /// The row with its number, which is counted from 1.
  static func row(_ number: Int, _ text: String) -> PlainLine {
    PlainLine("\(number < 10 ? " " : "")\(number). \(text)")
  }

  /// The rows, numbered from 1.
  static func rows(_ texts: [String]) -> [PlainLine] {
    texts.enumerated().map { row($0.offset + 1, $0.element) }
  }

  /// The index of the choice that a line names by its number or its title; nil where it names none.
  static func index(_ text: String, among titles: [String]) -> Int? {
    if let number = number(text) { return titles.indices.contains(number - 1) ? number - 1 : nil }
    let word = text.lowercased()
    return titles.firstIndex { $0.lowercased() == word }
  }

  /// The index of the choice that a line names by its number, its title, or a word that no other
  /// title has; nil where it names none.
  static func choice(_ text: String, among titles: [String]) -> Int? {
    if let index = index(text, among: titles) { return index }
    let word = text.lowercased()[...]
    let having = titles.indices.filter {
      titles[$0].lowercased().split(separator: " ").contains(word)
    }
    return having.count == 1 ? having.first : nil
  }

  /// The number that a line is, written in digits only.
  static func number(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  /// The text without blanks around it; a tab stays, since it parts the cells of a table.
  static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let last = rest.last, last == " " || last.isNewline { rest.removeLast() }
    while rest.first == " " { rest.removeFirst() }
    return String(rest)
  }
}
