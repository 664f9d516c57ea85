import NaiveIAM
import RecommenderCore
import Testing

/// Which statements apply, and what several of them come to.
@Suite struct NaiveStatementTests {
  private static let service = IAMRequest.Principal.service("pinpoint.amazonaws.com")
  private static let user = IAMRequest.Principal.identity("arn:aws:iam::123456789012:user/u")

  @Test(
    "Principals are named, or all but some are",
    arguments: [
      (#""Principal": "*""#, true, true),
      (#""Principal": {"AWS": "*"}"#, true, true),
      (#""Principal": {"Service": "pinpoint.amazonaws.com"}"#, true, false),
      (#""Principal": {"Service": ["a.amazonaws.com", "pinpoint.amazonaws.com"]}"#, true, false),
      (#""Principal": {"AWS": "123456789012"}"#, false, true),
      (#""Principal": {"AWS": "arn:aws:iam::123456789012:root"}"#, false, true),
      (#""Principal": {"AWS": "arn:aws:iam::123456789012:user/u"}"#, false, true),
      (#""Principal": {"AWS": "arn:aws:iam::123456789012:user/v"}"#, false, false),
      (#""NotPrincipal": {"Service": "pinpoint.amazonaws.com"}"#, false, true),
    ])
  func principals(member: String, service: Bool, user: Bool) {
    let policy = Self.policy(#"{"Effect": "Allow", \#(member), "Action": "sts:AssumeRole"}"#)
    for (principal, isMeant) in [(Self.service, service), (Self.user, user)] {
      let request = IAMRequest(principal, "sts:AssumeRole", on: "arn:aws:iam::123456789012:role/r")
      #expect(request.decision(by: [policy]) == (isMeant ? .allowed : .implicitDeny))
    }
  }

  @Test(
    "Actions in any case and resources as they stand, with wildcards",
    arguments: [
      (#""Action": "S3:get*", "Resource": "*""#, true),
      (#""Action": ["s3:Put?", "s3:GetObject"], "Resource": "arn:aws:s3:::b/*""#, true),
      (#""NotAction": "s3:*", "Resource": "*""#, false),
      (#""NotAction": "iam:*", "NotResource": "arn:aws:s3:::c/*""#, true),
      (#""Action": "*", "NotResource": "arn:aws:s3:::b/*""#, false),
      (#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::B/*""#, false),
      (#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::${a:k}/*""#, true),
    ])
  func actionsAndResources(members: String, applies: Bool) {
    let request = IAMRequest(
      Self.user, "s3:GetObject", on: "arn:aws:s3:::b/x", context: ["a:k": ["b"]])
    let policy = Self.policy(#"{"Effect": "Allow", \#(members)}"#)
    #expect(request.decision(by: [policy]) == (applies ? .allowed : .implicitDeny))
  }

  @Test("A Deny wins, and each layer has to allow")
  func layers() {
    let allow = Self.policy(#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#)
    let deny = Self.policy(#"{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}"#)
    let other = Self.policy(#"{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}"#)
    let request = IAMRequest(Self.user, "s3:GetObject", on: "arn:aws:s3:::b/x")
    #expect(request.decision(by: [allow, deny]) == .explicitDeny)
    #expect(request.decision(by: [other, allow]) == .allowed)
    #expect(request.decision(by: []) == .implicitDeny)
    #expect(request.decision(by: [allow], within: [[other]]) == .implicitDeny)
    #expect(request.decision(by: [allow], within: [[allow], [deny]]) == .explicitDeny)
    #expect(request.decision(by: [allow], within: [[allow], [allow]]) == .allowed)
  }

  private static func policy(_ statement: String) -> IAMPolicy {
    IAMPolicy(text: #"{"Version": "2012-10-17", "Statement": [\#(statement)]}"#)
  }
}
