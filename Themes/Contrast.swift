import Glibc

extension Scheme.Color {
  /// The contrast between two colours, 1 to 21, as WCAG 2 defines it.
  public func contrast(to other: Scheme.Color) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// The colour nearest to this one that stands out from a background by at least a ratio.
  ///
  /// It goes towards white or black, whichever gets there; against some backgrounds no colour
  /// reaches a ratio above 4.58, and then the better of the two is taken.
  func standingOut(from background: Scheme.Color, by ratio: Double) -> Scheme.Color {
    if contrast(to: background) >= ratio { return self }
    let white = Scheme.Color(red: 255, green: 255, blue: 255)
    let black = Scheme.Color(red: 0, green: 0, blue: 0)
    let target = white.contrast(to: background) > black.contrast(to: background) ? white : black
    for step in 1...20 {
      let mixed = mixed(with: target, part: Double(step) / 20)
      if mixed.contrast(to: background) >= ratio { return mixed }
    }
    return target
  }

  private func mixed(with other: Scheme.Color, part: Double) -> Scheme.Color {
    func mix(_ one: UInt8, _ two: UInt8) -> UInt8 {
      UInt8((Double(one) * (1 - part) + Double(two) * part).rounded())
    }
    return Scheme.Color(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  private var luminance: Double {
    func linear(_ part: UInt8) -> Double {
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
