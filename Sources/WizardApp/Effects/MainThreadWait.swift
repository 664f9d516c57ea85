import Synchronization
package import SystemPackage

/// Lets the main thread wait for asynchronous work.
///
/// Others do the work. Were the main function asynchronous itself, the wizard could not keep the
/// main thread for its terminal.
package enum MainThreadWait {
  /// Runs work to its end.
  ///
  /// - Throws: `Errno` where the system has no pipe to wait on.
  package static func value<Value: Sendable>(
    of work: @escaping @Sendable () async -> Value
  ) throws(Errno) -> Value {
    let result = Shared<Value>()
    do {
      let pipe = try FileDescriptor.pipe(options: .closeOnExec)
      Task.detached {
        let value = await work()
        result.value.withLock { $0 = value }
        try? pipe.writeEnd.close()
      }
      defer { try? pipe.readEnd.close() }
      var byte: UInt8 = 0
      // The end comes when the other side is closed.
      _ = try withUnsafeMutableBytes(of: &byte) { try pipe.readEnd.read(into: $0) }
    } catch {
      throw error as? Errno ?? .ioError
    }
    guard let value = result.value.withLock({ $0 }) else { throw .ioError }
    return value
  }

  private final class Shared<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }
}
