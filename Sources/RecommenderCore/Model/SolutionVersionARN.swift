/// The ARN of a solution version: the ARN of the solution, a slash, and the version.
public struct SolutionVersionARN: Hashable, Sendable, CustomStringConvertible {
  /// The solution that the version belongs to.
  public let solution: SolutionARN
  /// The identifier of the version, or `$LATEST`.
  public let version: String

  /// Whether the ARN stands for whichever version is the newest.
  public var isLatest: Bool { version == "$LATEST" }

  /// Reads a whole ARN; nothing is trimmed.
  ///
  /// - Throws: `ARNRefusal` with the first thing, from left to right, that stands in the way.
  public init(parsing text: String) throws(ARNRefusal) {
    let reader = ARNReader(
      kind: .solutionVersion, service: "personalize", isRegional: true, resource: "solution/",
      limit: Limits.personalizeARNLength)
    let head = try reader.read(text)
    let parts = head.rest.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    solution = try SolutionARN(head, name: parts[0])
    guard parts.count == 2, !parts[1].isEmpty else { throw .incomplete(next: .qualifier) }
    version = String(parts[1])
    guard !isLatest else { return }
    if let fault = Shapes.solutionVersion.firstFault(in: version) { throw .qualifier(fault) }
  }

  /// The ARN exactly as it was read.
  public var description: String { "\(solution)/\(version)" }
}
