/// A base16 colour scheme: sixteen colours with agreed uses.
public struct Scheme: Hashable, Sendable {
  /// A colour by its red, green and blue parts.
  public struct Color: Hashable, Sendable {
    /// Red, 0 to 255.
    public let red: UInt8
    /// Green, 0 to 255.
    public let green: UInt8
    /// Blue, 0 to 255.
    public let blue: UInt8

    /// Creates a colour.
    public init(red: UInt8, green: UInt8, blue: UInt8) {
      self.red = red
      self.green = green
      self.blue = blue
    }
  }

  /// The name as its author writes it.
  public let name: String
  /// Who made it.
  public let author: String
  /// The colours `base00` to `base0F`, in order.
  public let palette: [Color]
}
