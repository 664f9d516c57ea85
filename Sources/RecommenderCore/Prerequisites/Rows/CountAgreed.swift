/// The team agrees on the number of recommendations.
struct CountAgreed: AgreedRequirement {
  let id = RequirementID.countAgreed
  let title = "The team agrees on the number of recommendations"
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
