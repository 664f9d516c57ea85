/// The team has said what the function does.
struct FunctionPurpose: AgreedRequirement, FunctionRequirement {
  let id = RequirementID.functionPurpose
  let title = "The team agrees on what the function does"
  let group = RequirementGroup.function
  let fix =
    "Agree with your developers on what it looks up and where, on the purpose of each attribute, and "
    + "on what it returns for an item that it does not know."

  func openPoint(_ answers: Answers) throws(Undecided) -> String {
    let purposes = answers.attributes.filter { !$0.name.isEmpty }.map { attribute in
      let purpose = attribute.purpose.isEmpty ? "not said" : Quoted.short(attribute.purpose)
      return "\(Quoted.short(attribute.name)): \(purpose)"
    }
    let question =
      "What does the function look up for a recommendation, where, and what if it does not know the item?"
    return purposes.isEmpty
      ? question : "\(question) The purposes given: \(purposes.joined(separator: "; "))."
  }
}
