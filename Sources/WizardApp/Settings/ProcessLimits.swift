import Glibc

/// Limits that the system sets to the process.
public enum ProcessLimits {
  /// Fills the places of standard streams that the program was started without.
  ///
  /// Otherwise the next file to be opened, such as a session, would take the place of one, and
  /// messages would be written into it. They stay unusable, so that a result that nobody gets is told
  /// as a failure, as it is on a full disk.
  public static func fillStandardStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest free number is given, which is this one.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Lets a limit on the size of files fail the writing, which is told, instead of ending the
  /// program in its middle.
  public static func failInsteadOfEnding() {
    signal(SIGXFSZ, SIG_IGN)
  }
}
