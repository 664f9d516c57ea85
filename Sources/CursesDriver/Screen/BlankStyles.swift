import TerminalCanvas

/// In which role's style a blank is drawn.
///
/// A blank shows no strokes, so that colours and weights of strokes are lost on it. Drawn in the
/// plain style it need not be sent again when the attention moves to or from its row.
struct BlankStyles {
  private var roles = Role.allCases

  /// Every blank in the style of its own role.
  init() {}

  /// Blanks that look like plain ones in a theme are drawn as plain ones.
  init(_ theme: Theme) {
    let plain = theme[.text].background
    roles = Role.allCases.map { role in
      let style = theme[role]
      let shows: Style.Emphasis = [.underline, .reverse]
      return style.background == plain && style.emphasis.isDisjoint(with: shows) ? .text : role
    }
  }

  subscript(role: Role) -> Role { roles[Int(role.rawValue)] }
}
