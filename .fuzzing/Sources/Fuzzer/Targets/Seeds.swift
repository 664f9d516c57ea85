import AccountAccess
import RecommenderCore
import TestSamples

/// What mutation begins with: small documents as the program writes and reads them.
enum Seeds {
  static var json: [[UInt8]] {
    texts(
      "{\"a\": [1, -2.5e3, true, null, \"\\u00e9\\n\\ud83c\\udfac\"]}", "[[[]],{}]", "\"x\"",
      "{\"a\":1,\"a\":2}", "1e999", "-0", "\u{FEFF}{}", "9223372036854775808")
  }

  static var sessions: [[UInt8]] {
    let documents = [false, true].map { function in
      var document = SessionDocument(
        account: .sample, step: .review, answers: .valid(function: function))
      document.name = "movie-picks"
      document.created = Timestamp(seconds: 1_795_435_440)
      return document.text.bytes
    }
    return documents
      + texts(
        """
        {"format":"recommender-wizard/session","version":1,"answers":{"region":3,"x":1},"y":[]}
        """,
        """
        {"format":"recommender-wizard/session","version":1,"answers":{"attributes":[{"name":"A","z":0}]},
        "drafts":{"name":"m"},"confirmations":[{"id":"ids-correlate","by":"sofia",
        "at":"2026-11-23T12:04:05Z","note":"n"},{"id":"new"}],"observations":[{"lookup":"campaign",
        "subject":"arn:a","at":"2026-11-23T12:04:05Z","failed":{"cause":"access-denied",
        "action":"a:B","message":"m"}},{"lookup":"else"},{"lookup":"caller-identity",
        "at":"2026-11-23T12:04:05Z","found":{"Account":"123456789012","Arn":"arn:x"},"q":1}]}
        """)
  }

  static var imports: [[UInt8]] {
    let request = """
      {"CreateRecommenderConfiguration":{"Name":"movie-picks","RecommendationProviderUri":
      "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks","Attributes":
      {"Recommendations.Title":"Film title"},"RecommendationsPerMessage":3,
      "RecommendationProviderRoleArn":"arn:aws:iam::123456789012:role/R",
      "RecommendationTransformerUri":"arn:aws:lambda:us-east-1:123456789012:function:f",
      "RecommendationProviderIdType":"PINPOINT_USER_ID"}}
      """
    let reply = """
      {"Id":"1","CreationDate":"2026","LastModifiedDate":"2026","Name":"n",
      "RecommendationProviderUri":"arn:x","RecommendationsDisplayName":"d"}
      """
    return sessions
      + texts(
        request, reply, "{\"RecommenderConfigurationResponse\":\(reply)}",
        "{\"ListRecommenderConfigurationsResponse\":{\"Item\":[\(reply),\(reply)]}}")
  }

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
    {"EvalActionName":"iam:PassRole","EvalResourceName":"*","EvalDecision":"allowed"}
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
      "x \u{1} Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE, Signature=\u{1}")
  }

  static var schemes: [[UInt8]] {
    let colors = (0..<16).map { "base0\(String($0, radix: 16, uppercase: true))" }
    let palette = colors.enumerated().map { "  \($0.element): \"#\($0.offset)e344\($0.offset % 9)\"" }
    let flat = colors.map { "\($0): \"2e3440\"" }
    return texts(
      "system: \"base16\"\nname: \"Nord\"\nauthor: \"A\"\nvariant: \"dark\"\npalette:\n"
        + palette.joined(separator: "\n") + "\n",
      "scheme: 'It''s' # c\nauthor: A\n" + flat.joined(separator: "\n"),
      "---\nname: x\n\tbase00: \"#fff\"\n base01: [a]\nbase02: \"a\\\"b\"\n")
  }

  static var keys: [[UInt8]] {
    [
      "movie\u{1B}[A\u{1B}OB\u{1B}b\u{1B}\u{7F}\u{3}".bytes, "é\u{301}日🎬".bytes,
      "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\\u{1B}[?2026;2$y\u{1B}[?62;22c".bytes,
      [0xFF, 16] + "pasted\r\nlines\u{1B}[201~x".bytes, [0xFF, 1, 0xFF, 105, 0xFE, 0x1B, 0xFF, 3],
      [0x01, 0x05, 0x0B, 0x19, 0x14, 0x17, 0x15, 0xFF, 7, 0xFF, 8, 0x7F, 0xFF, 12],
    ]
  }

  static var pastes: [[UInt8]] {
    texts("\u{3}a\r\nb\rc\u{1B}[201~x", "\u{9}\u{1B}[20\u{1B}[201~", "\u{2}\u{1B}\u{1B}[201~")
  }

  static var terminalReplies: [[UInt8]] {
    texts("?2026;2$y", "?62;22c", "11;rgb:1e1e/1e1e/2e2e", "11;rgba:f/f/f/f", "11;#fff", "15;0",
      "0;default;15", "xterm-256color", "screen.linux")
  }

  static var scripts: [[UInt8]] {
    texts(
      "# c\ntype movie\nkey Enter 3\nwait Which\nsize 80x24\nshow\npaste a\\nb\n",
      "key Alt-u\nkey ^N\nkey F12\nkey q\n", "size 0x1\nkey Nothing\n")
  }

  static var arns: [[UInt8]] {
    texts(
      "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks",
      "arn:aws:lambda:us-east-1:123456789012:function:movie-enrich:live",
      "arn:aws:iam::123456789012:role/service-role/PinpointRole",
      "arn:aws:personalize:us-east-1:123456789012:solution/s/8f3c", "arn:aws-cn:sts::1:x",
      "us-east-1", "\"arn:aws:iam\"", "Item url", "Recommendations.Title")
  }

  static var moments: [[UInt8]] {
    texts(
      "2026-11-23T12:04:05Z", "2026-11-23T12:04:05.123+05:30", "0000-02-29T23:59:60-23:59",
      "9999-12-31T00:00:00Z", "2026-11-23 12:04:05")
  }

  static var texts: [[UInt8]] {
    texts(
      "\u{A}plain words here", "\u{5}e\u{301}\u{302}\u{303}\u{304}日本🎬", "\u{8}a\u{202E}b\u{200D}c",
      "\u{7}👨‍👩‍👧‍👦🇩🇪🇩", "\u{3}שלום\u{0}\u{7}\u{1B}[31m", "\u{4}각\u{1100}\u{E0041}\u{FE0F}")
  }

  static var fuzzy: [[UInt8]] {
    texts(
      "mov pi\nmovie-picks\nmovieTrending\narn:aws:x/movie", "É\né\ne\u{301}\nE", "aB\nAB\nab\naB",
      "  \n\nx")
  }

  static var bundles: [[UInt8]] {
    texts(
      "\u{1}model\u{0}description\u{0}Shown as\u{0}Name\u{0}a \"purpose\"\u{0}role/R\u{0}a film",
      "\u{6}null\u{0}- x: #\u{0}True\u{0}A_1\u{0}$(id) `x` '\\\u{0}R\u{0}映画")
  }

  private static func texts(_ texts: String...) -> [[UInt8]] { texts.map(\.bytes) }
}
