/// A moment, in whole seconds since 1970-01-01T00:00:00Z.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Seconds since the epoch; leap seconds are not counted.
  public var seconds: Int64

  /// Creates a moment from seconds since the epoch.
  public init(seconds: Int64) {
    self.seconds = seconds
  }

  /// Orders moments by time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.seconds < right.seconds
  }
}
