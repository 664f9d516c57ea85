import WizardApp

/// Runs asynchronous work from a command, which is synchronous.
enum Awaited {
  /// Runs work to its end.
  ///
  /// - Throws: `CommandRefused` where the system cannot let the command wait.
  static func value<Value: Sendable>(
    of work: @escaping @Sendable () async -> Value
  ) throws(CommandRefused) -> Value {
    do {
      return try MainThreadWait.value(of: work)
    } catch {
      throw CommandRefused(
        "The system does not let the command wait for an answer: \(error).", exitCode: .unavailable)
    }
  }
}
