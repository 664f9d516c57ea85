/// How many columns a scalar takes, from our own table, so that no frame depends on a locale.
enum ScalarWidth {
  /// 0 for marks that stand on the character before, 2 for wide characters, else 1.
  ///
  /// Control characters have no width; they are never drawn (see `VisibleText`) and give 1 here.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    if contains(WidthTable.zero, value) { return 0 }
    return contains(WidthTable.wide, value) ? 2 : 1
  }

  /// Whether one of the ranges, given as first, last, first, last …, holds the value.
  private static func contains(_ ranges: [UInt32], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value > ranges[2 * middle + 1] {
        low = middle + 1
      } else if value < ranges[2 * middle] {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}

extension String {
  /// How many columns the text takes when it is drawn, visible marks counted.
  public var columnWidth: Int {
    if VisibleText.isPlain(self) { return utf8.count }
    var width = 0
    for character in self { width += character.columnWidth }
    return width
  }
}

extension Character {
  /// How many columns the character takes when it is drawn; a visible mark in its place counts.
  public var columnWidth: Int {
    var width = 0
    VisibleText.forEachGlyph(of: self) { width += $0.width }
    return width
  }
}
