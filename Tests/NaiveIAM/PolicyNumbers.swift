/// Numbers and dates as policies have them.
enum PolicyNumber {
  /// A decimal number; nil where the text is none.
  static func number(_ text: String) -> Double? {
    text.allSatisfy { $0.isASCII && ($0.isNumber || "+-.".contains($0)) } ? Double(text) : nil
  }

  /// Seconds since 1970, of an epoch number or of an ISO 8601 text such as `2026-10-30T12:00:00Z`.
  static func seconds(_ text: String) -> Double? {
    if let number = number(text) { return number }
    let halves = text.split(separator: "T", maxSplits: 1)
    let date = halves.first?.split(separator: "-").compactMap { Int($0) } ?? []
    guard date.count == 3 else { return nil }
    let days = Double(daysSince1970(year: date[0], month: date[1], day: date[2]))
    guard halves.count == 2 else { return days * 86_400 }
    guard let zone = halves[1].firstIndex(where: { "Z+-".contains($0) }) else { return nil }
    let clock = halves[1][..<zone].split(separator: ":").compactMap { Double($0) }
    guard clock.count >= 2 else { return nil }
    let offset = halves[1][zone...].dropFirst().split(separator: ":").compactMap { Double($0) }
    let east = offset.isEmpty ? 0 : offset[0] * 3600 + (offset.count > 1 ? offset[1] * 60 : 0)
    return days * 86_400 + clock[0] * 3600 + clock[1] * 60 + (clock.count > 2 ? clock[2] : 0)
      - (halves[1][zone] == "-" ? -east : east)
  }

  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
    let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let years = (min(1970, year)..<max(1970, year)).reduce(0) { $0 + (isLeap($1) ? 366 : 365) }
    return (year < 1970 ? -years : years) + lengths.prefix(month - 1).reduce(0, +) + day - 1
  }
}

/// An address with the length of its prefix, of either version of IP.
struct IPNetwork {
  private let bits: [Bool]
  private let prefix: Int

  /// Reads `203.0.113.0/24`, `2001:db8::/32` or an address alone; nil where the text is neither.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let address = parts.first,
      let bits = address.contains(":") ? Self.version6(address) : Self.version4(address)
    else { return nil }
    self.bits = bits
    guard parts.count < 3, let prefix = parts.count == 2 ? Int(parts[1]) : bits.count,
      (0...bits.count).contains(prefix)
    else { return nil }
    self.prefix = prefix
  }

  /// Whether another address or network is inside.
  func contains(_ other: IPNetwork) -> Bool {
    bits.count == other.bits.count && prefix <= other.prefix
      && bits.prefix(prefix) == other.bits.prefix(prefix)
  }

  private static func version4(_ text: Substring) -> [Bool]? {
    let numbers = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 4, numbers.allSatisfy({ (0...255).contains($0 ?? -1) }) else {
      return nil
    }
    return numbers.flatMap { bits(of: $0 ?? 0, 8) }
  }

  private static func version6(_ text: Substring) -> [Bool]? {
    let halves = String(text).split(separator: "::", omittingEmptySubsequences: false)
    func groups(_ half: Substring) -> [Int?] {
      half.split(separator: ":").map { Int($0, radix: 16) }
    }
    var numbers = groups(halves[0])
    if halves.count == 2 {
      let tail = groups(halves[1])
      guard numbers.count + tail.count < 8 else { return nil }
      numbers += Array(repeating: 0, count: 8 - numbers.count - tail.count) + tail
    }
    guard halves.count < 3, numbers.count == 8,
      numbers.allSatisfy({ (0...0xFFFF).contains($0 ?? -1) })
    else { return nil }
    return numbers.flatMap { bits(of: $0 ?? 0, 16) }
  }

  private static func bits(of number: Int, _ count: Int) -> [Bool] {
    (0..<count).map { number >> (count - 1 - $0) & 1 == 1 }
  }
}
