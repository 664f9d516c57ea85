/// Why a file cannot be read as a scheme.
public struct SchemeRefused: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, counted from 1; nil when the whole file is meant.
  public let line: Int?
  /// What is wrong and what was expected there.
  public let reason: String

  init(line: Int?, _ reason: String) {
    self.line = line
    self.reason = reason
  }

  /// One sentence for people.
  public var description: String { line.map { "Line \($0): \(reason)" } ?? reason }
}
