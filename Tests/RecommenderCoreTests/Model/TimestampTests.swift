import Testing

@testable import RecommenderCore

@Suite struct TimestampTests {
  /// Moments that other programs agree on (`date -u -d … +%s`).
  static let moments: [(Int64, String)] = [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (1, "1970-01-01T00:00:01Z"),
    (86_399, "1970-01-01T23:59:59Z"), (86_400, "1970-01-02T00:00:00Z"),
    (951_782_400, "2000-02-29T00:00:00Z"), (951_868_800, "2000-03-01T00:00:00Z"),
    (-2_203_977_600, "1900-02-28T00:00:00Z"), (-2_203_891_200, "1900-03-01T00:00:00Z"),
    (1_709_164_800, "2024-02-29T00:00:00Z"), (1_709_251_199, "2024-02-29T23:59:59Z"),
    (1_735_689_599, "2024-12-31T23:59:59Z"), (1_795_435_445, "2026-11-23T12:04:05Z"),
    (2_147_483_648, "2038-01-19T03:14:08Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
    (253_402_300_799, "9999-12-31T23:59:59Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"),
    (-62_167_219_200, "0000-01-01T00:00:00Z"),
  ]

  @Test("Known moments are written and read", arguments: moments)
  func known(seconds: Int64, text: String) {
    #expect(Timestamp(seconds: seconds).iso8601 == text)
    #expect(Timestamp(iso8601: text) == Timestamp(seconds: seconds))
  }

  @Test(
    "An offset, a fraction and small letters are understood",
    arguments: [
      "2026-11-23T13:04:05+01:00", "2026-11-23T06:34:05-05:30", "2026-11-24T02:04:05+14:00",
      "2026-11-23T12:04:05+00:00", "2026-11-23T12:04:05-00:00", "2026-11-23T12:04:05.9Z",
      "2026-11-23T12:04:05.123456789Z", "2026-11-23T13:04:05.5+01:00", "2026-11-23t12:04:05z",
    ])
  func variants(text: String) {
    #expect(Timestamp(iso8601: text)?.iso8601 == "2026-11-23T12:04:05Z")
  }

  @Test("A leap second is the first second of the next minute")
  func leapSecond() {
    #expect(Timestamp(iso8601: "2016-12-31T23:59:60Z")?.iso8601 == "2017-01-01T00:00:00Z")
  }

  @Test(
    "What is no moment is refused",
    arguments: [
      "", "Z", "now", "2026", "2026-11-23", "2026-11-23T12:04Z", "2026-11-23T12:04:05",
      "2026-11-23 12:04:05Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z",
      "2026-04-31T00:00:00Z", "2026-01-32T00:00:00Z", "2026-01-00T00:00:00Z",
      "1900-02-29T00:00:00Z", "2023-02-29T00:00:00Z", "2100-02-29T00:00:00Z",
      "2024-02-30T00:00:00Z", "2026-11-23T24:00:00Z", "2026-11-23T12:60:00Z",
      "2026-11-23T12:04:61Z", "2026-11-23T12:04:05Z ", " 2026-11-23T12:04:05Z",
      "2026-11-23T12:04:05ZZ", "2026-11-23T12:04:05.Z", "2026-11-23T12:04:05,5Z",
      "2026-11-23T12:04:05+01", "2026-11-23T12:04:05+0100", "2026-11-23T12:04:05+24:00",
      "2026-11-23T12:04:05+01:60", "2026-11-23T12:04:05+01:00Z", "26-11-23T12:04:05Z",
      "12026-11-23T12:04:05Z", "-026-11-23T12:04:05Z", "+026-11-23T12:04:05Z",
      "2026-1-23T12:04:05Z", "2026-11-23T1:04:05Z", "٢٠٢٦-11-23T12:04:05Z",
      "2026-11-23T12:04:05Z\u{301}", "2026-11-23T12:04:05Z\u{0}", "9999-12-31T23:59:60Z",
      "9999-12-31T23:59:59-00:01", "0000-01-01T00:00:00+00:01",
    ])
  func refused(text: String) {
    #expect(Timestamp(iso8601: text) == nil)
  }

  @Test("Every moment of the years 0 to 9999 reads back as itself", arguments: UInt64(0)..<10)
  func roundTrip(seed: UInt64) {
    var random = RuleRandom(state: seed)
    for _ in 0..<1_000 {
      let seconds = Int64.random(in: -62_167_219_200...253_402_300_799, using: &random)
      let text = Timestamp(seconds: seconds).iso8601
      #expect(text.utf8.count == 20)
      #expect(Timestamp(iso8601: text) == Timestamp(seconds: seconds), "\(text)")
    }
  }

  @Test("The text of a later moment is greater", arguments: UInt64(10)..<12)
  func order(seed: UInt64) {
    var random = RuleRandom(state: seed)
    for _ in 0..<500 {
      let first = Timestamp(seconds: .random(in: -62_167_219_200...253_402_300_799, using: &random))
      let second = Timestamp(seconds: first.seconds + .random(in: 1...100_000_000, using: &random))
      guard second.seconds <= 253_402_300_799 else { continue }
      #expect(first < second)
      #expect(first.iso8601 < second.iso8601)
    }
  }

  @Test("The days of 800 years follow each other without a gap")
  func calendar() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var number = try #require(CivilDate.days(year: 1600, month: 1, day: 1))
    for year in 1600..<2400 {
      let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      for (index, length) in lengths.enumerated() {
        for day in 1...(length + (isLeap && index == 1 ? 1 : 0)) {
          let date = CivilDate(day: number)
          let isRight = date.year == year && date.month == index + 1 && date.day == day
          #expect(isRight, "\(year)-\(index + 1)-\(day)")
          number += 1
        }
      }
    }
  }

  @Test("Moments beyond all calendars are written somehow, and never stop the program")
  func extremes() {
    #expect(Timestamp(seconds: -62_167_219_201).iso8601 == "-0001-12-31T23:59:59Z")
    #expect(Timestamp(seconds: 253_402_300_800).iso8601 == "10000-01-01T00:00:00Z")
    for seconds in [Int64.min, .min + 1, .max - 1, .max] {
      let text = Timestamp(seconds: seconds).iso8601
      #expect(text.hasSuffix("Z"))
      #expect(Timestamp(iso8601: text) == nil)
    }
  }
}
