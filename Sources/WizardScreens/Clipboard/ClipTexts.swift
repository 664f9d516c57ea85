/// What is said about the clipboard.
enum ClipTexts {
  static let commands = "the commands that put the model in place"

  /// The terminal does not tell whether it took the text.
  static func copied(_ clip: Clip) -> String { "Sent to the clipboard: \(clip.name)" }

  static func tooLong(_ clip: Clip) -> String {
    "Too long for the clipboard, which is as it was: \(clip.name)"
  }
}
