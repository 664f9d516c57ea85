import ArgumentParser
import RecommenderCore

/// The value of `--account`: `sample`, `none`, or the path of a snapshot.
struct AccountArgument: ExpressibleByArgument {
  let choice: AccountChoice

  init?(argument: String) {
    switch argument {
    case "sample": choice = .sample
    case "none": choice = .none
    case "", "aws": return nil
    default: choice = AccountChoice(source: .file, file: argument)
    }
  }

  static let allValueStrings = ["sample", "none", "FILE"]
}
