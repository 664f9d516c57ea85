import Glibc
public import SystemPackage

/// Files that are written whole or not at all.
///
/// A link in the place of the file is replaced, not followed.
public enum AtomicFile {
  /// Writes a file: after a crash or a power cut it has the old or the new content, whole.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - path: The file, in a folder that exists.
  ///   - permissions: Those of the file, less the umask.
  ///   - replacing: Whether a file that exists already is replaced.
  /// - Throws: A failure whose cause is `exists` where nothing may be replaced. After any failure
  ///   but one of the last step (the disk does not take the folder's new entry) the old file is
  ///   untouched; no temporary file is left.
  public static func write(
    _ bytes: [UInt8], to path: FilePath, permissions: FilePermissions = .ownerReadWrite,
    replacing: Bool = true
  ) throws(FileFailure) {
    do throws(Errno) {
      try place(bytes, path, mode: mode_t(permissions.rawValue), replacing: replacing)
      try syncFolder(path.containing)
    } catch .isDirectory {
      throw FileFailure(.writing, path, .isFolder)
    } catch .fileExists {
      let isFolder = (try? SystemCall.statusIfAny(path))?.type == .directory
      throw FileFailure(.writing, path, isFolder ? .isFolder : .exists)
    } catch {
      throw FileFailure(.writing, path, error)
    }
  }

  private static func place(
    _ bytes: [UInt8], _ path: FilePath, mode: mode_t, replacing: Bool
  ) throws(Errno) {
    let staged = try Staged.file(bytes, in: path.containing, mode: mode)
    if replacing {
      try staged.replace(path)
    } else {
      try staged.placeWhereNothingIs(path)
    }
  }

  /// Waits until the entries of a folder are on the disk, where the file system can.
  static func syncFolder(_ folder: FilePath) throws(Errno) {
    do {
      try OpenFile(folder, O_RDONLY | O_DIRECTORY).sync()
    } catch  where [.invalidArgument, .notSupported, .permissionDenied].contains(error) {
      // Some file systems order this themselves, and a folder without read permission is not ours
      // to open; the file is in place either way.
    }
  }
}
