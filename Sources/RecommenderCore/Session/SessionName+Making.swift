extension SessionName {
  /// The nearest text that may name a session, such as the stem of a file made fit; nil where too
  /// little would be left.
  ///
  /// It begins with a letter or a digit, so that no command line takes it for an option.
  public static func fixed(_ text: String) -> String? {
    let trimmed = shape.fixed(text, replacement: "-").map { fixed in
      String(fixed.reversed().drop { $0 == "-" }.reversed())
    }
    return trimmed.flatMap { isValid($0) ? $0 : nil }
  }

  /// A name with a number behind it, cut so that both fit, such as `movie-picks-2`.
  public static func numbered(_ name: String, _ number: Int) -> String {
    let suffix = "-\(number)"
    return name.prefix(longest - suffix.utf8.count) + suffix
  }

  private static let shape = TextShape(
    length: 1...longest, first: .lettersAndDigits, allowed: .nameCharacters + ASCIISet("."))
}
