import RecommenderCore
import TestSamples

extension Seeds {
  private static let campaign = """
    {"name":"movie-picks","campaignArn":"arn:aws:personalize:us-east-1:123456789012:campaign/m",
    "solutionVersionArn":"arn:s/v","minProvisionedTPS":20,"campaignConfig":
    {"syncWithLatestSolutionVersion":false},"status":"ACTIVE","latestCampaignUpdate":
    {"status":"CREATE FAILED","failureReason":"r"}}
    """
  private static let statement = """
    {"Effect":"Allow","Principal":{"Service":"pinpoint.amazonaws.com"},"Action":"sts:AssumeRole",
    "Condition":{"StringEquals":{"aws:SourceAccount":"123456789012"},"ArnLike":
    {"aws:SourceArn":["arn:aws:mobiletargeting:us-east-1:123456789012:apps/*"]}}}
    """
  private static let decision = """
    {"EvalActionName":"iam:PassRole","EvalResourceName":"*","EvalDecision":"allowed",
    "PassedToService":"p","MissingContextValues":["aws:SourceIp"],
    "OrganizationsDecisionDetail":{"AllowedByOrganizations":true},"ResourceSpecificResults":[
    {"EvalResourceName":"arn:r","EvalResourceDecision":"implicitDeny",
    "PermissionsBoundaryDecisionDetail":{"AllowedByPermissionsBoundary":false}}]}
    """
  private static let function = """
    {"FunctionName":"f","FunctionArn":"arn:aws:lambda:us-east-1:1:function:f","Description":"d",
    "Timeout":10,"State":"Active","LastUpdateStatus":"Successful"}
    """
  private static let role = """
    {"RoleName":"R","Path":"/","Arn":"arn:aws:iam::1:role/R","AssumeRolePolicyDocument":
    {"Version":"2012-10-17","Statement":[\(statement)]}}
    """

  static var snapshots: [[UInt8]] {
    texts(
      """
      {"format":"recommender-wizard/account","version":1,"takenAt":"2026-11-23T12:04:05Z",
      "accountId":"123456789012","region":"us-east-1","caller":{"Account":"123456789012","Arn":"a"},
      "campaigns":[\(campaign)],"functions":[],"iamRoles":[],
      "unread":[{"list":"campaigns","region":"us-east-1","cause":"access-denied"}]}
      """,
      """
      {"format":"recommender-wizard/account","version":1,"functions":[{"FunctionName":"f",
      "FunctionArn":"arn:f","Policy":{"Statement":[\(statement)]},
      "ReservedConcurrentExecutions":null}],"iamRoles":[{"RoleName":"R","Arn":"arn:R",
      "Permissions":[\(decision)],"PassRole":[\(decision)]}]}
      """,
      """
      {"format":"recommender-wizard/account","version":1,"campaigns":[{"campaignArn":"arn:c",
      "solutionVersion":{"solutionVersionArn":"arn:v","recipeArn":"arn:r","status":"ACTIVE"},
      "solution":{"name":"s","solutionArn":"arn:s","latestSolutionVersion":{"solutionVersionArn":
      "arn:v"}},"recipe":{"recipeArn":"arn:r","recipeType":"USER_PERSONALIZATION"}}]}
      """)
  }

  static var campaignLists: [[UInt8]] {
    texts("{\"campaigns\":[]}", "{\"campaigns\":[\(campaign)],\"nextToken\":\"t\"}")
  }

  static var replies: [[UInt8]] {
    let documents = [
      "{\"UserId\":\"u\",\"Account\":\"123456789012\",\"Arn\":\"arn:aws:sts::1:assumed-role/R/s\"}",
      "{\"campaign\":\(campaign)}",
      "{\"solutionVersion\":{\"solutionVersionArn\":\"a\",\"recipeArn\":\"r\",\"status\":\"ACTIVE\"}}",
      "{\"solution\":{\"name\":\"s\",\"solutionArn\":\"a\",\"recipeArn\":\"r\","
        + "\"latestSolutionVersion\":{\"solutionVersionArn\":\"a\",\"status\":\"ACTIVE\"}}}",
      "{\"recipe\":{\"name\":\"r\",\"recipeArn\":\"a\",\"recipeType\":\"USER_PERSONALIZATION\"}}",
      "{\"Role\":\(role)}", "{\"EvaluationResults\":[\(decision)]}", "[\(decision)]", function,
      "{\"Policy\":\"{\\\"Statement\\\":[]}\"}", "{\"ReservedConcurrentExecutions\":256}",
      "{\"ListRecommenderConfigurationsResponse\":{\"Item\":[]}}", "{\"campaigns\":[]}",
    ]
    let probes = texts(
      "\u{0}{\"itemList\":[{\"itemId\":\"1\"}],\"recommendationId\":\"r\"}",
      "\u{0}{\"Endpoints\":{\"e\":{\"User\":{\"Recommendations\":{\"Title\":[\"a\"],\"B\":3}}}}}")
    return documents.enumerated().map { [UInt8($0.offset)] + $0.element.bytes } + probes
  }

  static var trials: [[UInt8]] {
    texts(
      "\u{0}{\"itemList\":[{\"itemId\":\"film-1\",\"score\":0.5},{\"itemId\":\"\"}]}", "\u{0}{}",
      "\u{1}{\"endpoint-1\":{\"User\":{\"Recommendations\":{\"Title\":[\"a\",\"b\",\"c\"],"
        + "\"Recommendations.Item_url\":\"u\",\"N\":1}}}}",
      "\u{1}{\"Endpoints\":{\"e\\u202e\":{}}}", "\u{1}[]", "\u{2}{\"cause\":\"timed-out\"}",
      "\u{3}{\"cause\":\"access-denied\"}")
  }

  /// Replies to what the checklist asks first.
  static var checklists: [[UInt8]] {
    let asked = PrerequisiteCatalogue.relevantLookups(
      for: .valid(function: true), knowing: AccountObservations())
    func part(_ operation: String, _ reply: String) -> [UInt8] {
      [UInt8(asked.firstIndex { $0.operation == operation } ?? 0)] + reply.bytes + [0]
    }
    return [
      part("describe-campaign", "{\"campaign\":\(campaign)}"),
      part("get-role", "{\"Role\":\(role)}"), part("get-function-configuration", function),
      part("get-policy", "{\"Policy\":{\"Statement\":[\(statement)]}}"),
      part("get-function-concurrency", "{\"ReservedConcurrentExecutions\":3}"),
      part("simulate-principal-policy", "[\(decision)]"),
      [129] + "User: u is not authorized\u{1B}[2J\u{202E}".bytes + [0, 200, 0x78],
    ]
  }

  static var profiles: [[UInt8]] {
    texts(
      "[default]\nregion = eu-west-1\n[profile work]\n[profile \"with blank\"]\n[sso-session s]\n",
      " [ shared ]  # c\n[profile\n[]\n[profile \"]\r\n[profile ''']")
  }

  static var lists: [[UInt8]] {
    [
      [0] + "{\"campaigns\":[\(campaign)],\"nextToken\":\"-t\"}".bytes,
      [1] + "{\"Functions\":[\(function)],\"NextMarker\":\"file://x\"}".bytes,
      [2] + "{\"Roles\":[\(role)],\"Marker\":\"m\"}".bytes,
    ]
  }

  static var policies: [[UInt8]] {
    texts(
      "sts:AssumeRole\n{\"Version\":\"2012-10-17\",\"Statement\":[\(statement)]}",
      "personalize:*\n{\"Statement\":{\"Effect\":\"Deny\",\"NotAction\":[\"a:?b*\"],"
        + "\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"k\":true}}}}",
      "a*b?c*\n\"{\\\"Statement\\\":[]}\"", "x\n%7B%22Statement%22%3A%5B%5D%7D",
      "sts:AssumeRole\n{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":[\"*\"]},"
        + "\"Action\":[\"sts:*\"],\"Condition\":{\"ForAnyValue:ArnLikeIfExists\":"
        + "{\"AWS:SOURCEARN\":\"arn:aws:*:*:1*:apps/?\"}}}]}")
  }

  static var toolErrors: [[UInt8]] {
    texts(
      "\nAn error occurred (AccessDeniedException) when calling the DescribeCampaign operation: "
        + "User: arn:aws:iam::1:user/u is not authorized to perform: personalize:DescribeCampaign",
      "An error occurred (ThrottlingException) when calling the ListCampaigns operation "
        + "(reached max retries: 2): Rate exceeded",
      "Unable to locate credentials. You can configure credentials by running \"aws login\".",
      "Could not connect to the endpoint URL: \"https://u:p@h:1/x?token=abc\"",
      "The config profile (p) could not be found", "aws: error: argument operation: Invalid choice",
      "x \u{1} Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE, Signature=\u{1}",
      "\u{2}\u{301} https\u{3}\u{301}h?q", "a://b,c\u{3}d token=\u{301}x")
  }
}
