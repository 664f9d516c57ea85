/// Every text of the preview.
package enum PreviewTexts {
  package static let title = "Preview"
  package static let configuration = "Configuration"
  package static let message = "Message"
  package static let changes = "Changed since you opened it"
  package static let changesWord = "Changes"

  package static let open = "still to choose"
  package static let optional = "may stay empty"
  package static let noMessage = "It shows once processing and number are chosen."
  package static let variables = "In the template:"
  package static let nothingChanged = "Nothing."
  package static let isNew = "The session is new."
  package static let notSet = "not set"
  package static let noDisplayName = "no display name"
  package static let item = "Recommended item"
}
