/// A range of IP addresses in CIDR notation; an address alone is the range of itself.
struct AddressRange: Hashable {
  /// The first address, 4 bytes or 16.
  private let bytes: [UInt8]
  /// How many leading bits all addresses of the range share.
  private let prefix: Int

  /// Reads a range such as `203.0.113.0/24` or `2001:db8::/64`; nil where it is none.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      let bytes = Self.version4(parts[0]) ?? Self.version6(parts[0])
    else { return nil }
    let bits = bytes.count * 8
    guard let prefix = parts.count == 1 ? bits : Self.number(parts[1], upTo: bits) else {
      return nil
    }
    self.bytes = bytes
    self.prefix = prefix
  }

  /// Whether every address of another range is in this one.
  func contains(_ other: AddressRange) -> Bool {
    guard bytes.count == other.bytes.count, other.prefix >= prefix else { return false }
    return (0..<prefix).allSatisfy { bit in
      let mask = UInt8(0x80) >> UInt8(bit % 8)
      return bytes[bit / 8] & mask == other.bytes[bit / 8] & mask
    }
  }

  private static func number(_ text: Substring, upTo most: Int) -> Int? {
    // A zero in front makes it another number to some readers.
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      text.utf8.count == 1 || text.first != "0"
    else { return nil }
    return Int(text).flatMap { $0 <= most ? $0 : nil }
  }

  private static func version4(_ text: Substring) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let bytes = parts.compactMap { number($0, upTo: 255).map(UInt8.init) }
    return parts.count == 4 && bytes.count == 4 ? bytes : nil
  }

  private static func version6(_ text: Substring) -> [UInt8]? {
    guard let gap = text.firstRange(of: "::") else {
      let bytes = groups(text)
      return bytes?.count == 16 ? bytes : nil
    }
    guard let head = groups(text[..<gap.lowerBound], isTail: false),
      let tail = groups(text[gap.upperBound...]),
      head.count + tail.count < 16
    else { return nil }
    return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
  }

  /// The bytes of groups such as `2001:db8`; an IPv4 address may be the last of all.
  private static func groups(_ text: Substring, isTail: Bool = true) -> [UInt8]? {
    guard !text.isEmpty else { return [] }
    var bytes: [UInt8] = []
    for group in text.split(separator: ":", omittingEmptySubsequences: false) {
      if isTail, group.endIndex == text.endIndex, let last = version4(group) {
        bytes += last
      } else {
        guard (1...4).contains(group.utf8.count), group.allSatisfy(\.isHexDigit),
          let value = UInt16(group, radix: 16)
        else { return nil }
        bytes += [UInt8(value >> 8), UInt8(value & 0xFF)]
      }
    }
    return bytes
  }
}
