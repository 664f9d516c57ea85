import SystemPackage

/// Where messages for people go; results go to standard output.
public enum StandardError {
  /// Writes a text; where nobody listens it is lost.
  public static func write(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}
