/// What documents say of themselves where the account is the one that is built into the program.
enum SampleNote {
  /// The note with an empty line behind it; nothing for any other account.
  static func lines(_ input: ExportInput) -> [String] {
    guard input.isSample else { return [] }
    return [
      "> **This is a sample.** Campaigns, functions and IAM roles come from the account that is "
        + "built into recommender-wizard. They do not exist.", "",
    ]
  }
}
