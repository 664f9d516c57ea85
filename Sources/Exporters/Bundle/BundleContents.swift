/// What the files of a bundle are, in a few words each.
public enum BundleContents {
  /// What the file at a path is; empty for a path that no bundle has.
  public static func meaning(of path: String) -> String {
    path == "README.md"
      ? "where to begin: who does what"
      : rows(hasFunction: true, createsRole: true).first { $0.path == path }?.meaning ?? ""
  }

  /// The paths that some bundle has and this one has not.
  ///
  /// An export leaves such files where they are: a developer may have gone on with the function
  /// that an earlier one began.
  public static func foreign(to files: [ExportedFile]) -> [String] {
    let own = Set(files.map(\.path))
    return rows(hasFunction: true, createsRole: true).map(\.path).filter { !own.contains($0) }
  }

  /// The files in the order in which they are of use, but for the page that lists them.
  static func rows(
    hasFunction: Bool, createsRole: Bool
  ) -> [(path: String, meaning: String)] {
    shared + (createsRole ? creation : []) + putting + (hasFunction ? function : []) + last
  }

  private static let shared = pairs([
    ("CHECKLIST.md", "prerequisites, evidence, and what to do"),
    ("checklist.json", "the same for programs"),
    ("iam/trust-policy.json", "lets Pinpoint take on the IAM role"),
    ("iam/permissions-policy.json", "what the IAM role may do"),
    ("iam/operator-policy.json", "what creating the model takes"),
  ])

  private static let creation = pairs([
    ("iam/create-role-policy.json", "what creating the IAM role takes besides"),
    ("iam/permissions-boundary.json", "the most that such an IAM role can be allowed"),
  ])

  private static let putting = pairs([
    ("template.yaml", "the IAM role and permissions for CloudFormation"),
    ("create.sh", "all commands in order; can be run twice"),
    ("recommender.json", "the request that creates the model"),
  ])

  private static let function = pairs([
    ("lambda/README.md", "what the function has to do, and how"),
    ("lambda/handler.py", "a function to start from"),
    ("lambda/event.json", "an event to try it with"),
  ])

  private static let last = pairs([
    ("messages.md", "the variables for message templates"),
    ("session.json", "the set-up, to import and go on"),
  ])

  private static func pairs(_ rows: [(String, String)]) -> [(path: String, meaning: String)] {
    rows.map { (path: $0.0, meaning: $0.1) }
  }
}
