import Glibc
public import SystemPackage

/// The near end of a new pseudo-terminal, and where its far end is found.
public struct TerminalDevice: Sendable {
  /// The near end; reading from it never waits, and no child process inherits it.
  public let descriptor: FileDescriptor
  /// The path of the far end, for the program to open.
  public let path: String

  // TIOCSPTLCK and TIOCGPTN, what unlockpt and ptsname do; Swift's Glibc has neither.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  /// Makes a terminal of a size.
  /// - Throws: `Errno` where the machine has none left.
  public init(columns: Int, rows: Int) throws {
    let master = try FileDescriptor.open(
      "/dev/ptmx", .readWrite, options: [.init(rawValue: O_NOCTTY), .nonBlocking, .closeOnExec])
    var locked: Int32 = 0
    var number: UInt32 = 0
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard
      ioctl(master.rawValue, Self.setLock, &locked) == 0,
      ioctl(master.rawValue, Self.getNumber, &number) == 0,
      ioctl(master.rawValue, UInt(TIOCSWINSZ), &size) == 0
    else {
      let reason = Errno(rawValue: errno)
      try master.close()
      throw reason
    }
    descriptor = master
    path = "/dev/pts/\(number)"
  }
}
