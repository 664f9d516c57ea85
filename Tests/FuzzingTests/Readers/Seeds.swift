import RecommenderCore
import TestSamples

/// What mutation begins with: small documents as the program writes and reads them.
enum Seeds {
  /// The moment of everything that happens here: 2026-11-23T12:04:00Z.
  static let moment = Timestamp(seconds: 1_795_435_440)

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
      document.created = moment
      return document.text.bytes
    }
    return documents
      + texts(
        """
        {"format":"recommender-wizard/session","version":1,"answers":{"region":3,"x":1},"y":[]}
        """,
        """
        {"format":"recommender-wizard/session","version":1,"answers":{"attributes":[{"name":"A","":0}]},
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

  static func texts(_ texts: String...) -> [[UInt8]] { texts.map(\.bytes) }
}
