/// An ARN in which `*` stands for any run of characters, as in IAM policies.
struct ResourcePattern {
  private let parts: [Substring]

  init(_ pattern: String) {
    parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
  }

  /// Whether an ARN is one of those that the pattern stands for.
  func matches(_ arn: String) -> Bool {
    guard let first = parts.first, let last = parts.last, parts.count > 1 else {
      return parts.first.map { $0 == arn } ?? arn.isEmpty
    }
    guard arn.utf8.count >= first.utf8.count + last.utf8.count, arn.hasPrefix(first),
      arn.hasSuffix(last)
    else { return false }
    var rest = arn.utf8.dropFirst(first.utf8.count).dropLast(last.utf8.count)
    for part in parts.dropFirst().dropLast() {
      guard let end = Self.end(of: Array(part.utf8), in: rest) else { return false }
      rest = rest[end...]
    }
    return true
  }

  /// The end of the first place where some bytes stand in a text, or nil.
  private static func end(
    of bytes: [UInt8], in text: Substring.UTF8View
  ) -> Substring.UTF8View.Index? {
    var rest = text
    while rest.count >= bytes.count {
      if rest.starts(with: bytes) { return rest.index(rest.startIndex, offsetBy: bytes.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
