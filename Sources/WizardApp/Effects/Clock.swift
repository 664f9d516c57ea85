import Glibc
package import RecommenderCore

extension Timestamp {
  /// The moment by the system's clock.
  package static var now: Timestamp { Timestamp(seconds: Int64(time(nil))) }
}

/// What the system knows about local time.
package enum LocalTime {
  /// The seconds that local time is ahead of UTC at this moment.
  package static func offset(at moment: Timestamp) -> Int {
    var seconds = time_t(moment.seconds)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return 0 }
    return parts.tm_gmtoff
  }
}
