import NaiveIAM
import RecommenderCore
import Testing

/// Holds the naive evaluator against what the IAM User Guide says in words.
@Suite struct NaiveConditionTests {
  struct Case: CustomTestStringConvertible {
    let condition: String
    let context: [String: [String]]
    let holds: Bool
    var version = "2012-10-17"

    var testDescription: String { "\(condition) with \(context)" }
  }

  @Test("Each operator decides as its documentation says", arguments: cases)
  func condition(_ example: Case) {
    let policy = IAMPolicy(
      text: """
        {"Version": "\(example.version)", "Statement": {"Effect": "Allow", "Action": "a:B",
         "Resource": "*", "Condition": \(example.condition)}}
        """)
    #expect(policy.statements.count == 1)
    let request = IAMRequest(
      .identity("arn:aws:iam::123456789012:user/u"), "a:b", on: "arn:aws:a:::x",
      context: example.context)
    #expect(request.decision(by: [policy]) == (example.holds ? .allowed : .implicitDeny))
  }

  @Test(
    "What the guide does not say, or what hangs on a hidden key, is open",
    arguments: [
      #"{"NumericEquals": {"k": "ten"}}"#, #"{"DateLessThan": {"k": "soon"}}"#,
      #"{"DateLessThan": {"k": "2026"}}"#, #"{"IpAddress": {"k": "1.2.3"}}"#,
      #"{"Bool": {"k": "yes"}}"#, #"{"Bool": {"k": "${k}"}}"#, #"{"Null": {"k": "yes"}}"#,
      #"{"BinaryEquals": {"k": "A"}}"#, #"{"StringEquals": {"many": "a"}}"#,
      #"{"ForAnyValue:StringEqualsIfExists": {"none": "a"}}"#, #"{"NullIfExists": {"k": "a"}}"#,
      #"{"StringMatches": {"k": "a"}}"#, #"{"StringLike": {"k": "${many}"}}"#,
      #"{"StringEquals": {"hidden": "a"}}"#, #"{"StringLike": {"hidden": "*"}}"#,
      #"{"StringLike": {"k": "*${hidden}"}}"#, #"{"Null": {"hidden": "true"}}"#,
    ])
  func open(condition: String) {
    #expect(decision(condition) == nil)
  }

  @Test(
    "A hidden key does not matter where every value of it comes to the same",
    arguments: [
      (#"{"StringLikeIfExists": {"hidden": "*"}}"#, IAMDecision.allowed),
      (#"{"Null": {"hidden": ["true", "false"]}}"#, .allowed),
      (#"{"StringLike": {"k": "b${hidden}"}}"#, .implicitDeny),
      (#"{"ArnLike": {"hidden": "*"}}"#, .implicitDeny),
      (#"{"StringEquals": {"hidden": "${none}"}}"#, .implicitDeny),
      (#"{"StringEquals": {"hidden": "a"}, "Bool": {"k": "true"}}"#, .implicitDeny),
    ])
  func hidden(condition: String, expected: IAMDecision) {
    #expect(decision(condition) == expected)
  }

  private func decision(_ condition: String) -> IAMDecision? {
    let policy = IAMPolicy(
      text: """
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "a:B",
         "Resource": "*", "Condition": \(condition)}}
        """)
    return IAMRequest(
      .identity("arn:aws:iam::123456789012:user/u"), "a:b", on: "arn:aws:a:::x",
      context: ["k": ["a"], "many": ["a", "b"]]
    ).hiding("hidden").knownDecision(by: [policy])
  }

  static let cases: [Case] = [
    // Exact operators know no wildcards.
    yes(#"{"StringEquals": {"K": "a"}}"#, ["k": ["a"]]),
    no(#"{"StringEquals": {"k": "a"}}"#, ["k": ["A"]]),
    no(#"{"StringEquals": {"k": "a*"}}"#, ["k": ["ab"]]),
    yes(#"{"StringEquals": {"k": "a*"}}"#, ["k": ["a*"]]),
    yes(#"{"StringEqualsIgnoreCase": {"k": "aB"}}"#, ["k": ["Ab"]]),
    yes(#"{"StringNotEquals": {"k": "a*"}}"#, ["k": ["ab"]]),
    no(#"{"StringNotEquals": {"k": ["a", "b"]}}"#, ["k": ["b"]]),
    // Patterns reach over colons.
    yes(#"{"StringLike": {"k": "a*d"}}"#, ["k": ["a:b:c:d"]]),
    yes(#"{"StringLike": {"k": "?"}}"#, ["k": ["x"]]),
    no(#"{"StringLike": {"k": "?"}}"#, ["k": ["xy"]]),
    yes(#"{"StringNotLike": {"k": "a*"}}"#, ["k": ["b"]]),
    // ARNs have six parts, each compared for itself.
    yes(#"{"ArnEquals": {"k": "arn:aws:s3:::b/*"}}"#, ["k": ["arn:aws:s3:::b/c:d"]]),
    no(#"{"ArnLike": {"k": "arn:aws:s3:::b*"}}"#, ["k": ["arn:aws:s3:eu:1:b"]]),
    no(#"{"ArnLike": {"k": "arn:aws:s3:*"}}"#, ["k": ["arn:aws:s3:::b"]]),
    yes(#"{"ArnNotLike": {"k": "arn:aws:s3:*"}}"#, ["k": ["arn:aws:s3:::b"]]),
    // Numbers, dates, truth, bytes, addresses.
    yes(#"{"NumericLessThanEquals": {"k": "10"}}"#, ["k": ["10.0"]]),
    no(#"{"NumericLessThan": {"k": 10}}"#, ["k": ["10"]]),
    no(#"{"NumericEquals": {"k": 10}}"#, ["k": ["ten"]]),
    yes(#"{"NumericNotEquals": {"k": 10}}"#, ["k": ["11"]]),
    yes(
      #"{"DateGreaterThan": {"k": "2026-10-30T00:00:00Z"}}"#, ["k": ["2026-10-30T01:30:00+01:00"]]),
    yes(#"{"DateEquals": {"k": "2026-10-30T00:00:00Z"}}"#, ["k": ["1793318400"]]),
    yes(#"{"Bool": {"k": true}}"#, ["k": ["true"]]),
    no(#"{"Bool": {"k": "false"}}"#, ["k": ["true"]]),
    yes(#"{"BinaryEquals": {"k": "QmluYXJ5"}}"#, ["k": ["QmluYXJ5"]]),
    yes(#"{"IpAddress": {"k": "203.0.113.0/24"}}"#, ["k": ["203.0.113.77"]]),
    no(#"{"IpAddress": {"k": "203.0.113.0/25"}}"#, ["k": ["203.0.113.128"]]),
    yes(#"{"IpAddress": {"k": "2001:DB8:1234:5678::/64"}}"#, ["k": ["2001:db8:1234:5678::1"]]),
    yes(#"{"NotIpAddress": {"k": "203.0.113.0/24"}}"#, ["k": ["2001:db8::1"]]),
    // A missing key.
    no(#"{"StringEquals": {"k": "a"}}"#, [:]),
    yes(#"{"StringNotEquals": {"k": "a"}}"#, [:]),
    yes(#"{"StringEqualsIfExists": {"k": "a"}}"#, [:]),
    no(#"{"StringEqualsIfExists": {"k": "a"}}"#, ["k": ["b"]]),
    yes(#"{"Null": {"k": "true"}}"#, [:]),
    no(#"{"Null": {"k": true}}"#, ["k": ["a"]]),
    yes(#"{"Null": {"k": "false"}}"#, ["k": ["a"]]),
    // Several values in the request.
    yes(#"{"ForAllValues:StringEquals": {"k": ["a", "b"]}}"#, ["k": ["a", "b"]]),
    no(#"{"ForAllValues:StringEquals": {"k": ["a", "b"]}}"#, ["k": ["a", "c"]]),
    yes(#"{"ForAllValues:StringEquals": {"k": "a"}}"#, [:]),
    yes(#"{"ForAllValues:StringEquals": {"k": "a"}}"#, ["k": []]),
    yes(#"{"ForAnyValue:StringEquals": {"k": ["a", "b"]}}"#, ["k": ["c", "b"]]),
    no(#"{"ForAnyValue:StringEquals": {"k": "a"}}"#, [:]),
    no(#"{"ForAnyValue:StringEquals": {"k": "a"}}"#, ["k": []]),
    yes(#"{"ForAnyValue:StringNotEquals": {"k": ["a", "b"]}}"#, ["k": ["a", "c"]]),
    no(#"{"ForAllValues:StringNotEquals": {"k": ["a", "b"]}}"#, ["k": ["a", "c"]]),
    // Operators and keys: all have to hold.
    no(#"{"StringEquals": {"k": "a", "l": "b"}}"#, ["k": ["a"], "l": ["c"]]),
    no(#"{"StringEquals": {"k": "a"}, "Bool": {"l": "true"}}"#, ["k": ["a"], "l": ["false"]]),
    // Variables.
    yes(#"{"StringEquals": {"k": "${l}/x"}}"#, ["k": ["v/x"], "l": ["v"]]),
    yes(#"{"StringLike": {"k": "${l}/*"}}"#, ["k": ["v/x"], "l": ["v"]]),
    no(#"{"StringLike": {"k": "a${*}"}}"#, ["k": ["ab"]]),
    yes(#"{"StringLike": {"k": "a${*}"}}"#, ["k": ["a*"]]),
    yes(#"{"StringEquals": {"k": "${$}${?}"}}"#, ["k": ["$?"]]),
    yes(#"{"StringEquals": {"k": "${l, 'd'}"}}"#, ["k": ["d"]]),
    // "Inverted condition operators […] do match against a null value."
    yes(#"{"StringNotEquals": {"k": "${l}"}}"#, ["k": ["d"]]),
    no(#"{"StringEquals": {"k": "${l}"}}"#, ["k": ["d"]]),
    yes(#"{"StringEqualsIgnoreCase": {"k": "${l}"}}"#, ["k": ["aB"], "l": ["Ab"]]),
    yes(#"{"DateEquals": {"k": "2026-10"}}"#, ["k": ["2026-10-01T00:00Z"]]),
    no(#"{"DateEquals": {"k": "2026-10-01T00:00:00.5Z"}}"#, ["k": ["2026-10-01"]]),
    yes(
      #"{"ArnLike": {"k": "arn:aws:a:r:${l}:x/*"}}"#,
      ["k": ["arn:aws:a:r:123456789012:x/1"], "l": ["123456789012"]]),
    Case(
      condition: #"{"StringEquals": {"k": "${l}"}}"#, context: ["k": ["v"], "l": ["v"]],
      holds: false, version: "2008-10-17"),
    Case(
      condition: #"{"StringEquals": {"k": "${l}"}}"#, context: ["k": ["${l}"], "l": ["v"]],
      holds: true, version: "2008-10-17"),
  ]

  private static func yes(_ condition: String, _ context: [String: [String]]) -> Case {
    Case(condition: condition, context: context, holds: true)
  }

  private static func no(_ condition: String, _ context: [String: [String]]) -> Case {
    Case(condition: condition, context: context, holds: false)
  }
}
