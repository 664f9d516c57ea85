package import AccountAccess

/// Looks at everything around the wizard that it needs or can use.
package struct Doctor: Sendable {
  private let environment: [String: String]
  private let access: AWSAccess
  private let region: String?

  /// - Parameters:
  ///   - environment: What terminal, colours and folders are looked for in.
  ///   - access: How the AWS CLI is called.
  ///   - region: The Region to ask in; nil for the CLI's own.
  package init(environment: [String: String], access: AWSAccess, region: String?) {
    self.environment = environment
    self.access = access
    self.region = region
  }

  /// What there is to say of this machine; no screen is drawn.
  package func machine() -> [Diagnosis] {
    TerminalDiagnosis(environment).all
      + [
        FolderDiagnosis.sessions(environment), FolderDiagnosis.themes(environment),
        EditorDiagnosis.of(environment),
      ]
  }

  /// What there is to say of the AWS account; the CLI is asked, and nothing is changed.
  package func account() async -> [Diagnosis] {
    await AccountDiagnosis(access, region: region).all()
  }
}
