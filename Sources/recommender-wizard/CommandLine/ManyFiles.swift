import ArgumentParser

/// Reads command lines of thousands of files.
///
/// The time that the parser takes grows with the square of how many values an argument has: ten
/// thousand files would be checked in a fifth of the time that it takes to read their names.
enum ManyFiles {
  /// How many words the parser is given where the rest are names of files.
  private static let head = 64

  /// The command that a command line names.
  ///
  /// - Throws: what the parser throws.
  static func command(_ arguments: [String]) throws -> any ParsableCommand {
    let rest = arguments.dropFirst(head)
    // What begins like an option has to be looked at; alone it is standard input.
    guard !rest.isEmpty, !rest.contains(where: { $0.hasPrefix("-") && $0 != "-" }),
      let command = try? RecommenderWizardCommand.parseAsRoot(Array(arguments.prefix(head))),
      var validate = command as? ValidateCommand
    else { return try RecommenderWizardCommand.parseAsRoot(arguments) }
    validate.files += rest
    return validate
  }
}
