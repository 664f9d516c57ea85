import Foundation
import Synchronization
import SystemPackage

/// How long the machine takes at any time for what a save consists of, done by a plain thread: two
/// sleeps that are to end, since a save is begun by one thread and done by another, and two files
/// that are written, synced and renamed, since the backup is one.
///
/// What a busy machine takes longer for is not the program's fault, and the program cannot do
/// better than this.
final class SaveYardstick: Sendable {
  /// One measurement.
  struct Span: Sendable {
    let start: ContinuousClock.Instant
    let end: ContinuousClock.Instant
    var length: Duration { start.duration(to: end) }
  }

  private let isOver = Mutex(false)
  private let spans = Mutex<[Span]>([])
  private let failure = Mutex<(any Error)?>(nil)
  private let folder: FilePath

  private init(folder: FilePath) { self.folder = folder }

  /// Measures from before some work begins until it has ended; waits, so call it on a thread of
  /// your own.
  static func measuring<Value>(
    in folder: FilePath, _ work: () throws -> Value
  ) throws -> (Value, [Span]) {
    let yardstick = SaveYardstick(folder: folder)
    let begun = DispatchSemaphore(value: 0)
    let ended = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      begun.signal()
      do { try yardstick.measure() } catch { yardstick.failure.withLock { $0 = error } }
      ended.signal()
    }
    begun.wait()
    let outcome = Result { try work() }
    yardstick.isOver.withLock { $0 = true }
    ended.wait()
    if let failure = yardstick.failure.withLock(\.self) { throw failure }
    return (try outcome.get(), yardstick.spans.withLock(\.self))
  }

  private func measure() throws {
    while !isOver.withLock(\.self) {
      let start = ContinuousClock.now + Self.pause * 2
      for _ in 1...2 { Thread.sleep(forTimeInterval: Self.pause / .seconds(1)) }
      for name in ["first", "second"] { try write(name) }
      spans.withLock { $0.append(Span(start: start, end: .now)) }
    }
  }

  private static let pause = Duration.milliseconds(10)

  private func write(_ name: String) throws {
    let path = folder.appending(name)
    let temporary = folder.appending("\(name).tmp")
    let file = try FileDescriptor.open(
      temporary, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
    try file.closeAfter {
      _ = try file.writeAll(Array(repeating: UInt8(ascii: "x"), count: 600))
      guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
    }
    guard rename(temporary.string, path.string) == 0 else { throw Errno(rawValue: errno) }
    let entries = try FileDescriptor.open(folder, .readOnly)
    try entries.closeAfter {
      guard fsync(entries.rawValue) == 0 else { throw Errno(rawValue: errno) }
    }
  }
}
