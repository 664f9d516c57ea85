import Synchronization

/// The laws that were broken and not yet told.
enum Breaches {
  private static let untold = Mutex<[String]>([])

  /// Keeps what was broken.
  static func add(_ what: String) { untold.withLock { $0.append(what) } }

  /// Gives what was broken since the last call.
  static func take() -> [String] {
    untold.withLock { breaches in
      defer { breaches = [] }
      return breaches
    }
  }
}

/// Tells the test that runs the reader; the fuzzer has a function of this name too.
func lawIsBroken(_ what: String) { Breaches.add(what) }
