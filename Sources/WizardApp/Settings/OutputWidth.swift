import Glibc

/// How wide text on standard output may be.
package enum OutputWidth {
  /// The columns of the terminal that standard output is; 80 where it is none.
  package static var columns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return max(narrowest, Int(size.ws_col))
  }

  /// Narrower lines would hold a word each.
  private static let narrowest = 40
}
