import ArgumentParser
import RecommenderCore

/// The value of `--account`: `aws`, `sample`, `none`, or the path of a snapshot.
struct AccountArgument: ExpressibleByArgument {
  let choice: AccountChoice

  init?(argument: String) {
    switch argument {
    case "aws": choice = AccountChoice(source: .aws)
    case "sample": choice = .sample
    case "none": choice = .none
    case "": return nil
    default: choice = AccountChoice(source: .file, file: argument)
    }
  }

  static let allValueStrings = ["aws", "sample", "none", "FILE"]
}
