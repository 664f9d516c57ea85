/// One request that the endpoint understood.
public struct AWSRequest: Hashable, Sendable {
  /// What was asked.
  public let action: AWSAction
  /// The Region of the credential scope; empty where the request was not signed.
  public let region: String
  /// The access key of the credential scope, which tells profiles apart.
  public let accessKey: String
  /// The path, with escapes resolved.
  public let path: String
  /// The parameters of the query, or of the form of IAM and STS.
  public let parameters: [String: String]
  /// The body as text.
  public let body: String

  /// Who was asked.
  public var service: AWSService { action.service }

  /// The values of a numbered list in a form, such as `ActionNames.member.1`.
  func list(_ name: String) -> [String] {
    var values: [String] = []
    while let value = parameters["\(name).member.\(values.count + 1)"] { values.append(value) }
    return values
  }
}
