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

  /// Waits until there is none.
  static func waitForEnd(at address: String, within limit: Duration = .seconds(60)) async throws {
    try await waitFor(within: limit, every: .milliseconds(5)) {
      running(at: address).isEmpty ? true : nil
    } missing: {
      "Still running: \(running(at: address))"
    }
  }
}
