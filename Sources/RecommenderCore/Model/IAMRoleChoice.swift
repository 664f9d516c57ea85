/// Whether the IAM role that Pinpoint assumes exists already or is still to be created.
///
/// Raw values are those of the session document.
public enum IAMRoleChoice: String, CaseIterable, Hashable, Sendable {
  case existing
  case create

  /// The name of the choice on screen.
  public var title: String {
    switch self {
    case .existing: "Use an existing IAM role"
    case .create: "Create an IAM role"
    }
  }
}
