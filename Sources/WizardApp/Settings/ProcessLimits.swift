import Glibc

/// Limits that the system sets to the process.
public enum ProcessLimits {
  /// Lets a limit on the size of files fail the writing, which is told, instead of ending the
  /// program in its middle.
  public static func failInsteadOfEnding() {
    signal(SIGXFSZ, SIG_IGN)
  }
}
