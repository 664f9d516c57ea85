/// Moments as people read them.
package enum LocalClock {
  /// Date and time, such as `2026-11-23 12:04`; `offset` as for `time`.
  package static func dateAndTime(_ moment: Timestamp, _ offset: Int) -> String {
    let local = Timestamp(seconds: moment.seconds + Int64(offset)).iso8601
    return "\(local.prefix { $0 != "T" }) \(time(moment, offset))"
  }

  /// The time of day, such as `12:04`; `offset` is what local time is ahead of UTC, in seconds.
  package static func time(_ moment: Timestamp, _ offset: Int) -> String {
    let day = 86_400
    let second = Int(((moment.seconds + Int64(offset)) % Int64(day) + Int64(day)) % Int64(day))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(second / 3600)):\(two(second / 60 % 60))"
  }
}
