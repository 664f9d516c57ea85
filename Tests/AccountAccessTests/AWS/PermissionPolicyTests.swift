import RecommenderCore
import Testing

@testable import AccountAccess

@Suite struct PermissionPolicyTests {
  private static func statement(_ effect: String, _ rest: String) -> String {
    #"{"Effect": "\#(effect)", \#(rest)}"#
  }

  private func decision(_ statements: [String]) throws -> String {
    let text = #"{"Statement": [\#(statements.joined(separator: ","))]}"#
    let policy = try #require(PermissionPolicy(document: try JSONText.read(text.utf8)))
    return PermissionPolicy.decision(
      of: [policy], on: "personalize:DescribeCampaign", resource: "arn:c/a")
  }

  private static let all = #""Action": "*", "Resource": "*""#
  private static let condition = #", "Condition": {"Bool": {"aws:SecureTransport": "true"}}"#

  @Test(
    "Statements decide as IAM does",
    arguments: [
      ([], "implicitDeny"),
      ([statement("Allow", all)], "allowed"),
      ([statement("allow", all)], "allowed"),
      ([statement("Allow", all), statement("Deny", all)], "explicitDeny"),
      ([statement("Deny", all)], "explicitDeny"),
      ([statement("Allow", all + condition)], "conditional"),
      ([statement("Allow", all), statement("Deny", all + condition)], "conditional"),
      ([statement("Deny", all + condition)], "implicitDeny"),
      ([statement("Allow", all + #", "Condition": {}"#)], "allowed"),
      (
        [statement("Allow", #""Action": "Personalize:describe*", "Resource": ["x", "arn:c/?"]"#)],
        "allowed"
      ),
      ([statement("Allow", #""Action": "personalize:List*", "Resource": "*""#)], "implicitDeny"),
      ([statement("Allow", #""Action": "*", "Resource": "ARN:C/A""#)], "implicitDeny"),
      ([statement("Allow", #""NotAction": "iam:*", "Resource": "*""#)], "allowed"),
      ([statement("Allow", #""NotAction": "*:*", "Resource": "*""#)], "implicitDeny"),
      ([statement("Allow", #""Action": "*", "NotResource": "arn:c/*""#)], "implicitDeny"),
    ])
  func decisions(statements: [String], decision: String) throws {
    #expect(try self.decision(statements) == decision)
  }

  @Test(
    "What is no policy is not taken for an empty one",
    arguments: [
      "{}", "[]", "7", #""{""#, #"{"Statement": [7]}"#, #"{"Statement": [{"Effect": "Allow"}]}"#,
      #"{"Statement": [{"Effect": "Perhaps", "Action": "*", "Resource": "*"}]}"#,
      #"{"Statement": [{"Effect": "Allow", "Action": [1], "Resource": "*"}]}"#,
    ])
  func unreadable(text: String) throws {
    #expect(PermissionPolicy(document: try JSONText.read(text.utf8)) == nil)
  }

  @Test(
    "Patterns stand for what they say",
    arguments: [
      ("*", "", true), ("", "", true), ("", "a", false), ("a", "a", true), ("a*", "a", true),
      ("a*c", "abbc", true), ("a*c", "abcd", false), ("*a*b*", "xxaxxbxx", true), ("?", "", false),
      ("a?c", "abc", true), ("*?", "a", true), ("*aab", "aaaab", true), ("**", "x", true),
    ])
  func patterns(pattern: String, text: String, matches: Bool) {
    #expect(PolicyPattern(pattern).matches(text) == matches)
  }
}
