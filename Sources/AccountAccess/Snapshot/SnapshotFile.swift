public import SystemPackage

/// Reads the file of a snapshot.
public enum SnapshotFile {
  /// The size that a snapshot may have, in bytes: 256 MiB, some 200,000 campaigns in full.
  static let limit = 256 * 1_048_576

  private static let chunkSize = 1_048_576

  /// Reads a file to its end; pipes are read as well.
  ///
  /// - Parameters:
  ///   - path: The path as typed; `~` or `~/` at the front stands for `home`.
  ///   - home: The home folder; nil where there is none, and `~` is then like any name.
  ///   - limit: The size that the file may have, in bytes.
  /// - Returns: The bytes of the file.
  /// - Throws: `AccountRefused` where the file cannot be read or is too large.
  static func read(
    _ path: String, home: String?, limit: Int = limit
  ) throws(AccountRefused) -> [UInt8] {
    guard !path.isEmpty else { throw .fileMissing }
    // The operating system would take the part before a zero byte for the whole path.
    guard !path.utf8.contains(0) else { throw .fileNotFound(path: path) }
    do {
      let file = try FileDescriptor.open(expanded(path, home: home), .readOnly)
      return try file.closeAfter { try bytes(of: file, limit: limit) }
    } catch let problem as TooLarge {
      throw .tooLarge(path: path, limit: problem.limit)
    } catch {
      throw refusal(of: path, error as? Errno)
    }
  }

  /// The path with `~` at its front replaced by the home folder.
  public static func expanded(_ path: String, home: String?) -> FilePath {
    guard let home, !home.isEmpty, path == "~" || path.hasPrefix("~/") else {
      return FilePath(path)
    }
    return FilePath(home + path.dropFirst())
  }

  private struct TooLarge: Error {
    var limit: Int
  }

  private static func bytes(of file: FileDescriptor, limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: chunkSize)
    var count = try chunk.withUnsafeMutableBytes { try file.read(into: $0) }
    // A folder has refused to be read by now; a pipe has no end to seek and is counted on the way.
    if let size = try? file.seek(offset: 0, from: .end) {
      guard size <= Int64(limit) else { throw TooLarge(limit: limit) }
      _ = try file.seek(offset: Int64(count), from: .start)
      bytes.reserveCapacity(Int(size))
    }
    while count > 0 {
      guard bytes.count + count <= limit else { throw TooLarge(limit: limit) }
      bytes += chunk[..<count]
      count = try chunk.withUnsafeMutableBytes { try file.read(into: $0) }
    }
    return bytes
  }

  private static func refusal(of path: String, _ problem: Errno?) -> AccountRefused {
    switch problem {
    case .noSuchFileOrDirectory?, .notDirectory?: .fileNotFound(path: path)
    case .isDirectory?: .isDirectory(path: path)
    default: .unreadable(path: path, reason: problem?.description ?? "unknown")
    }
  }
}
