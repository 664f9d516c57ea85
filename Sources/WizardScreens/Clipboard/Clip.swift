/// A text that is put into the clipboard.
public struct Clip: Hashable, Sendable {
  /// The text.
  public let text: String
  /// What it is, in a few words; it stands in the status line.
  public let name: String

  init(_ text: String, name: String) {
    self.text = text
    self.name = name
  }
}
