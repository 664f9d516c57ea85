import Glibc
import SystemPackage

/// One open file or folder; closed when it goes away, never inherited by child processes.
struct OpenFile: ~Copyable, Sendable {
  /// The path that was opened.
  let path: FilePath
  private let descriptor: CInt

  /// Opens a path; `flags` are those of open(2), to which close-on-exec is added.
  init(_ path: FilePath, _ flags: CInt, mode: mode_t = 0) throws(Errno) {
    self.path = path
    descriptor = try SystemCall.number {
      path.withPlatformString { open($0, flags | O_CLOEXEC, mode) }
    }
  }

  deinit {
    _ = close(descriptor)
  }

  /// What the kernel knows of the open file, whatever its path names by now.
  func status() throws(Errno) -> Stat {
    try Stat(FileDescriptor(rawValue: descriptor))
  }

  /// Whether the path still names the file that was opened.
  func isStillAtItsPath() throws(Errno) -> Bool {
    let opened = try status()
    guard let there = try SystemCall.statusIfAny(path) else { return false }
    return opened.inode == there.inode && opened.deviceID == there.deviceID
  }

  /// Writes all bytes at the position; a full disk shows as an error after a short write.
  func write(_ bytes: [UInt8]) throws(Errno) {
    var done = 0
    while done < bytes.count {
      done += try SystemCall.number {
        bytes.withUnsafeBytes { buffer in
          Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        }
      }
    }
  }

  /// Replaces the content by a short text, never leaving more of an older one than the new one.
  func replaceContent(by bytes: [UInt8]) throws(Errno) {
    _ = try SystemCall.number { ftruncate(descriptor, 0) }
    _ = try SystemCall.number { lseek(descriptor, 0, SEEK_SET) }
    try write(bytes)
  }

  /// Reads to the end, or to one byte more than the limit.
  func read(upTo limit: Int) throws(Errno) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let wanted = min(chunk.count, limit + 1 - bytes.count)
      let count = try SystemCall.number {
        chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, wanted) }
      }
      guard count > 0 else { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }

  /// Waits until the content is on the disk.
  func sync() throws(Errno) {
    _ = try SystemCall.number { fsync(descriptor) }
  }

  /// Takes the exclusive lock of the file without waiting.
  ///
  /// - Throws: `Errno.wouldBlock` where another open file has it.
  func lockAtOnce() throws(Errno) {
    _ = try SystemCall.number { flock(descriptor, LOCK_EX | LOCK_NB) }
  }
}
