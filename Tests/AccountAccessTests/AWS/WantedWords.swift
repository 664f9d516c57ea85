/// The words that a call of the CLI may consist of, told apart from what the program thinks of them.
enum WantedWords {
  /// The first word of a call that has no place there; nil where all have.
  static func odd(_ words: [String]) -> String? {
    var rest = words[...]
    while let word = rest.popFirst() {
      if isOwn(word) { continue }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let wanted = options[String(parts[0])] else { return word }
      if parts.count == 2 {
        guard fits(String(parts[1]), wanted) else { return word }
        continue
      }
      guard let value = rest.popFirst(), fits(value, wanted), !value.hasPrefix("-") else {
        return word
      }
      // These alone take several values.
      while ["--action-names", "--context-entries"].contains(word), let next = rest.first,
        !next.hasPrefix("--")
      {
        guard fits(next, wanted) else { return next }
        rest.removeFirst()
      }
    }
    return nil
  }

  private static func fits(_ value: String, _ pattern: String) -> Bool {
    guard let regex = try? Regex(pattern) else { return false }
    return value.wholeMatch(of: regex) != nil
      && !value.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E }
  }

  /// Words that stand in the program: services, operations and marks, and files of its own.
  private static func isOwn(_ word: String) -> Bool {
    own.contains(word) || fits(word, #"/[^ ]*/recommender-wizard-[0-9a-z-]+"#)
  }

  private static let own: Set<String> = [
    "personalize", "personalize-runtime", "lambda", "iam", "sts", "pinpoint", "configure", "get",
    "region", "list-profiles", "describe-campaign", "describe-solution",
    "describe-solution-version", "describe-recipe", "list-campaigns", "get-recommendations",
    "get-function-configuration", "get-function-concurrency", "get-policy", "list-functions",
    "invoke", "get-role", "list-roles", "simulate-principal-policy",
    "list-attached-role-policies", "list-role-policies", "get-policy-version", "get-role-policy",
    "get-caller-identity", "get-recommender-configurations", "get-recommender-configuration",
    "--no-paginate",
  ]

  private static let name = "[A-Za-z0-9][A-Za-z0-9_-]{0,62}"
  private static let personalize = "arn:aws:personalize:[a-z]+(-[a-z]+)+-[0-9]:[0-9]{12}:"
  private static let iamName = "[A-Za-z0-9_+=,.@-]{1,128}"
  private static let function =
    "arn:aws:lambda:[a-z]+(-[a-z]+)+-[0-9]:[0-9]{12}:function:[A-Za-z0-9_-]{1,64}"

  /// A value in the CLI's shorthand, where a comma stands in quotes only.
  private static let shorthand =
    "[A-Za-z0-9:/._-]+|\"[A-Za-z0-9:/._+=@-]+(,[A-Za-z0-9:/._+=@-]+)+\""

  private static let options = [
    "--output": "json", "--page-size": "1", "--max-results": "100",
    "--region": "[a-z]+(-[a-z]+)+-[0-9]{1,2}",
    "--profile": #"(?!(?i:files?b?:|https?:|@|\[|\{))[^@\[{].*"#,
    "--endpoint-url": "https?://[!-~]+",
    "--campaign-arn": "\(personalize)campaign/\(name)",
    "--solution-arn": "\(personalize)solution/\(name)",
    "--solution-version-arn": "\(personalize)solution/\(name)/(\\$LATEST|[A-Za-z0-9]+)",
    "--recipe-arn":
      "arn:aws(-cn|-us-gov)?:personalize:([a-z]+(-[a-z]+)+-[0-9])?:([0-9]{12})?:recipe/\(name)",
    "--role-name": "(?!@)\(iamName)", "--policy-name": "(?!@)\(iamName)",
    "--policy-arn": "arn:aws[a-z-]*:iam::(aws|[0-9]{12}):policy(/\(iamName))+",
    "--version-id": #"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"#,
    "--function-name": "\(function)(:(\\$LATEST|[A-Za-z0-9_-]+))?",
    "--qualifier": #"\$LATEST|[A-Za-z0-9_-]+"#,
    "--policy-source-arn": "arn:aws[a-z-]*:iam::[0-9]{12}:(user|role)(/\(iamName))+",
    "--action-names": "[a-z]+:[A-Za-z]+",
    "--resource-arns":
      "\(personalize)(campaign|solution)/\(name)|arn:aws:iam::[0-9]{12}:role(/\(iamName))+",
    "--context-entries":
      "ContextKeyName=[A-Za-z:/]+,ContextKeyValues=(\(shorthand)),ContextKeyType=[a-z]+",
    "--next-token": "(?!(?i:fileb?://|https?://))[ -~]+",
    "--marker": "(?!(?i:fileb?://|https?://))[ -~]+",
    "--recommender-id": "[A-Za-z0-9_.][A-Za-z0-9_.-]*",
    "--cli-input-json": "file:///[^ ]*/recommender-wizard-[0-9a-z-]+",
    "--payload": "fileb:///[^ ]*/recommender-wizard-[0-9a-z-]+",
  ]
}
