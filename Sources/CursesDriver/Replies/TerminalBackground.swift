/// Whether dark or light text stands out on a terminal.
public enum TerminalBackground: Hashable, Sendable {
  /// The background is light.
  case light
  /// The background is dark.
  case dark

  /// Judges a colour by its red, green and blue parts, from 0 to 1.
  init(red: Double, green: Double, blue: Double) {
    // The weights with which the eye takes the three, on the values as they are sent: what counts
    // is on which side of the middle a colour looks to be.
    self = 0.299 * red + 0.587 * green + 0.114 * blue > 0.5 ? .light : .dark
  }

  /// Reads the variable `COLORFGBG` that some terminals set; nil for what it cannot be.
  ///
  /// In `15;0` and `0;default;15` the last part is the background's entry in the palette.
  public init?(colorFGBG text: String) {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    guard parts.count >= 2, let last = parts.last, let entry = Int(last) else { return nil }
    switch entry {
    // White and the bright colours but for grey are light; this is what vim makes of it too.
    case 7, 9...15: self = .light
    case 0...6, 8: self = .dark
    default: return nil
    }
  }

  /// Reads what a terminal answers when it is asked for its background; nil for anything else.
  ///
  /// That is `rgb:` or `rgba:` and parts of one to four hexadecimal digits each, or `#` and all
  /// digits together.
  init?(colorSpecification text: some StringProtocol) {
    var digits: [Substring]
    if let start = ["rgb:", "rgba:"].first(where: { text.hasPrefix($0) }) {
      digits = text.dropFirst(start.count).split(separator: "/", omittingEmptySubsequences: false)
        .map { Substring($0) }
      guard digits.count == start.count - 1 else { return nil }
    } else if text.hasPrefix("#") {
      let all = Substring(text.dropFirst())
      let width = all.count / 3
      guard width > 0, all.count == width * 3 else { return nil }
      digits = (0..<3).map { all.dropFirst($0 * width).prefix(width) }
    } else {
      return nil
    }
    var parts: [Double] = []
    for part in digits.prefix(3) {
      guard (1...4).contains(part.count), part.allSatisfy(\.isHexDigit),
        let value = Int(part, radix: 16)
      else { return nil }
      parts.append(Double(value) / Double((1 << (4 * part.count)) - 1))
    }
    self.init(red: parts[0], green: parts[1], blue: parts[2])
  }
}
