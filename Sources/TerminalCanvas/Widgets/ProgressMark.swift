/// A mark that turns while something is going on; the caller counts its pictures.
public struct ProgressMark: Hashable, Sendable {
  /// The number of the picture; any number will do.
  public var number: Int

  /// Creates a mark.
  public init(number: Int = 0) { self.number = number }

  /// The picture.
  public func character(_ glyphs: Glyphs) -> Character {
    let count = glyphs.spinner.count
    guard count > 0 else { return glyphs.pending }
    return glyphs.spinner[((number % count) + count) % count]
  }
}
