/// The policies of the IAM role that Pinpoint assumes, as documents.
///
/// Source: "IAM role for retrieving recommendations", Amazon Pinpoint Developer Guide.
public enum PolicyDocuments {
  /// The trust policy that lets Pinpoint assume the IAM role, on behalf of one account only.
  ///
  /// Both source ARNs are named, because it is not documented which of them Pinpoint bears while
  /// it verifies a new model; each is of this account and Region only.
  public static func trust(for campaign: CampaignARN) -> JSONValue {
    let sources = PinpointCall(beside: campaign, purposes: [.apps, .recommenders]).sourceArns
    return document([
      .fields([
        "Effect": .string("Allow"),
        "Principal": .fields(["Service": .string("pinpoint.amazonaws.com")]),
        "Action": .string("sts:AssumeRole"),
        "Condition": .fields([
          "StringEquals": .fields(["aws:SourceAccount": .string(campaign.account)]),
          "ArnLike": .fields(["aws:SourceArn": .texts(sources)]),
        ]),
      ])
    ])
  }

  /// The permissions that Pinpoint needs, on one campaign and its solution.
  ///
  /// While the solution is unknown, every solution of the account and Region is named.
  public static func permissions(for campaign: CampaignARN, solution: SolutionARN?) -> JSONValue {
    document([
      allowing(
        RoleAction.describeSolution, RoleAction.describeCampaign, RoleAction.getRecommendations,
        on: [self.solution(solution, of: campaign), campaign.description])
    ])
  }

  /// The ARN of the solution in a policy, which is a pattern while the solution is unknown.
  static func solution(_ solution: SolutionARN?, of campaign: CampaignARN) -> String {
    let stem = "arn:\(campaign.partition.id):personalize:\(campaign.region.id)"
    return solution?.description ?? "\(stem):\(campaign.account):solution/*"
  }

  /// A policy of statements.
  static func document(_ statements: [JSONValue]) -> JSONValue {
    .fields(["Version": .string("2012-10-17"), "Statement": .array(statements)])
  }

  /// A statement that allows actions on resources.
  static func allowing(
    sid: String? = nil, _ actions: String..., on resources: [String], condition: JSONValue? = nil
  ) -> JSONValue {
    .fields([
      "Sid": sid.map(JSONValue.string), "Effect": .string("Allow"), "Action": .texts(actions),
      "Resource": .texts(resources), "Condition": condition,
    ])
  }
}

extension JSONValue {
  /// An object; members without a value are left out.
  static func fields(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  /// An array of strings.
  static func texts(_ texts: [String]) -> JSONValue { .array(texts.map(string)) }
}
