/// The chosen type of ID is the one that the projects use most consistently.
struct IDTypeConsistent: AgreedRequirement {
  let id = RequirementID.idTypeConsistent
  let title = "Every recipient has an ID of the chosen type"
  let mend = "Look through the endpoints of your Pinpoint projects for missing IDs."

  func openPoint(_ answers: Answers) throws(Undecided) -> String {
    switch answers.idType {
    case .endpoint: "Does every endpoint have an endpoint ID that your projects assign?"
    case .user: "Does every endpoint have a user ID as well as an endpoint ID?"
    case nil: throw Undecided(missing: "No ID type is chosen yet.")
    }
  }
}
