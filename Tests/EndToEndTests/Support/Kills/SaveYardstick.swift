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
  private let folder: FilePath

  init(folder: FilePath) { self.folder = folder }

  /// Ends the measuring.
  func stop() { isOver.withLock { $0 = true } }

  /// Measures again and again until it is stopped.
  func measure() throws -> [Span] {
    var spans: [Span] = []
    while !isOver.withLock(\.self) {
      let start = ContinuousClock.now + Self.pause * 2
      for _ in 1...2 { Thread.sleep(forTimeInterval: Self.pause / .seconds(1)) }
      for name in ["first", "second"] { try write(name) }
      spans.append(Span(start: start, end: .now))
    }
    return spans
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
