/// The chosen type of ID is the one that the projects use most consistently.
struct IDTypeConsistent: AgreedRequirement {
  let id = RequirementID.idTypeConsistent
  let title = "Every recipient has an ID of the chosen type"
  let fix = "Look through the endpoints of your Pinpoint projects for missing IDs."

  private static let otherwise =
    "Who has none gets no recommendations: the message may not be sent, or may look wrong."

  func openPoint(_ answers: Answers) throws(Undecided) -> String {
    switch answers.idType {
    case .endpoint:
      "Is the endpoint ID the one that your projects use most consistently, and does every endpoint "
        + "have one? \(Self.otherwise)"
    case .user:
      "Is the user ID the one that your projects use most consistently, and does every endpoint "
        + "have one as well as an endpoint ID? \(Self.otherwise)"
    case nil: throw Undecided(missing: "No ID type is chosen yet.")
    }
  }
}
