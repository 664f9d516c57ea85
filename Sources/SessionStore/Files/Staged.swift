import Glibc
import SystemPackage

/// A file or a folder under a temporary name; it goes away again unless it is put in place.
///
/// It is locked while it is staged: the lock tells a living one from what a killed program left,
/// also where process ids are soon used again, as in containers.
final class Staged {
  /// The temporary path.
  let path: FilePath
  private let handle: OpenFile?
  private var isPlaced = false

  private init(_ path: FilePath, _ handle: consuming OpenFile?) {
    self.path = path
    self.handle = handle
  }

  deinit {
    if !isPlaced { Strays.remove(path) }
  }

  /// Stages a file with its whole content, safe on the disk.
  static func file(
    _ bytes: [UInt8], in folder: FilePath, mode: mode_t
  ) throws(Errno) -> Staged {
    let staged = try claimed(in: folder) { (path) throws(Errno) in
      try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode)
    }
    try staged.handle?.write(bytes)
    try staged.handle?.sync()
    return staged
  }

  /// Stages an empty folder.
  static func folder(in parent: FilePath, mode: mode_t) throws(Errno) -> Staged {
    try claimed(in: parent) { (path) throws(Errno) in
      try SystemCall.makeFolder(path, mode: mode)
      do throws(Errno) {
        return try OpenFile(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
      } catch {
        try? SystemCall.removeFolder(path)
        throw error
      }
    }
  }

  /// A file inside a staged folder, which can be put in place by itself.
  static func part(_ file: FilePath, of folder: Staged) -> Staged {
    // The folder's lock is the file's too.
    Staged(folder.path.pushing(file), nil)
  }

  /// Stages a second name of a file, to put it back where a later step fails.
  static func otherName(of file: FilePath) throws(Errno) -> Staged {
    let path = file.containing.appending(TemporaryName.next())
    try SystemCall.link(file, to: path)
    // Not locked: the lock would be one on the file itself, which is somebody else's.
    return Staged(path, nil)
  }

  /// Moves the item to its place; a file there is replaced in one step.
  func replace(_ target: FilePath) throws(Errno) {
    try SystemCall.rename(path, to: target)
    isPlaced = true
  }

  /// Moves a file to its place.
  ///
  /// File systems without hard links cannot do this in one step: there, a file that comes into
  /// being in the same instant is replaced.
  ///
  /// - Throws: `Errno.fileExists` where something is there already.
  func placeWhereNothingIs(_ target: FilePath) throws(Errno) {
    do {
      try SystemCall.link(path, to: target)
    } catch let cause where Self.saysNoHardLinks(cause) {
      guard try SystemCall.statusIfAny(target) == nil else { throw Errno.fileExists }
      try replace(target)
    }
  }

  private static func saysNoHardLinks(_ cause: Errno) -> Bool {
    [.notPermitted, .notSupported, .notSupportedOnSocket, .noFunction, .tooManyLinks]
      .contains(cause)
  }

  /// Makes an item under a name that nobody has, locked.
  private static func claimed(
    in folder: FilePath, _ make: (FilePath) throws(Errno) -> OpenFile
  ) throws(Errno) -> Staged {
    for _ in 1...maximumAttempts {
      let handle: OpenFile
      do {
        handle = try make(folder.appending(TemporaryName.next()))
      } catch .fileExists {
        continue
      }
      // Between being made and being locked, the item can be taken for a stray and removed.
      do {
        try handle.lockAtOnce()
      } catch .wouldBlock {
        continue
      } catch {
        // Without locks on this file system nobody removes strays either.
      }
      guard (try? handle.status().linkCount) != 0 else { continue }
      return Staged(handle.path, handle)
    }
    throw .fileExists
  }

  private static let maximumAttempts = 100
}
