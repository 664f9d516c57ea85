/// What is said about the files, before and after they are written.
package enum WritingTexts {
  package static let folder = "Into which folder?"
  package static let folderMeans =
    "It is made when it does not exist. Files there are not replaced unasked."
  package static let failed = "Nothing was written"

  package static func existing(in folder: String) -> String {
    "They exist already in \(folder):"
  }

  package static func written(_ count: Int, into folder: String) -> String {
    "\(Wording.count(count, "file")) in \(folder)"
  }

  /// Stands over the commands.
  package static let commandsStart = "In that folder:"

  /// What comes next: commands, and what each does.
  package static let commands: [(command: String, meaning: String)] = [
    ("bash create.sh --dry-run", "shows what would be done"),
    ("bash create.sh", "does it, and can be run twice"),
  ]

  /// Stands below the commands.
  package static let reading =
    "README.md says who does what. CHECKLIST.md says what has to be in place first."
}

/// What is said where a session cannot be saved in its own place.
package enum SavingTexts {
  package static let consolation = "Nothing typed is lost; saving is tried again."
  package static let elsewhere = "Save to which file instead?"
  package static let later = "Later, from any folder: recommender-wizard import FILE"
  package static let fileMissing = "The file has no name. Write a path."

  package static func notSaved(_ reason: String) -> String { "Not saved. \(reason)" }
}
