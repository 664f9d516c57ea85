import RecommenderCore

/// The form that a value must have in its place in a call.
struct AWSValueForm: Sendable {
  /// What has the form, in the words of people, such as `recipe ARN`.
  let name: String
  /// Whether a text has the form.
  let accepts: @Sendable (String) -> Bool

  private init(_ name: String, _ accepts: @escaping @Sendable (String) -> Bool) {
    self.name = name
    self.accepts = accepts
  }

  private init(_ name: String, _ shape: TextShape) {
    self.init(name) { shape.accepts($0) }
  }

  // MARK: Resources

  static let campaign = AWSValueForm("campaign ARN") { (try? CampaignARN(parsing: $0)) != nil }
  static let solution = AWSValueForm("solution ARN") { (try? SolutionARN(parsing: $0)) != nil }
  static let solutionVersion = AWSValueForm("solution version ARN") {
    (try? SolutionVersionARN(parsing: $0)) != nil
  }
  static let recipe = AWSValueForm("recipe ARN") { RecipeARN($0) != nil }
  static let function = AWSValueForm("function ARN") { (try? FunctionARN(parsing: $0)) != nil }
  /// A version or an alias.
  static let qualifier = AWSValueForm("version or alias of the function") {
    $0 == FunctionARN.latest || Shapes.functionQualifier.accepts($0)
  }
  /// What IAM simulates the actions on.
  static let simulatedResource = AWSValueForm("ARN to simulate") { text in
    [campaign, solution, iamRole].contains { $0.accepts(text) }
  }
  /// Source: Pinpoint API, `RecommenderId`, of which no form is documented.
  static let recommenderID = AWSValueForm("recommender ID") { PinpointConfigurations.canBeID($0) }

  // MARK: IAM

  static let iamRole = AWSValueForm("IAM role ARN") { (try? IAMRoleARN(parsing: $0)) != nil }
  static let iamRoleName = AWSValueForm("IAM role name", Shapes.iamRoleName)
  /// A user or an IAM role of any partition.
  static let principal = AWSValueForm("ARN of the caller") {
    isIAM($0, ["user", "role"], account: { AccountID($0) != nil })
  }
  /// A policy of an account, or one of AWS's own.
  static let policy = AWSValueForm("policy ARN") {
    isIAM($0, ["policy"], account: { $0 == "aws" || AccountID($0) != nil })
  }
  /// Source: IAM API, `policyNameType`.
  static let policyName = AWSValueForm(
    "policy name", TextShape(length: 1...128, allowed: Shapes.iamRoleName.allowed))
  /// Source: IAM API, `policyVersionIdType`.
  static let policyVersion = AWSValueForm("policy version") { text in
    guard text.utf8.first == UInt8(ascii: "v") else { return false }
    let parts = text.dropFirst().split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return TextShape(length: 1...18, first: nonZero, allowed: digits).accepts(parts[0])
      && parts.dropFirst().allSatisfy {
        TextShape(length: 0...64, allowed: .lettersAndDigits + ASCIISet("-")).accepts($0)
      }
  }
  /// An action such as `personalize:DescribeCampaign`.
  static let action = AWSValueForm("action") { text in
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let shape = TextShape(length: 1...128, allowed: .lettersAndDigits + ASCIISet("-"))
    return parts.count == 2 && parts.allSatisfy { shape.accepts($0) }
  }
  /// One key of a simulation with one value, in the shorthand of the CLI; a value may be in quotes.
  static let contextEntry = AWSValueForm("context of the simulation") { text in
    let heads = ["ContextKeyName=", ",ContextKeyValues=", ",ContextKeyType="]
    var rest = text[...]
    var parts: [Substring] = []
    for (place, head) in heads.enumerated() {
      guard rest.hasPrefix(head) else { return false }
      rest = rest.dropFirst(head.count)
      let end =
        place + 1 < heads.count
        ? rest.firstRange(of: heads[place + 1])?.lowerBound ?? rest.endIndex : rest.endIndex
      parts.append(rest[..<end])
      rest = rest[end...]
    }
    let isQuoted = parts[1].count > 1 && parts[1].hasPrefix("\"") && parts[1].hasSuffix("\"")
    let value = isQuoted ? parts[1].dropFirst().dropLast() : parts[1]
    return TextShape(length: 1...256, allowed: .nameCharacters + ASCIISet(":/.")).accepts(parts[0])
      && TextShape(
        length: 1...2048, first: .lettersAndDigits,
        allowed: .nameCharacters + ASCIISet(isQuoted ? ":/.+=@," : ":/.+=@")
      ).accepts(value) && ["string", "boolean"].contains(parts[2])
  }

  // MARK: Where and as whom

  /// Regions of every partition, also those that the wizard does not offer.
  static let region = AWSValueForm("Region") { text in
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (3...5).contains(parts.count), text.utf8.count <= 32 else { return false }
    return parts.dropLast().allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isLowercase) }
      && TextShape(length: 1...2, first: nonZero, allowed: digits).accepts(parts[parts.count - 1])
  }
  /// A name in the CLI's files, which may have any letters in it, and spaces.
  static let profile = AWSValueForm("profile name") { text in
    (1...256).contains(text.unicodeScalars.count) && MarkedText.marked(text) == text
  }
  /// What a service gives to ask for the next page: opaque, and ASCII wherever a form is told.
  static let pageToken = AWSValueForm("token of the next page") { text in
    (1...8_192).contains(text.utf8.count) && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }
  /// The address of a server, by http or https.
  static let endpoint = AWSValueForm("endpoint URL") { text in
    guard let scheme = ["http://", "https://"].first(where: text.hasPrefix) else { return false }
    return text.utf8.count > scheme.utf8.count
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }

  private static let digits = ASCIISet("0123456789")
  private static let nonZero = ASCIISet("123456789")

  private static func isLowercase(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// Whether a text is the ARN of something in IAM that has a path and a name.
  private static func isIAM(
    _ text: String, _ kinds: [String], account: (String) -> Bool
  ) -> Bool {
    guard let arn = ARN(text), arn.service == "iam", arn.region.isEmpty, account(arn.account),
      text.utf8.count <= Limits.iamARNLength
    else { return false }
    let parts = arn.resource.split(separator: "/", omittingEmptySubsequences: false)
    let isInPartition = TextShape(
      length: 3...32, first: ASCIISet("a"), allowed: .lettersAndDigits + ASCIISet("-")
    ).accepts(arn.partition.id)
    // A path may have nearly every sign of ASCII in it; those that are used are these.
    return isInPartition && parts.count > 1 && kinds.contains(String(parts[0]))
      && parts.dropFirst().allSatisfy { !$0.isEmpty && policyName.accepts(String($0)) }
  }
}
