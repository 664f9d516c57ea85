import Foundation
import TestSupport

/// The processes that talk to an endpoint: its address stands in their words.
enum EndpointProcesses {
  /// Their numbers.
  static func running(at address: String) -> [Int] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { Int($0) }.filter { process in
      // A corpse that nobody has buried yet has no words any more.
      let words = FileManager.default.contents(atPath: "/proc/\(process)/cmdline")
      return String(decoding: words ?? Data(), as: UTF8.self).contains(address)
    }
  }

  /// Waits until there is none, and prints how long that took: the limit on a quiet machine is a
  /// second, and a busy one may not fail the test.
  static func waitForEnd(at address: String) async throws {
    let start = ContinuousClock.now
    try await waitFor(every: .milliseconds(5)) {
      running(at: address).isEmpty ? true : nil
    } missing: {
      "Still running: \(running(at: address))"
    }
    print("cancelled calls of the real AWS CLI were gone after \(ContinuousClock.now - start)")
  }
}
