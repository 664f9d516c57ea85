/// The ARN of an IAM role: `arn:aws:iam::ACCOUNT:role/NAME`, with a path before the name or none.
public struct IAMRoleARN: Hashable, Sendable, CustomStringConvertible {
  /// The partition, always `aws`.
  public let partition: AWSPartition
  /// The account, twelve digits.
  public let account: String
  /// The path with a slash at both ends; `/` where there is none.
  public let path: String
  /// The name of the IAM role, without the path.
  public let name: String

  /// Reads a whole ARN; nothing is trimmed.
  ///
  /// - Throws: `ARNRefusal` with the first thing, from left to right, that stands in the way.
  public init(parsing text: String) throws(ARNRefusal) {
    let head = try Self.reader.read(text)
    // The last slash ends the path; without one the path is the slash after `role`.
    let pathEnd = head.rest.lastIndex(of: "/").map { head.rest.index(after: $0) }
    let path = "/" + head.rest[..<(pathEnd ?? head.rest.startIndex)]
    let name = head.rest[(pathEnd ?? head.rest.startIndex)...]
    guard path != "//", path.utf8.count <= Limits.iamPathLength else { throw .path(path) }
    guard !name.isEmpty else { throw .incomplete(next: .name) }
    if let fault = Shapes.iamRoleName.firstFault(in: name) { throw .name(fault) }
    self.init(partition: head.partition, account: head.account, path: path, name: String(name))
  }

  /// Puts parts together that have been checked before.
  init(partition: AWSPartition, account: String, path: String = "/", name: String) {
    self.partition = partition
    self.account = account
    self.path = path
    self.name = name
  }

  /// The ARN for `NAME` or `role/NAME`, or nothing where a part is not well formed.
  public static func completed(from name: String, account: String) -> IAMRoleARN? {
    let stem = name.hasPrefix("role/") ? "" : "role/"
    return try? IAMRoleARN(parsing: "arn:aws:iam::\(account):\(stem)\(name)")
  }

  /// The ARN exactly as it was read.
  public var description: String {
    "arn:\(partition.id):iam::\(account):role\(path)\(name)"
  }

  private static let reader = ARNReader(
    kind: .iamRole, service: "iam", isRegional: false, resource: "role/",
    limit: Limits.iamARNLength)
}
