/// The number of recommendations is agreed on.
struct CountAgreed: AgreedRequirement {
  let id = RequirementID.countAgreed
  let title = "The number of recommendations is agreed on"
  let mend = "Ask your data science team whether the number fits how the solution performs."

  func openPoint(_ answers: Answers) throws(Undecided) -> String {
    guard let count = answers.recommendationsPerMessage else {
      throw Undecided(missing: "No number is chosen yet.")
    }
    return count == 1
      ? "1 recommendation is retrieved for each recipient."
      : "\(count) recommendations are retrieved for each recipient."
  }
}
