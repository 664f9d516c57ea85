import Synchronization
import SystemPackage

/// Runs asynchronous work from a command, which is synchronous.
///
/// The main thread waits; the work is done by others. Where the main function were asynchronous
/// itself, the wizard could not keep the main thread for its terminal.
enum Awaited {
  /// Runs work to its end.
  ///
  /// - Throws: `CommandRefused` where the system has no pipe to wait on.
  static func value<Value: Sendable>(
    of work: @escaping @Sendable () async -> Value
  ) throws(CommandRefused) -> Value {
    let result = Mutex<Value?>(nil)
    do {
      let pipe = try FileDescriptor.pipe(options: .closeOnExec)
      Task.detached {
        let value = await work()
        result.withLock { $0 = value }
        try? pipe.writeEnd.close()
      }
      defer { try? pipe.readEnd.close() }
      var byte: UInt8 = 0
      _ = try withUnsafeMutableBytes(of: &byte) { try pipe.readEnd.read(into: $0) }
    } catch {
      throw Self.refused
    }
    guard let value = result.withLock({ $0 }) else { throw Self.refused }
    return value
  }

  private static let refused = CommandRefused(
    "The system has too many open files.", exitCode: .unavailable)
}
