/// The attributes are those that the function returns, by the very same names.
struct AttributesAgreed: AgreedRequirement, FunctionRequirement {
  let id = RequirementID.attributesAgreed
  let title = "The function returns exactly these attributes"
  let group = RequirementGroup.function
  let fix = "Compare the names with your developers; upper and lower case count."

  func openPoint(_ answers: Answers) throws(Undecided) -> String {
    let names = answers.attributes.map(\.name).filter { !$0.isEmpty }
    guard !names.isEmpty else { throw Undecided(missing: "No attribute is named yet.") }
    return "Does the function return exactly \(Quoted.short(names.joined(separator: ", ")))?"
  }
}
