import Foundation

/// Numbers and dates as policies have them.
enum PolicyNumber {
  /// An "integer or decimal value"; nil where the text is none.
  static func number(_ text: String) -> Double? {
    let digits = shape(text).replacing("0", with: "")
    guard ["", "-", ".", "-."].contains(digits), text.last?.isNumber == true,
      text.drop(while: { $0 == "-" }).first?.isNumber == true
    else { return nil }
    return Double(text)
  }

  /// Seconds since 1970, of an epoch number or of "one of the W3C implementations of the ISO 8601
  /// date formats".
  ///
  /// Nil for four digits, which are a year of the W3C's as well as an epoch number.
  static func seconds(_ text: String) -> Double? {
    let form = shape(text)
    if let number = number(text) { return form == "0000" ? nil : number }
    let characters = Array(text)
    func part(_ start: Int, _ count: Int) -> Int {
      Int(String(characters[start..<start + count])) ?? 0
    }
    if form == "0000-00" { return moment(part(0, 4), part(5, 2), 1) }
    if form == "0000-00-00" { return moment(part(0, 4), part(5, 2), part(8, 2)) }
    guard form.hasPrefix("0000-00-00T") else { return nil }
    let zone = form.hasSuffix("Z") ? 1 : "+-".contains(form.suffix(6).first ?? " ") ? 6 : 0
    let clock = form.dropFirst(11).dropLast(zone)
    guard form.hasSuffix("Z") || form.hasSuffix("00:00"), zone > 0,
      clock == "00:00" || clock == "00:00:00"
        || (clock.hasPrefix("00:00:00.0") && clock.dropFirst(9).allSatisfy { $0 == "0" }),
      part(11, 2) < 24, part(14, 2) < 60, clock == "00:00" || part(17, 2) < 60,
      let day = moment(part(0, 4), part(5, 2), part(8, 2))
    else { return nil }
    let second = Double(String(characters.dropLast(zone).dropFirst(17))) ?? 0
    let end = characters.count
    let east = zone == 6 ? part(end - 5, 2) * 60 + part(end - 2, 2) : 0
    let minutes = part(11, 2) * 60 + part(14, 2) - (characters[end - zone] == "-" ? -east : east)
    return day + Double(minutes * 60) + second
  }

  /// The text with each digit as a zero.
  private static func shape(_ text: String) -> String {
    String(text.map { "0123456789".contains($0) ? "0" : $0 })
  }

  /// The midnight that begins a day; nil where there is no such day.
  private static func moment(_ year: Int, _ month: Int, _ day: Int) -> Double? {
    guard (1...12).contains(month) else { return nil }
    return daysSince1970(year: year, month: month, day: day).map { Double($0 * 86_400) }
  }

  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int? {
    func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
    let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
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
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let family = parts[0].contains(":") ? AF_INET6 : AF_INET
    var bytes = [UInt8](repeating: 0, count: family == AF_INET6 ? 16 : 4)
    guard parts.count < 3, inet_pton(family, parts[0], &bytes) == 1 else { return nil }
    bits = bytes.flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 == 1 } }
    guard let prefix = parts.count == 1 ? bits.count : Int(parts[1]),
      (0...bits.count).contains(prefix), parts.count == 1 || parts[1] == "\(prefix)"
    else { return nil }
    self.prefix = prefix
  }

  /// Whether another address or network is inside.
  func contains(_ other: IPNetwork) -> Bool {
    bits.count == other.bits.count && prefix <= other.prefix
      && bits.prefix(prefix) == other.bits.prefix(prefix)
  }
}
