/// The ARN of a Lambda function: `arn:aws:lambda:REGION:ACCOUNT:function:NAME`, and perhaps a
/// version or alias behind it.
public struct FunctionARN: Hashable, Sendable, CustomStringConvertible {
  /// The partition, always `aws`.
  public let partition: AWSPartition
  /// The Region, which has the shape of one but may lack the feature.
  public let region: AWSRegion
  /// The account, twelve digits.
  public let account: String
  /// The name of the function.
  public let name: String
  /// The version, the alias or `$LATEST`; nil where the ARN has none.
  public let qualifier: String?

  /// The version or alias whose resource policy holds for a call; nil where it is the function's own.
  ///
  /// Lambda keeps no policy of its own for `$LATEST`, and refuses to add to one. Source:
  /// `AddPermission`, AWS Lambda API Reference.
  public var policyQualifier: String? { qualifier == Self.latest ? nil : qualifier }

  /// Reads a whole ARN; nothing is trimmed.
  ///
  /// - Throws: `ARNRefusal` with the first thing, from left to right, that stands in the way.
  public init(parsing text: String) throws(ARNRefusal) {
    let head = try Self.reader.read(text)
    let parts = head.rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if let fault = Shapes.functionName.firstFault(in: parts[0]) { throw .name(fault) }
    if parts.count == 2 { try Self.check(qualifier: parts[1]) }
    partition = head.partition
    region = head.region
    account = head.account
    name = String(parts[0])
    qualifier = parts.count == 2 ? String(parts[1]) : nil
  }

  /// The full ARN for what people and the Lambda API write in short, or nothing for other text.
  ///
  /// Short forms are `NAME`, `function:NAME` and `ACCOUNT:function:NAME`, each with `:QUALIFIER` or
  /// without. An account in the text stands against the one that is given.
  public static func completed(
    from text: String, region: AWSRegion, account: String
  ) -> FunctionARN? {
    // An unfinished ARN would pass for a name with an alias.
    guard !text.hasPrefix("arn:") else { return nil }
    var owner = account
    var rest = text[...]
    let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    if parts.count == 3, parts[1] == "function" {
      owner = String(parts[0])
      rest = parts[2]
    } else if text.hasPrefix("function:") {
      rest = text.dropFirst("function:".count)
    }
    return try? FunctionARN(parsing: "arn:aws:lambda:\(region.id):\(owner):function:\(rest)")
  }

  /// The same ARN without version or alias.
  public var unqualified: FunctionARN {
    FunctionARN(partition: partition, region: region, account: account, name: name)
  }

  /// The ARN exactly as it was read.
  public var description: String {
    let stem = "arn:\(partition.id):lambda:\(region.id):\(account):function:\(name)"
    return qualifier.map { "\(stem):\($0)" } ?? stem
  }

  private init(partition: AWSPartition, region: AWSRegion, account: String, name: String) {
    self.partition = partition
    self.region = region
    self.account = account
    self.name = name
    qualifier = nil
  }

  private static func check(qualifier: Substring) throws(ARNRefusal) {
    if qualifier == latest { return }
    if latest.hasPrefix(qualifier) { throw .incomplete(next: .qualifier) }
    if let fault = Shapes.functionQualifier.firstFault(in: qualifier) { throw .qualifier(fault) }
  }

  /// The qualifier of the newest, unpublished code.
  package static let latest = "$LATEST"

  private static let reader = ARNReader(
    kind: .function, service: "lambda", isRegional: true, resource: "function:",
    limit: Limits.functionARNLength)
}
