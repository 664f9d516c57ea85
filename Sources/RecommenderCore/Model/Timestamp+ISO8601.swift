extension Timestamp {
  /// The moment in UTC, such as `2026-11-23T12:04:05Z`.
  ///
  /// A text holds the years 0 to 9999; a moment outside them becomes the nearest inside.
  public var iso8601: String {
    let seconds = min(max(seconds, Self.written.lowerBound), Self.written.upperBound)
    let day = seconds.floorDivided(by: 86_400)
    let second = Int(seconds - day * 86_400)
    let date = CivilDate(day: day)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let year = String(repeating: "0", count: max(0, 4 - "\(date.year)".count)) + "\(date.year)"
    return "\(year)-\(two(date.month))-\(two(date.day))"
      + "T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
  }
}

extension Timestamp {
  /// Reads a moment such as `2026-11-23T12:04:05Z`; a fraction of a second is cut off, and an
  /// offset such as `+01:00` is taken into account.
  ///
  /// Nil where the text is no such moment, or its date or time does not exist.
  public init?(iso8601 text: String) {
    var digits = DigitReader(text)
    guard let year = digits.number(4), digits.take("-"), let month = digits.number(2),
      digits.take("-"), let day = digits.number(2), digits.take("T") || digits.take("t"),
      let hour = digits.number(2), digits.take(":"), let minute = digits.number(2),
      digits.take(":"), let second = digits.number(2), digits.skipFraction(),
      let offset = digits.offset(), digits.isAtEnd,
      (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second),
      let days = CivilDate.days(year: year, month: month, day: day)
    else { return nil }
    self.init(seconds: days * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset))
    // An offset can lead out of the years that can be written again.
    guard Self.written.contains(seconds) else { return nil }
  }

  /// From the beginning of the year 0 to the end of the year 9999, in UTC.
  private static let written: ClosedRange<Int64> = -62_167_219_200...253_402_300_799
}

/// Reads the parts of a moment from the front of a text.
private struct DigitReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let first = rest.first, UInt32(first) == character.value else { return false }
    rest.removeFirst()
    return true
  }

  mutating func number(_ count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count else { return nil }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    rest.removeFirst(count)
    return number
  }

  /// Skips a fraction, if there is one; false where a point stands without digits.
  mutating func skipFraction() -> Bool {
    guard take(".") else { return true }
    var count = 0
    while number(1) != nil { count += 1 }
    return count > 0
  }

  /// The seconds that the offset is ahead of UTC.
  mutating func offset() -> Int? {
    if take("Z") || take("z") { return 0 }
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0, let hours = number(2), take(":"), let minutes = number(2),
      (0...23).contains(hours), (0...59).contains(minutes)
    else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}

/// A day of the Gregorian calendar.
///
/// The arithmetic counts years from March, so that the leap day is the last of its year.
struct CivilDate: Hashable {
  let year: Int
  let month: Int
  let day: Int

  /// The date of a day, counted from 1970-01-01.
  init(day number: Int64) {
    let shifted = number + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = Int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    month = Int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9)
    year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
  }

  /// The days from 1970-01-01 to a date; nil where there is no such date.
  static func days(year: Int, month: Int, day: Int) -> Int64? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let shiftedYear = Int64(month <= 2 ? year - 1 : year)
    let era = shiftedYear.floorDivided(by: 400)
    let yearOfEra = shiftedYear - era * 400
    let monthFromMarch = Int64(month > 2 ? month - 3 : month + 9)
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + Int64(day) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = era * 146_097 + dayOfEra - 719_468
    // A day that the month does not have comes back as one of the next month.
    let date = CivilDate(day: days)
    return date.month == month && date.day == day ? days : nil
  }
}

extension Int64 {
  fileprivate func floorDivided(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
