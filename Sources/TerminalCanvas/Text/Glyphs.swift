/// The marks and rules that widgets draw with, all one column wide.
public struct Glyphs: Hashable, Sendable {
  /// A thin vertical rule.
  public var vertical: Character
  /// A thin horizontal rule.
  public var horizontal: Character
  /// The corners of a box: top left, top right, bottom left, bottom right.
  public var corners: [Character]
  /// The vertical rule where the position in a long text is.
  public var thumb: Character
  /// Points at the row the attention is on.
  public var cursor: Character
  /// A choice that is taken.
  public var chosen: Character
  /// A choice that is not taken.
  public var unchosen: Character
  /// Good.
  public var success: Character
  /// Wrong.
  public var failure: Character
  /// Worth a look.
  public var warning: Character
  /// Open: only a person can say.
  public var question: Character
  /// Not looked at.
  public var pending: Character
  /// Stands where text was left out.
  public var ellipsis: Character
  /// Leads from a row to the message about it.
  public var branch: Character
  /// Between two short texts on one line.
  public var separator: Character
  /// The frames of the mark that turns while something is going on.
  public var spinner: [Character]
  /// Keys: Enter, up and down, left and right.
  public var enter: String
  /// The arrow keys that move up and down.
  public var upDown: String
  /// The arrow keys that move left and right.
  public var leftRight: String

  /// Marks for terminals that show Unicode; no emoji, no double-width characters.
  public static let unicode = Glyphs(
    vertical: "│", horizontal: "─", corners: ["┌", "┐", "└", "┘"], thumb: "┃",
    cursor: "▸", chosen: "●", unchosen: "○",
    success: "✓", failure: "✗", warning: "!", question: "?", pending: "·",
    ellipsis: "…", branch: "╰", separator: "·",
    spinner: ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"],
    enter: "⏎", upDown: "↑↓", leftRight: "←→")

  /// Marks for terminals that show ASCII only.
  public static let ascii = Glyphs(
    vertical: "|", horizontal: "-", corners: ["+", "+", "+", "+"], thumb: "#",
    cursor: ">", chosen: "*", unchosen: "o",
    success: "v", failure: "x", warning: "!", question: "?", pending: ".",
    ellipsis: "~", branch: "`", separator: "-",
    spinner: ["|", "/", "-", "\\"],
    enter: "Enter", upDown: "Up/Down", leftRight: "Left/Right")
}
