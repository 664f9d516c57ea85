/// Policy documents as JSON text, as tests need them often.
public enum PolicyText {
  /// A trust policy that lets a service assume the IAM role, guarded by account and source.
  public static func trust(
    service: String = "pinpoint.amazonaws.com", account: String = "123456789012",
    region: String = "us-east-1"
  ) -> String {
    let sources = ["apps", "recommenders"].map {
      "\"arn:aws:mobiletargeting:\(region):\(account):\($0)/*\""
    }
    return document(
      """
      {"Effect": "Allow", "Principal": {"Service": "\(service)"}, "Action": "sts:AssumeRole",
       "Condition": {"StringEquals": {"aws:SourceAccount": "\(account)"},
                     "ArnLike": {"aws:SourceArn": [\(sources.joined(separator: ", "))]}}}
      """)
  }

  /// A policy that allows actions on resources.
  public static func allowing(_ actions: [String], on resources: [String]) -> String {
    func list(_ texts: [String]) -> String {
      texts.map { "\"\($0)\"" }.joined(separator: ", ")
    }
    return document(
      """
      {"Effect": "Allow", "Action": [\(list(actions))], "Resource": [\(list(resources))]}
      """)
  }

  /// A resource policy that lets Pinpoint invoke a function for its recommender models.
  public static func invocation(
    of function: String, account: String = "123456789012", region: String = "us-east-1"
  ) -> String {
    document(
      """
      {"Sid": "pinpoint", "Effect": "Allow",
       "Principal": {"Service": "pinpoint.\(region).amazonaws.com"},
       "Action": "lambda:InvokeFunction", "Resource": "\(function)",
       "Condition": {"StringEquals": {"AWS:SourceAccount": "\(account)"},
         "ArnLike": {"AWS:SourceArn":
           "arn:aws:mobiletargeting:\(region):\(account):recommenders/*"}}}
      """)
  }

  private static func document(_ statement: String) -> String {
    """
    {"Version": "2012-10-17", "Statement": [\(statement)]}
    """
  }
}
