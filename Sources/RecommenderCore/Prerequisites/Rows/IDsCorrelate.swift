/// The user IDs of Personalize and the IDs in Pinpoint mean the same people.
///
/// No machine can tell: Personalize answers with popular items where it has never seen an ID.
struct IDsCorrelate: AgreedRequirement {
  let id = RequirementID.idsCorrelate
  let title = "User IDs mean the same people on both sides"
  let fix =
    "Compare some IDs in the USER_ID column of the training data, which requests call userId, with "
    + "IDs in your Pinpoint projects."

  func openPoint(_ answers: Answers) throws(Undecided) -> String {
    switch answers.idType {
    case .endpoint: "Are the user IDs of Personalize the endpoint IDs of Pinpoint?"
    case .user: "Are the user IDs of Personalize the user IDs of Pinpoint?"
    case nil: throw Undecided(missing: "No ID type is chosen yet.")
    }
  }
}
