extension CallerIdentity {
  /// Reads the reply of `sts get-caller-identity`; nil where the account is missing.
  public init?(json: JSONValue) {
    guard let account = json["Account"]?.text else { return nil }
    self.init(account: account, arn: json["Arn"]?.text ?? "")
  }

  /// The identity as `get-caller-identity` writes it.
  public var json: JSONValue {
    var identity = AWSFields()
    identity.set("Account", account)
    identity.setUnlessEmpty("Arn", arn)
    return identity.json
  }
}
