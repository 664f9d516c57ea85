/// The number of recommendations is agreed on.
struct CountAgreed: AgreedRequirement {
  let id = RequirementID.countAgreed
  let title = "The number of recommendations is agreed on"
  let fix =
    "Ask your data science team whether the number fits your messages and how well the solution "
    + "performs."

  func openPoint(_ answers: Answers) throws(Undecided) -> String {
    guard let count = answers.recommendationsPerMessage else {
      throw Undecided(missing: "No number is chosen yet.")
    }
    return count == 1
      ? "Is 1 recommendation for each recipient what the team agreed on?"
      : "Are \(count) recommendations for each recipient what the team agreed on?"
  }
}
