/// UTF-16 with its mark, which PowerShell's `>` writes, brought to UTF-8.
enum UTF16Text {
  /// The text as UTF-8; nil where the bytes bear no such mark, or are no UTF-16 behind it.
  static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2), let isLittleEndian = order(of: bytes) else { return nil }
    let units = stride(from: 2, to: bytes.count, by: 2).lazy.map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2)
    let isBroken = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true
    ) { text.append($0) }
    return isBroken ? nil : text
  }

  /// Whether the low byte of each pair comes first; nil where there is no mark.
  private static func order(of bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFF, 0xFE]) { return true }
    return bytes.starts(with: [0xFE, 0xFF]) ? false : nil
  }
}
