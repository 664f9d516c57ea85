import CSystemCalls
import Glibc
import SystemPackage

/// The calls of the operating system that paths need, with typed errors.
enum SystemCall {
  /// Runs a call until no signal interrupts it; a negative number is turned into its error.
  static func number<Number: SignedInteger>(_ call: () -> Number) throws(Errno) -> Number {
    while true {
      let result = call()
      if result >= 0 { return result }
      let cause = Errno(rawValue: errno)
      if cause != .interrupted { throw cause }
    }
  }

  /// Moves a path over another one in one step.
  static func rename(_ source: FilePath, to target: FilePath) throws(Errno) {
    _ = try number {
      source.withPlatformString { from in target.withPlatformString { Glibc.rename(from, $0) } }
    }
  }

  /// Lets two paths change places in one step.
  ///
  /// - Throws: `Errno.invalidArgument` where the file system cannot do it, `Errno.noFunction` where
  ///   the kernel cannot.
  static func exchange(_ first: FilePath, with second: FilePath) throws(Errno) {
    _ = try number {
      first.withPlatformString { one in second.withPlatformString { cs_exchange(one, $0) } }
    }
  }

  /// Gives a file a second name, which must be free.
  static func link(_ source: FilePath, to target: FilePath) throws(Errno) {
    _ = try number {
      source.withPlatformString { from in target.withPlatformString { Glibc.link(from, $0) } }
    }
  }

  /// Removes a name of a file.
  static func unlink(_ path: FilePath) throws(Errno) {
    _ = try number { path.withPlatformString { Glibc.unlink($0) } }
  }

  /// Removes an empty folder.
  static func removeFolder(_ path: FilePath) throws(Errno) {
    _ = try number { path.withPlatformString { rmdir($0) } }
  }

  /// Creates one folder.
  static func makeFolder(_ path: FilePath, mode: mode_t) throws(Errno) {
    _ = try number { path.withPlatformString { mkdir($0, mode) } }
  }

  /// Sets the permissions of a path.
  static func setPermissions(_ mode: mode_t, of path: FilePath) throws(Errno) {
    _ = try number { path.withPlatformString { chmod($0, mode) } }
  }

  /// What a path itself is, without following a last link; nil where nothing is there.
  static func statusIfAny(_ path: FilePath) throws(Errno) -> Stat? {
    do {
      return try Stat(path, followTargetSymlink: false)
    } catch .noSuchFileOrDirectory {
      return nil
    }
  }

  /// The names in a folder, without `.` and `..`, in no order.
  static func names(in folder: FilePath) throws(Errno) -> [FilePath.Component] {
    guard let stream = folder.withPlatformString({ opendir($0) }) else {
      throw Errno(rawValue: errno)
    }
    defer { closedir(stream) }
    var names: [FilePath.Component] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw Errno(rawValue: errno) }
        return names
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) {
          FilePath.Component(platformString: $0)
        }
      }
      if let name, name.kind == .regular { names.append(name) }
    }
  }
}
