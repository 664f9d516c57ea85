/// The team has said what the function does.
struct FunctionPurpose: AgreedRequirement, FunctionRequirement {
  let id = RequirementID.functionPurpose
  let title = "The team agrees on what the function does"
  let group = RequirementGroup.function
  let mend = "Describe to your developers what it looks up, and the purpose of each attribute."

  func openPoint(_ answers: Answers) throws(Undecided) -> String {
    "Nobody has confirmed what the function does with a recommendation."
  }
}
