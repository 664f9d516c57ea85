/// Why a text is not a JSON document, with the place.
public struct JSONRefused: Error, Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The column in characters of the line, counted from 1.
  public let column: Int
  /// What is wrong there, as one sentence.
  public let reason: String
  /// What to do, where it is known what the text is; nil leaves that to whoever wanted it.
  public var remedy: String?
}
