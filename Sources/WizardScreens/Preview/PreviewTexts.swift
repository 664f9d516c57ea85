/// Every text of the preview.
enum PreviewTexts {
  static let title = "Preview"
  static let configuration = "Configuration"
  static let message = "Message"
  static let changes = "Changed since you opened it"
  static let changesWord = "Changes"

  static let open = "still to choose"
  static let optional = "may stay empty"
  static let noMessage = "It shows once processing and number are chosen."
  static let variables = "In the template:"
  static let nothingChanged = "Nothing."
  static let isNew = "The session is new."
  static let notSet = "not set"
  static let noDisplayName = "no display name"
  static let item = "Recommended item"
  static let more = "F3 shows all"
}
