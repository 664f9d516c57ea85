/// What is said about the sessions before the wizard begins.
package enum SessionTexts {
  package static let question = "Go on with a session?"
  package static let explanation =
    "Each holds everything that was said in it, half-typed words included."
  package static let noEarlierVersion = "There is no earlier version. The file stays as it is."
  /// What becomes of a damaged session that is opened.
  package static let lastGoodVersion =
    "opens the last good version as a copy. The file stays as it is."

  package static let help = [
    "Everything that is said in the wizard is saved at once, in a session. You can leave at any "
      + "moment and go on later, on the same step.",
    "A session that is open in another program cannot be opened twice. You can open a copy of it: "
      + "both then go their own ways.",
    "A damaged session is never overwritten. Where there is a good version from before its last "
      + "save, that one opens as a copy.",
    "In the shell, recommender-wizard sessions lists, renames, copies and deletes them.",
  ]
}
