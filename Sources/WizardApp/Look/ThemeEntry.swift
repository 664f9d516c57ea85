package import TerminalCanvas
import Themes

/// A theme with what people want to know of it.
package struct ThemeEntry: Hashable, Sendable {
  /// What it is made for.
  package enum Background: String, Hashable, Sendable {
    case light
    case dark
    /// It uses the terminal's own background, whatever that is.
    case terminal
  }

  /// Where it comes from.
  package enum Origin: Hashable, Sendable {
    /// It is part of the program.
    case builtIn
    /// It is this file of the user's folder.
    case user(file: String)
    /// It is a file that was named.
    case file(String)
  }

  /// The name by which it is chosen.
  package let name: String
  /// Its name for people.
  package let title: String
  /// Who made it; may be empty.
  package let author: String
  /// What it is made for.
  package let background: Background
  /// Where it comes from.
  package let origin: Origin
  /// How it looks.
  package let theme: Theme

  init(_ scheme: Scheme, called name: String? = nil, origin: Origin) {
    self.name = name ?? scheme.slug
    title = scheme.name
    author = scheme.author
    background = scheme.isLight ? .light : .dark
    self.origin = origin
    theme = Theme(scheme: scheme)
  }

  /// A theme that is made in code, without colours of its own.
  init(ownColors theme: Theme) {
    name = theme.name
    title = theme.name
    author = "recommender-wizard"
    background = .terminal
    origin = .builtIn
    self.theme = theme
  }

  /// The themes that are part of the program, in the order in which they are listed.
  static var builtIn: [ThemeEntry] {
    Themes.inCode.map(ThemeEntry.init(ownColors:))
      + Themes.schemes.map { ThemeEntry($0, origin: .builtIn) }
  }
}

/// Why a theme cannot be used.
package struct ThemeRefused: Error, Hashable, Sendable {
  /// What stands against it.
  package enum Cause: Hashable, Sendable {
    /// There is no such theme or file.
    case missing
    /// The file is no scheme.
    case broken
  }

  /// What stands against it.
  package let cause: Cause
  /// What is said about it.
  package let text: String
}
