/// The ARN of an Amazon Personalize solution: `arn:aws:personalize:REGION:ACCOUNT:solution/NAME`.
public struct SolutionARN: Hashable, Sendable, CustomStringConvertible {
  /// The partition, always `aws`.
  public let partition: AWSPartition
  /// The Region, which has the shape of one.
  public let region: AWSRegion
  /// The account, twelve digits.
  public let account: String
  /// The name of the solution.
  public let name: String

  /// Reads a whole ARN; nothing is trimmed.
  ///
  /// - Throws: `ARNRefusal` with the first thing, from left to right, that stands in the way.
  public init(parsing text: String) throws(ARNRefusal) {
    let reader = ARNReader(
      kind: .solution, service: "personalize", isRegional: true, resource: "solution/",
      limit: Limits.personalizeARNLength)
    let head = try reader.read(text)
    try self.init(head, name: head.rest)
  }

  /// Puts together what a reader has read, and checks the name.
  init(_ head: ARNReader.Head, name: Substring) throws(ARNRefusal) {
    if let fault = Shapes.personalizeName.firstFault(in: name) { throw .name(fault) }
    partition = head.partition
    region = head.region
    account = head.account
    self.name = String(name)
  }

  /// The ARN exactly as it was read.
  public var description: String {
    "arn:\(partition.id):personalize:\(region.id):\(account):solution/\(name)"
  }
}
