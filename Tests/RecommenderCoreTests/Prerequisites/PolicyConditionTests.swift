import Testing

@testable import RecommenderCore

/// Conditions decided as the IAM User Guide describes them, by examples of its own kind.
///
/// Sources: "Condition operators", "Set operators for multivalued context keys", "Variables and
/// tags" and "Version", IAM User Guide.
@Suite("Conditions of policies")
struct PolicyConditionTests {
  /// A request of a service with tags, in which some keys are missing and all others unknown.
  private static let context = RequestContext([
    "aws:principaltag/job-category": .text("iamuser-admin"),
    "aws:principaltag/": .absent, "aws:tokenissuetime": .absent, "ec2:instancetype": .absent,
    "aws:sourcearn": .text(
      "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt"),
    "aws:principalarn": .text("arn:aws:iam::111122223333:role/team/Admin"),
    "aws:sourceip": .text("203.0.113.77"), "aws:vpcsourceip": .text("2001:db8:1234:5678::9"),
    "s3:max-keys": .text("10"), "aws:currenttime": .text("2026-03-01T12:00:00Z"),
    "aws:multifactorauthpresent": .text("false"), "s3:prefix": .text("home/ana/"),
    "aws:username": .text("ana"), "x:capital": .text("Ana"), "x:odd": .text("a*b?$"),
    "x:blob": .text("QmluYXJ5"),
    "dynamodb:attributes": .values([
      RequestValue(text: "PostDateTime"), RequestValue(text: "UserName"),
    ]),
    "x:none": .values([]),
    "x:model": .values([RequestValue(text: "arn:aws:m:r:1:models/", hasID: true)]),
  ])

  private func truth(_ test: String, _ key: String, _ values: [String], variables: Bool = true)
    -> PolicyTruth
  {
    PolicyStatement.Condition(test: test, key: key, values: values)
      .truth(in: Self.context, hasVariables: variables)
  }

  @Test(
    "Each operator compares in its own way",
    arguments: [
      ("StringEquals", "aws:PrincipalTag/job-category", "iamuser-admin", true),
      ("StringEquals", "aws:PrincipalTag/job-category", "IAMUSER-admin", false),
      ("StringEqualsIgnoreCase", "aws:PrincipalTag/job-category", "IAMUSER-admin", true),
      ("StringEquals", "aws:PrincipalTag/job-category", "iamuser-*", false),
      ("StringEqualsIgnoreCase", "aws:PrincipalTag/job-category", "iamuser-*", false),
      ("StringNotEquals", "aws:PrincipalTag/job-category", "iamuser-*", true),
      ("StringNotEqualsIgnoreCase", "aws:PrincipalTag/job-category", "IAMuser-admin", false),
      ("StringLike", "aws:PrincipalTag/job-category", "iam*-????n", true),
      ("StringLike", "aws:PrincipalTag/job-category", "IAM*", false),
      ("StringNotLike", "aws:PrincipalTag/job-category", "iam*", false),
      ("STRINGLIKE", "AWS:principalTAG/Job-Category", "iam*", true),
      // Wildcards of strings reach over colons, those of ARNs do not.
      ("StringLike", "aws:SourceArn", "arn:aws:someservice:*:111122223333:finance/*", true),
      ("ArnLike", "aws:SourceArn", "arn:aws:someservice:*:111122223333:finance/*", false),
      ("ArnLike", "aws:SourceArn", "arn:aws:someservice:*:999999999999:store/*", true),
      ("ArnEquals", "aws:SourceArn", "arn:aws:someservice:*:999999999999:store/*", true),
      ("ArnNotEquals", "aws:SourceArn", "arn:aws:someservice:*:999999999999:store/*", false),
      ("ArnLike", "aws:SourceArn", "arn:aws:someservice:us-east-2:999999999999*", false),
      ("ArnNotLike", "aws:SourceArn", "arn:aws:someservice:us-east-2:999999999999*", true),
      ("ArnLike", "aws:SourceArn", "*", false),
      ("ArnLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/*", true),
      ("ArnLike", "aws:PrincipalArn", "arn:aws:iam:*:*:role/team/*", true),
      ("ArnLike", "aws:PrincipalTag/job-category", "*:*:*:*:*:*", false),
      ("NumericLessThanEquals", "s3:max-keys", "10", true),
      ("NumericLessThan", "s3:max-keys", "10", false),
      ("NumericEquals", "s3:max-keys", "10.0", true),
      ("NumericNotEquals", "s3:max-keys", "10", false),
      ("NumericGreaterThan", "s3:max-keys", "9.5", true),
      ("NumericGreaterThanEquals", "s3:max-keys", "11", false),
      ("NumericEquals", "aws:username", "10", false),
      ("DateGreaterThan", "aws:CurrentTime", "2026-01-01T00:00:01Z", true),
      ("DateLessThan", "aws:CurrentTime", "2026-03-01T13:00:00+02:00", false),
      ("DateLessThanEquals", "aws:CurrentTime", "2026-03-01T13:00:00+01:00", true),
      ("DateEquals", "aws:CurrentTime", "1772366400", true),
      ("DateNotEquals", "aws:CurrentTime", "2026-03-01", true),
      ("DateGreaterThanEquals", "aws:CurrentTime", "2026-03-01", true),
      ("DateGreaterThanEquals", "aws:CurrentTime", "2026-03", true),
      ("DateEquals", "aws:CurrentTime", "2026-03-01T12:00Z", true),
      ("DateEquals", "aws:CurrentTime", "2026-03-01T13:30+01:30", true),
      ("DateEquals", "aws:CurrentTime", "2026-03-01T12:00:00.5Z", false),
      ("DateLessThan", "aws:CurrentTime", "2026-03-01T12:00:00.25Z", true),
      ("NumericLessThan", "s3:max-keys", "-3", false),
      ("Bool", "aws:MultiFactorAuthPresent", "false", true),
      ("Bool", "aws:MultiFactorAuthPresent", "True", false),
      ("BinaryEquals", "x:blob", "QmluYXJ5", true),
      ("BinaryEquals", "x:blob", "qmluyxj5", false),
      ("IpAddress", "aws:SourceIp", "203.0.113.0/24", true),
      ("IpAddress", "aws:SourceIp", "203.0.113.77", true),
      ("IpAddress", "aws:SourceIp", "203.0.112.0/24", false),
      ("IpAddress", "aws:SourceIp", "203.0.113.76/31", true),
      ("IpAddress", "aws:SourceIp", "0.0.0.0/0", true),
      ("NotIpAddress", "aws:SourceIp", "203.0.113.0/24", false),
      ("IpAddress", "aws:SourceIp", "2001:db8::/32", false),
      ("IpAddress", "aws:VpcSourceIp", "2001:DB8:1234:5678::/64", true),
      ("IpAddress", "aws:VpcSourceIp", "2001:db8:1234:5679::/64", false),
      ("IpAddress", "aws:VpcSourceIp", "2001:db8:1234:5678:0:0:0:9", true),
    ])
  func operators(_ test: String, _ key: String, _ value: String, _ holds: Bool) {
    #expect(truth(test, key, [value]) == (holds ? .holds : .fails))
    #expect(truth("\(test)IfExists", key, [value]) == (holds ? .holds : .fails))
  }

  @Test(
    "Several values are an or; for a negated operator none of them may match",
    arguments: [
      ("StringEquals", true), ("StringNotEquals", false), ("StringLike", true),
      ("ForAnyValue:StringEquals", true), ("ForAllValues:StringEquals", true),
    ])
  func values(_ test: String, _ holds: Bool) {
    #expect(truth(test, "aws:username", ["bob", "ana"]) == (holds ? .holds : .fails))
    #expect(truth(test, "aws:username", ["bob", "eve"]) == (holds ? .fails : .holds))
    #expect(truth(test, "aws:username", []) == (holds ? .fails : .holds))
  }

  @Test(
    "A missing key fails, but for a negated operator, if-exists and for-all-values",
    arguments: [
      ("StringLike", false), ("StringNotLike", true), ("ArnNotEquals", true), ("Bool", false),
      ("NumericLessThan", false), ("NotIpAddress", true), ("DateEquals", false),
      ("StringLikeIfExists", true), ("StringNotEqualsIfExists", true), ("BoolIfExists", true),
      ("ForAllValues:StringLike", true), ("ForAllValues:StringNotLike", true),
      ("ForAnyValue:StringLike", false), ("ForAnyValue:StringNotLike", false),
    ])
  func missing(_ test: String, _ holds: Bool) {
    for key in ["ec2:InstanceType", "aws:PrincipalTag/team", "x:none"] {
      #expect(truth(test, key, ["t1.*"]) == (holds ? .holds : .fails))
    }
  }

  @Test("Null asks whether a key is missing")
  func null() {
    #expect(truth("Null", "aws:TokenIssueTime", ["true"]) == .holds)
    #expect(truth("Null", "aws:TokenIssueTime", ["false"]) == .fails)
    #expect(truth("Null", "aws:username", ["True"]) == .fails)
    #expect(truth("null", "AWS:UserName", ["false"]) == .holds)
    #expect(truth("Null", "x:none", ["true"]) == .holds)
    #expect(isUnknown(truth("Null", "aws:SourceVpc", ["true"])))
    #expect(isUnknown(truth("NullIfExists", "aws:username", ["true"])))
  }

  @Test(
    "For all values, and for any value",
    arguments: [
      ("ForAllValues:StringLike", ["PostDateTime", "Message", "Tags"], false),
      ("ForAllValues:StringLike", ["Post*", "User*", "Tags"], true),
      ("ForAllValues:StringEquals", ["PostDateTime", "UserName", "ID"], true),
      ("ForAnyValue:StringLike", ["ID", "PostDateTime"], true),
      ("ForAnyValue:StringLike", ["ID", "Message"], false),
      ("ForAnyValue:StringNotEquals", ["PostDateTime"], true),
      ("ForAnyValue:StringNotEquals", ["PostDateTime", "UserName"], false),
      ("ForAllValues:StringNotEquals", ["ID", "Message"], true),
      ("ForAllValues:StringNotEquals", ["ID", "UserName"], false),
      ("forallvalues:stringequalsifexists", ["PostDateTime", "UserName"], true),
    ])
  func sets(_ test: String, _ values: [String], _ holds: Bool) {
    #expect(truth(test, "dynamodb:Attributes", values) == (holds ? .holds : .fails))
  }

  @Test(
    "Variables stand for values of the request, and their escapes for the characters",
    arguments: [
      ("StringLike", "s3:prefix", "home/${aws:username}/", true),
      ("StringEquals", "s3:prefix", "home/${AWS:UserName}/", true),
      ("StringLike", "s3:prefix", "home/${aws:username}/*x", false),
      ("ArnLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/*/${aws:username}", false),
      ("ArnEquals", "aws:PrincipalArn", "${aws:PrincipalArn}", true),
      ("StringEquals", "x:odd", "a${*}b${?}${$}", true),
      ("StringLike", "x:odd", "a${*}b${?}${$}", true),
      ("StringLike", "aws:username", "a${*}a", false),
      ("StringEquals", "aws:username", "${aws:PrincipalTag/name, 'ana'}", true),
      ("StringEquals", "aws:username", "${aws:PrincipalTag/name, 'bob'}", false),
      ("StringEquals", "aws:username", "${aws:username, 'bob'}", true),
      ("StringEquals", "aws:username", "${x:none, 'ana'}", true),
      ("StringNotEquals", "aws:username", "${x:none}", true),
      ("StringEqualsIgnoreCase", "aws:username", "${x:capital}", true),
      ("StringEqualsIgnoreCase", "aws:username", "${aws:PrincipalTag/name, 'ANA'}", true),
      ("StringLike", "aws:username", "${aws:PrincipalTag/name, '*'}", false),
      // Without a value nothing is equal.
      ("StringEquals", "aws:username", "${aws:PrincipalTag/name}", false),
      ("StringNotEquals", "aws:username", "${aws:PrincipalTag/name}", true),
      ("StringLike", "aws:username", "*${aws:PrincipalTag/name}", false),
      ("StringEquals", "aws:username", "${aws:username", false),
      // Whatever the value is.
      ("StringLike", "aws:username", "bob-${aws:userid}", false),
      ("StringNotLike", "aws:username", "bob-${aws:userid}", true),
      ("StringEquals", "aws:username", "ana${aws:userid}", false),
      ("ArnLike", "aws:SourceArn", "arn:aws:*:9${aws:userid}:finance/*", false),
    ])
  func variables(_ test: String, _ key: String, _ value: String, _ holds: Bool) {
    #expect(truth(test, key, [value]) == (holds ? .holds : .fails))
  }

  @Test("Before version 2012-10-17 variables are plain text, and wildcards are wildcards")
  func oldVersion() {
    #expect(truth("StringLike", "s3:prefix", ["home/${aws:username}/"], variables: false) == .fails)
    #expect(truth("StringNotLike", "s3:prefix", ["${aws:userid}"], variables: false) == .holds)
    #expect(truth("StringLike", "s3:prefix", ["home/*"], variables: false) == .holds)
    #expect(truth("StringEquals", "x:odd", ["a${*}b${?}${$}"], variables: false) == .fails)
  }

  @Test("What is not known is named")
  func unknown() {
    let condition = PolicyStatement.Condition(
      test: "StringEquals", key: "aws:SourceVpc", values: ["vpc-1"])
    #expect(
      condition.truth(in: Self.context, hasVariables: true) == .unknown(.condition(condition)))
    #expect(
      truth("StringLike", "aws:username", ["${aws:userid}*"]) == .unknown(.variable("aws:userid")))
    #expect(
      truth("StringLike", "aws:username", ["${aws:userid}", "a*"]) == .holds, "another value holds")
    #expect(truth("StringNotLike", "aws:username", ["${aws:userid}", "a*"]) == .fails)
    for test in ["StringMatches", "ForEachValue:StringLike", "", "IfExists", "StringNotLikes"] {
      #expect(isUnknown(truth(test, "aws:username", ["ana"])))
    }
    #expect(isUnknown(truth("StringEquals", "dynamodb:attributes", ["UserName"])))
    #expect(isUnknown(truth("ForAnyValue:StringEqualsIfExists", "ec2:InstanceType", ["a"])))
    #expect(isUnknown(truth("ForAnyValue:StringLike", "aws:TagKeys", ["*"])))
  }

  @Test(
    "What a value that is none of its operator's kind comes to is documented nowhere",
    arguments: [
      ("NumericEquals", "s3:max-keys", "ten"), ("NumericNotEquals", "s3:max-keys", ""),
      ("NumericLessThan", "s3:max-keys", "+70"), ("NumericLessThan", "s3:max-keys", "70."),
      ("NumericLessThan", "s3:max-keys", "1e3"), ("NumericEquals", "s3:max-keys", "${s3:max-keys}"),
      ("IpAddress", "aws:SourceIp", "203.0.113.0/33"), ("NotIpAddress", "aws:SourceIp", "*"),
      ("DateLessThan", "aws:CurrentTime", "soon"), ("DateLessThan", "aws:CurrentTime", "2026-13"),
      ("DateLessThan", "aws:CurrentTime", "2027-03-01T12:00:00"),
      ("DateLessThan", "aws:CurrentTime", "2027-03-01t12:00:00z"),
      // A year, or seconds since 1970.
      ("DateGreaterThan", "aws:CurrentTime", "2025"),
      ("Bool", "aws:MultiFactorAuthPresent", "no"), ("Null", "aws:username", "perhaps"),
      // Of variables with Bool the guide says both that they are supported and that they are not.
      ("Bool", "aws:MultiFactorAuthPresent", "${aws:MultiFactorAuthPresent}"),
      ("BinaryEquals", "x:blob", "${x:blob}"), ("BinaryEquals", "x:blob", "QmluYXJ"),
    ])
  func malformed(_ test: String, _ key: String, _ value: String) {
    #expect(isUnknown(truth(test, key, [value])))
  }

  @Test("An unknown key does not matter where every value of it comes to the same")
  func whatever() {
    #expect(truth("StringLikeIfExists", "aws:SourceVpc", ["*"]) == .holds)
    #expect(truth("StringNotLike", "aws:SourceVpc", []) == .holds)
    #expect(truth("ForAllValues:StringLike", "aws:TagKeys", ["*"]) == .holds)
    #expect(truth("StringEquals", "aws:SourceVpc", []) == .fails)
    // No value is empty, so one character and any run of them is every value.
    #expect(truth("StringLikeIfExists", "aws:SourceVpc", ["*?*"]) == .holds)
    // No value is an ARN of fewer parts, or equal to a variable without a value.
    #expect(truth("ArnLike", "aws:SourceVpc", ["*", "arn:aws:ec2:*"]) == .fails)
    #expect(truth("ArnNotEquals", "aws:SourceVpc", ["arn:aws:ec2:*"]) == .holds)
    #expect(truth("StringEquals", "aws:SourceVpc", ["${aws:PrincipalTag/vpc}"]) == .fails)
    #expect(isUnknown(truth("ArnLikeIfExists", "aws:SourceVpc", ["*"])))
    #expect(isUnknown(truth("ArnLike", "aws:SourceVpc", ["*", "arn:aws:ec2:*:*:vpc/*"])))
    #expect(isUnknown(truth("ArnLike", "aws:SourceVpc", ["${aws:userid}"])))
    #expect(isUnknown(truth("NumericLessThanIfExists", "aws:SourceVpc", ["ten"])))
    #expect(truth("Null", "aws:SourceVpc", ["true", "false"]) == .holds)
    #expect(isUnknown(truth("StringLike", "aws:SourceVpc", ["*"])))
    #expect(isUnknown(truth("StringEqualsIfExists", "aws:SourceVpc", ["*"])))
  }

  @Test(
    "A condition on an ID that nobody knows",
    arguments: [
      ("ArnLike", "arn:aws:m:r:1:models/*", "holds"), ("ArnLike", "arn:aws:m:r:1:*", "holds"),
      ("ArnLike", "arn:aws:m:r:1:models/0a", "identifier"),
      ("ArnNotLike", "arn:aws:m:r:1:models/0a", "identifier"),
      ("StringEquals", "arn:aws:m:r:1:models/0a", "identifier"),
      ("StringEquals", "arn:aws:m:r:1:models/*", "fails"),
      ("StringNotEquals", "arn:aws:m:r:1:models/*", "holds"),
      ("StringEqualsIgnoreCase", "ARN:AWS:M:R:1:MODELS/?", "fails"),
      ("ArnLike", "arn:aws:m:r:1:apps/*", "fails"), ("ArnNotLike", "arn:aws:m:r:2:*", "holds"),
      ("ArnLike", "arn:aws:m:r:1", "fails"), ("StringLike", "arn:aws:m:r:1*", "holds"),
      ("ArnLike", "arn:aws:m:r:${x:account}:models/*", "variable"),
      ("ArnLike", "arn:aws:m:q:${x:account}:models/*", "fails"),
      ("NumericEquals", "1", "fails"), ("Bool", "true", "fails"),
    ])
  func identifier(_ test: String, _ value: String, _ expected: String) {
    let word =
      switch truth(test, "x:model", [value]) {
      case .holds: "holds"
      case .fails: "fails"
      case .unknown(.identifier): "identifier"
      case .unknown(.variable): "variable"
      case .unknown: "unknown"
      }
    #expect(word == expected)
  }

  @Test(
    "What is no address is none",
    arguments: [
      "", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1.2.3.4/33", "1.2.3.4/", "a.b.c.d", "1.2.3.-4", ":",
      "1:2:3", "1::2::3", "12345::", "::g", "1:2:3:4:5:6:7:8:9", "::/129", "1.2.3.4/8/8", "+1::",
      "010.0.0.1", "1.2.3.4/08", "1.2.3.4::", "1.2.3.4::1",
    ])
  func noAddress(_ text: String) {
    #expect(AddressRange(text) == nil)
  }

  private func isUnknown(_ truth: PolicyTruth) -> Bool {
    if case .unknown = truth { true } else { false }
  }
}
