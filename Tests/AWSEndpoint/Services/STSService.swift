/// The Security Token Service.
extension AWSAccountModel {
  func getCallerIdentity(_ request: AWSRequest) -> Reply {
    .xml(
      request,
      [
        XMLElement("Arn", caller.arn), XMLElement("UserId", caller.userID),
        XMLElement("Account", caller.account),
      ])
  }
}
