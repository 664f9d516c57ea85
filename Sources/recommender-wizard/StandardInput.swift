import SessionStore
import SystemPackage

/// What is piped into the program.
enum StandardInput {
  /// Reads to the end.
  ///
  /// - Throws: `FileFailure` where it cannot be read or has more bytes than the limit.
  static func read(limit: Int) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count: Int
      do {
        count = try chunk.withUnsafeMutableBytes { try FileDescriptor.standardInput.read(into: $0) }
      } catch {
        throw FileFailure(.reading, "-", .system(error as? Errno ?? .ioError))
      }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
    throw FileFailure(.reading, "-", .isTooLarge(limit: limit))
  }
}
