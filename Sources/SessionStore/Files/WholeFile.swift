import Glibc
public import SystemPackage

/// Files that are read whole.
public enum WholeFile {
  /// Reads a regular file, following links; never waits for a pipe or a device.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: The largest size in bytes that is read.
  /// - Returns: The whole content.
  /// - Throws: A failure whose cause is `isFolder`, `isNotAFile`, `isTooLarge` or the system's.
  public static func read(_ path: FilePath, limit: Int) throws(FileFailure) -> [UInt8] {
    do throws(Errno) {
      let file = try OpenFile(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
      let status = try file.status()
      guard status.type != .directory else { throw .isDirectory }
      guard status.type == .regular else { throw .noSuchAddressOrDevice }
      guard status.size <= limit else { throw .fileTooLarge }
      let bytes = try file.read(upTo: limit)
      guard bytes.count <= limit else { throw .fileTooLarge }
      return bytes
    } catch .isDirectory {
      throw FileFailure(.reading, path, .isFolder)
    } catch .noSuchAddressOrDevice {
      // The system's own word for opening a socket.
      throw FileFailure(.reading, path, .isNotAFile)
    } catch .fileTooLarge {
      throw FileFailure(.reading, path, .isTooLarge(limit: limit))
    } catch {
      throw FileFailure(.reading, path, error)
    }
  }
}
