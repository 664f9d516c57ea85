import RecommenderCore
import WizardApp

extension Timestamp {
  /// The moment by the clock on the wall, such as `2026-11-23 12:04`.
  var local: String {
    let shifted = Timestamp(seconds: seconds + Int64(LocalTime.offset(at: self)))
    return String(shifted.iso8601.prefix(16)).replacing("T", with: " ")
  }
}
