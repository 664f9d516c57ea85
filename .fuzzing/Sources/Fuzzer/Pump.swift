import Glibc

/// Whether reading takes time in proportion to the length: a piece of an input is repeated until the
/// input is long, and then twice as long.
enum Pump {
  private static let length = 1 << 15

  /// Holds the time of a target against the length for pieces of each input.
  static func run(_ target: FuzzTarget, _ inputs: [[UInt8]]) {
    var tried = 0
    var slowest = 0.0
    for input in inputs where !input.isEmpty {
      for size in [1, 2, 3, 5, 8, 16] where size <= input.count {
        for start in stride(from: 0, to: input.count - size + 1, by: max(1, input.count / 12)) {
          let (head, piece) = (input[..<start], input[start..<start + size])
          let tail = input[(start + size)...]
          func time(_ length: Int) -> Double {
            let middle = Array(repeating: piece, count: length / size).flatMap(\.self)
            return seconds { target.check(Array(head + middle + tail)) }
          }
          tried += 1
          let once = time(length)
          slowest = max(slowest, once)
          // What is over at once cannot be measured; what is not is tried again to be sure.
          guard once > 0.1 else { continue }
          let ratio = min(time(length * 4) / once, time(length * 4) / min(once, time(length)))
          Law.hold(
            ratio < 9,
            "\(target.name): four times the length takes \(ratio) times as long, from \(once) s; "
              + "\(String(decoding: piece, as: UTF8.self).debugDescription) after "
              + String(decoding: head, as: UTF8.self).debugDescription)
        }
      }
    }
    print("\(target.name): \(tried) pieces repeated, slowest 32 KiB \(slowest) s")
  }

  private static func seconds(_ body: () -> Void) -> Double {
    var (before, after) = (timespec(), timespec())
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before)
    body()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after)
    return Double(after.tv_sec - before.tv_sec) + Double(after.tv_nsec - before.tv_nsec) / 1e9
  }
}
