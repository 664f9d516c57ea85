import Glibc
public import SystemPackage

/// The programs that were built together with the tests.
public enum Products {
  /// The path of a built program; the test target must depend on it.
  ///
  /// The test bundle is a program in the same folder.
  public static func path(of name: String) -> FilePath {
    var bytes = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &bytes, bytes.count)
    let own = bytes.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    return FilePath(String(decoding: own, as: UTF8.self)).removingLastComponent().appending(name)
  }
}
