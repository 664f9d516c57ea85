/// What is said where another program has changed the file of the session.
package enum OutsideTexts {
  package static let title = "Another program has changed this session"
  package static let leaving = "leave, yours kept apart"

  package static func explanation(_ name: String) -> String {
    "The session \(name) is not what was last saved here. Nothing is overwritten. Which version "
      + "do you want to go on with?"
  }

  /// What can be chosen, in the order of `SessionVersion`, and last of all another name.
  package static let choices: [(title: String, meaning: String)] = [
    ("Keep yours", "The other version becomes a session of its own."),
    ("Take the other", "Yours becomes a session of its own."),
    ("Save yours under another name", "The other version stays where it is."),
  ]
}
