import AWSEndpoint

extension State {
  private static let here = Policy.pinpoint()
  private static let abroad = Policy.pinpoint(region: "eu-west-1")
  private static let service = #"{"Service": "pinpoint.amazonaws.com"}"#
  private static let lambda = #"{"Service": "lambda.amazonaws.com"}"#
  private static let own = #"{"StringEquals": {"aws:SourceAccount": "123456789012"}}"#

  /// What a trust policy may hold when a model comes to it.
  static let trustStates: [State] = [
    .trust("another service alone", .command, Policy.document(Policy.trust(lambda))),
    .trust("nobody", .command, #"{"Version": "2012-10-17", "Statement": []}"#),
    .trust("another Region alone", .command, Policy.document(abroad)),
    .trust(
      "another Region and another service", .command,
      Policy.document(Policy.trust(lambda, sid: "Batch"), abroad)),
    .trust(
      "an IAM role of the account", .command,
      Policy.document(
        Policy.trust(#"{"AWS": "arn:aws:iam::123456789012:role/Deployer"}"#, sid: "Deploy"))),
    .trust(
      "another account", .command,
      Policy.document(Policy.pinpoint(account: SharedAccount.stranger), abroad)),
    .trust("open", .command, Policy.document(Policy.trust(service))),
    .trust(
      "open, with another service in the same statement", .command,
      Policy.document(
        Policy.trust(#"{"Service": ["lambda.amazonaws.com", "pinpoint.amazonaws.com"]}"#))),
    .trust(
      "open, with an IAM role in the same statement", .command,
      Policy.document(
        Policy.trust(
          #"{"AWS": "arn:aws:iam::123456789012:role/Deployer", "Service": "pinpoint.amazonaws.com"}"#
        ))),
    .trust(
      "open beside a guarded one", .command, Policy.document(abroad, Policy.trust(service), here)),
    .trust(
      "a condition that is met for every account", .command,
      Policy.document(
        Policy.trust(
          service, #"{"ArnLike": {"aws:SourceArn": "arn:aws:mobiletargeting:us-east-1:*:*"}}"#),
        abroad)),
    .trust(
      "a literal star", .command,
      Policy.document(
        Policy.trust(
          service,
          #"{"StringEquals": {"aws:SourceArn": "arn:aws:mobiletargeting:us-east-1:123456789012:apps/*"}}"#
        ), abroad)),
    .trust(
      "an ARN of five parts", .command,
      Policy.document(
        Policy.trust(
          service,
          #"{"ArnLike": {"aws:SourceArn": "arn:aws:mobiletargeting:us-east-1:123456789012*"}}"#),
        abroad)),
    .trust(
      "a statement that is an object", .command,
      #"{"Version": "2012-10-17", "Statement": \#(abroad)}"#),
    .trust(
      "the older version", .command,
      Policy.document(
        abroad,
        Policy.trust(
          lambda, #"{"StringEquals": {"aws:SourceAccount": "${aws:PrincipalAccount}"}}"#),
        version: "2008-10-17")),
    .trust(
      "sts:* and numbers", .command,
      #"{"Version": "2012-10-17", "Id": "kept", "Statement": [{"Sid": "A", "Effect": "Allow", "#
        + #""Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:*", "#
        + #""Condition": {"NumericLessThan": {"aws:MultiFactorAuthAge": 3600}}}]}"#),
    .trust(
      "a Deny for everybody", .words,
      Policy.document(here, abroad, Policy.trust(#""*""#, effect: "Deny", sid: "Freeze"))),
    .trust(
      "a Deny for this Region", .words,
      Policy.document(
        here, abroad,
        Policy.trust(
          #"{"AWS": "*"}"#,
          #"{"ArnLike": {"aws:SourceArn": "arn:aws:mobiletargeting:us-east-1:*:*"}}"#,
          effect: "Deny"))),
    .trust(
      "a Deny for others", .words,
      Policy.document(
        abroad, Policy.trust(lambda),
        Policy.trust(
          service, #"{"StringNotEquals": {"aws:SourceAccount": "210987654321"}}"#, effect: "Deny"))),
    .trust(
      "a key that only AWS knows", .words,
      Policy.document(
        Policy.trust(service, #"{"StringEquals": {"aws:SourceOrgID": "o-abc123defg"}}"#))),
    .trust("one model", .words, Policy.document(Policy.pinpoint("recommenders/0a1b2c3d4e5f"))),
    .trust(
      "almost full", .words,
      Policy.document(
        Policy.trust(
          #"{"AWS": ["#
            + (0..<28).map { #""arn:aws:iam::123456789012:role/department/worker-\#(1000 + $0)""# }
            .joined(separator: ", ") + "]}"), abroad)),
  ]
}
