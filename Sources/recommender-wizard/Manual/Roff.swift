/// Text in the language of man pages.
enum Roff {
  /// A text that is shown as it stands, whatever is in it, and can be copied to a shell.
  static func escaped(_ text: String) -> String {
    let escaped = text.map { character in
      switch character {
      case "\\": #"\e"#
      case "-": #"\-"#
      case "'": #"\(aq"#
      case "`": #"\(ga"#
      case "^": #"\(ha"#
      case "~": #"\(ti"#
      // A line can be broken behind it, or long words of JSON would stand out.
      case ",": #",\:"#
      default: String(character)
      }
    }.joined()
    // A dot at the beginning of a line would be a request.
    return escaped.hasPrefix(".") ? #"\&"# + escaped : escaped
  }

  /// A section's heading.
  static func section(_ title: String) -> String { ".SH \"\(escaped(title))\"" }

  /// A heading within a section.
  static func subsection(_ title: String) -> String { ".SS \"\(escaped(title))\"" }

  /// A paragraph.
  static func paragraph(_ text: String) -> [String] { [".PP", escaped(text)] }

  /// A term and what it means.
  static func entry(_ term: String, _ meaning: String) -> [String] {
    [".TP", bold(term), escaped(meaning)]
  }

  /// Lines that are kept apart and as they stand.
  static func verbatim(_ lines: [String]) -> [String] {
    [".PP", ".RS 4", ".nf"] + lines.map(escaped) + [".fi", ".RE"]
  }

  /// Emphasis for what is typed as it stands.
  static func bold(_ text: String) -> String { #"\fB\#(escaped(text))\fR"# }
}
