import Testing

@testable import RecommenderCore

@Suite struct TimestampTests {
  @Test(
    "Known moments are written and read",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (951_782_400, "2000-02-29T00:00:00Z"), (1_709_210_096, "2024-02-29T12:34:56Z"),
      (-2_203_891_200, "1900-03-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
      (1_795_435_440, "2026-11-23T12:04:00Z"),
    ] as [(Int64, String)])
  func known(seconds: Int64, text: String) {
    #expect(Timestamp(seconds: seconds).iso8601 == text)
    #expect(Timestamp(iso8601: text) == Timestamp(seconds: seconds))
  }

  @Test(
    "Offsets and fractions are read",
    arguments: [
      "2026-11-23T12:04:00.000Z", "2026-11-23T13:04:00+01:00", "2026-11-23T06:34:00-05:30",
      "2026-11-23t12:04:00.123456789z",
    ])
  func otherForms(text: String) {
    #expect(Timestamp(iso8601: text)?.iso8601 == "2026-11-23T12:04:00Z")
  }

  @Test(
    "What is no moment is refused",
    arguments: [
      "", "2026-11-23", "2026-11-23T12:04:00", "2026-11-23 12:04:00Z", "2026-13-01T00:00:00Z",
      "2026-04-31T00:00:00Z", "2026-02-29T00:00:00Z", "1900-02-29T00:00:00Z",
      "2026-11-23T24:00:00Z", "2026-11-23T12:60:00Z", "2026-11-23T12:04:00.Z",
      "2026-11-23T12:04:00Zx", "2026-11-23T12:04:00+1:00", "20261123T120400Z",
      "٢٠٢٦-11-23T12:04:00Z", "0000-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01",
    ])
  func refused(text: String) {
    #expect(Timestamp(iso8601: text) == nil)
  }

  @Test("A moment that no text can hold becomes the nearest that one can")
  func outside() {
    #expect(Timestamp(seconds: .max).iso8601 == "9999-12-31T23:59:59Z")
    #expect(Timestamp(seconds: .min).iso8601 == "0000-01-01T00:00:00Z")
  }

  @Test("Any moment survives being written and read", arguments: 0..<20 as Range<UInt64>)
  func roundTrip(seed: UInt64) {
    var random = RandomReplies(seed: seed)
    for _ in 0..<500 {
      // From the year 1 to the year 9999.
      let moment = Timestamp(seconds: Int64(random.number(below: 315_537_897_600)) - 62_135_596_800)
      #expect(Timestamp(iso8601: moment.iso8601) == moment)
    }
  }
}
