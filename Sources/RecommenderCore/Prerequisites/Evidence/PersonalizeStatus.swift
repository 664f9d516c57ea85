/// The statuses that Personalize is known to give campaigns, updates and solution versions.
///
/// The list of the service is open; an unknown status is quoted and never judged.
/// Source: the shapes `Campaign`, `CampaignUpdateSummary` and `SolutionVersion` of its API.
enum PersonalizeStatus: Hashable {
  case active
  /// On its way; waiting helps.
  case underWay
  /// Failed, stopped or being deleted; waiting does not help.
  case ended
  case unknown

  init(_ status: String) {
    switch status {
    case "ACTIVE": self = .active
    case "CREATE PENDING", "CREATE IN_PROGRESS": self = .underWay
    case "CREATE FAILED", "CREATE STOPPING", "CREATE STOPPED", "DELETE PENDING",
      "DELETE IN_PROGRESS":
      self = .ended
    default: self = .unknown
    }
  }
}
