import RecommenderCore

/// Words of a Bash script.
enum ScriptWord {
  /// The text as one word that nothing is expanded in.
  ///
  /// Other than on a line that is pasted, double quotes are safe in a script, where `!` is only
  /// itself. They are used where a reader, or ShellCheck, would take single quotes for a mistake.
  static func quoted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: expandable.contains) else {
      return ShellWord.quoted(text)
    }
    return "\"\(inner(text))\""
  }

  /// The words of a command line.
  static func line(_ words: some Sequence<String>) -> String {
    words.map(quoted).joined(separator: " ")
  }

  /// The text as it stands between double quotes.
  static func inner(_ text: String) -> String {
    var inner = ""
    for scalar in text.unicodeScalars {
      if special.contains(scalar) { inner += "\\" }
      inner.unicodeScalars.append(scalar.properties.generalCategory == .control ? "?" : scalar)
    }
    return inner
  }

  private static let special = ASCIISet("\"\\$`")
  private static let expandable = ASCIISet("'\\$`")
}
