import Glibc

/// How wide text may be.
package enum OutputWidth {
  /// The columns of the terminal that standard output is; 80 where it is none.
  package static var columns: Int { columns(of: STDOUT_FILENO) ?? usual }

  /// The columns of the terminal that a descriptor is; nil where it is none.
  static func columns(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return usual }
    return max(narrowest, Int(size.ws_col))
  }

  /// Where a terminal does not say how wide it is.
  private static let usual = 80
  /// Narrower lines would hold a word each.
  private static let narrowest = 40
}
