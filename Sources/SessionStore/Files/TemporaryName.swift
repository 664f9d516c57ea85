import Glibc

/// How this program names what it has not yet put in place, so that strays are known for its own.
enum TemporaryName {
  private static let start = ".recommender-wizard-"
  private static let end = ".tmp"

  /// A new name: hidden, short whatever the target is called, with the process for people to see.
  static func next() -> String {
    "\(start)\(getpid())-\(String(UInt64.random(in: .min ... .max), radix: 36))\(end)"
  }

  /// Whether a name follows the scheme.
  static func isOurs(_ name: String) -> Bool {
    guard name.hasPrefix(start), name.hasSuffix(end) else { return false }
    let parts = name.dropFirst(start.count).dropLast(end.count).split(
      separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && UInt32(parts[0]) != nil && UInt64(parts[1], radix: 36) != nil
  }
}
